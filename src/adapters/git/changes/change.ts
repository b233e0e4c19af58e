/** One path that a commit changed. */
export interface LogChange {
  /** Of the result: 100644, 100755, 120000, 160000; 000000 when the path is gone. */
  readonly mode: string;
  /** The new object; zeros when the path is gone. */
  readonly id: string;
  /** The contents that the parents hold at this path, of those that hold one. */
  readonly before: readonly string[];
  /** Latin-1. */
  readonly path: string;
}

const ABSENT = /^0+$/;

/** Modes of what is no content of this repository: a submodule, and a folder. */
const OTHERWISE: readonly string[] = ['160000', '040000'];

/** Whether a change leaves a content behind, of whatever mode: neither gone nor a submodule. */
export function holdsContent({ mode, id }: LogChange): boolean {
  return !isGone({ id }) && !OTHERWISE.includes(mode);
}

/** Whether a change leaves nothing behind. */
export function isGone({ id }: Pick<LogChange, 'id'>): boolean {
  return ABSENT.test(id);
}
