const VERSION = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** Pointers must be smaller. */
const LARGEST = 1024;

/**
 * Whether a content only points to another, which Git LFS would fetch.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function isLfsPointer(content: Uint8Array): boolean {
  return (
    content.length < LARGEST &&
    content.length > VERSION.length &&
    VERSION.equals(content.subarray(0, VERSION.length))
  );
}
