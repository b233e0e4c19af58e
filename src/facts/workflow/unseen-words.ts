import type { Unseen } from '../../workflow/job/view.js';

/** Why a file that is there was not looked at, to follow its name. */
export function unseenWords(unseen: Unseen): string {
  if (unseen.is === 'beyond-bounds') return 'it is called too deep, or with too many others';
  const { why } = unseen;
  if (typeof why === 'string') return why;
  switch (why.is) {
    case 'not-yaml':
      return `line ${why.line} is no YAML (${why.code})`;
    case 'too-deep':
      return 'it is nested deeper than any workflow';
    case 'too-many-nodes':
      return 'its aliases make more of it than can be looked at';
    case 'alias-of-itself':
      return `the alias in line ${why.line} stands within what it names`;
    case 'alias-without-anchor':
      return `the alias in line ${why.line} names no anchor above it`;
    case 'empty':
      return 'it is empty';
  }
}
