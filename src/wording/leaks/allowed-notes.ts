import type { Change } from '../../facts/leaks/allowances/allow-from.js';
import type { AllowedBy, Leak } from '../../report/leak.js';

const BY: Readonly<Record<Exclude<AllowedBy, 'base'>, string>> = {
  configuration: 'the configuration',
  baseline: 'the baseline',
  gitallowed: '`.gitallowed`',
  'git-configuration': "`secrets.allowed` of git's configuration",
  comment: 'a comment beside it',
};

/** What is said of keys that fail nothing: an allowance never hides one silently. */
export function allowedNotes(leaks: readonly Leak[], change: Change | null): readonly string[] {
  const allowed = leaks.filter((leak) => leak.allowed !== undefined);
  const old = keysOf(allowed.filter((leak) => leak.allowed?.by === 'base'));
  const excused = allowed.filter((leak) => leak.allowed?.by !== 'base');
  const parts = Object.entries(BY).flatMap(([by, words]) => {
    const count = keysOf(excused.filter((leak) => leak.allowed?.by === by));
    return count === 0 ? [] : [`${count} by ${words}`];
  });
  const counted = keysOf(excused);
  return [
    ...(old === 0
      ? []
      : [
          `${keys(old)} that ${baseOf(change)} already holds ${old === 1 ? 'is' : 'are'} not counted against ${change?.what ?? 'this change'}.`,
        ]),
    ...(counted === 0
      ? []
      : [`${keys(counted)} ${counted === 1 ? 'is' : 'are'} allowed: ${parts.join(', ')}.`]),
  ];
}

/** What is said to whoever brings the excuse along with the key. */
export function ownAllowanceNote({ what, base }: Change): string {
  const begun = what.charAt(0).toUpperCase() + what.slice(1);
  return `${begun} adds an allowance for its own leak; it counts once it is on ${base}.`;
}

function baseOf(change: Change | null): string {
  if (change === null) return 'the commit before';
  return change.base.includes(' ') ? change.base : `the branch ${change.base}`;
}

/** A key that stands in many places is one. */
function keysOf(leaks: readonly Leak[]): number {
  return new Set(leaks.map(({ keyFingerprint, fingerprint }) => keyFingerprint ?? fingerprint))
    .size;
}

function keys(count: number): string {
  return `${count} key${count === 1 ? '' : 's'}`;
}
