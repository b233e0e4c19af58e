/** Files that are new or changed since a moment. */
export interface ChangedFiles {
  /** Relative to the folder, with `/`. */
  readonly paths: readonly string[];
  /** There are more folders and files than were looked at. */
  readonly more: boolean;
}

/** Looks for them below a folder. Follows no link, and passes `.git` and `node_modules` over. */
export type LookForChanges = (folder: string, since: number) => Promise<ChangedFiles>;
