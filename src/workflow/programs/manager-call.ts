/** What a call of a package manager comes to. */
export type ManagerCall =
  /** Scripts of a package, and what is handed to them. */
  | {
      readonly is: 'scripts';
      readonly names: readonly string[];
      readonly rest: readonly string[];
      readonly where: Where;
      /** `yarn cdk` runs a program of that name where there is no such script. */
      readonly orProgram: boolean;
    }
  /** A program of a package, as `npx` runs it. */
  | { readonly is: 'program'; readonly words: readonly string[]; readonly where: Where }
  /** A text for the shell, as in `npx -c`. */
  | { readonly is: 'shell'; readonly text: string; readonly where: Where };

/** Which package is meant. */
export interface Where {
  /** A folder that an option names, as written. */
  readonly folder?: string;
  /** Names or paths of packages of the workspace. */
  readonly packages: readonly string[];
  /** In every package of the workspace. */
  readonly all: boolean;
}
