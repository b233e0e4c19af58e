/** What became of reading a file of the checkout. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** Too large, a folder, or not to be opened; in words. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The files that a workflow speaks of, by paths from the root of the checkout with `/`. Whoever
 * implements it follows no link out of the checkout and bounds the bytes.
 */
export interface Checkout {
  read(path: string): Promise<FileText>;
  /** The names in a folder; empty where there is none. */
  list(path: string): Promise<readonly string[]>;
}

/**
 * Joins a folder and a path below it; undefined where that leads out of the checkout. The root is ''.
 */
export function within(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The folder of a path; '' for what lies at the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}
