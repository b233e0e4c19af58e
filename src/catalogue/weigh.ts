import type { RuleId } from '../report/rule.js';
import type { ClueName, Clues } from './clues/clue.js';
import type { Cause } from './entry.js';
import type { Sighting } from './reading/sighting.js';

/** What our own checks found in the job, if they ran. */
export interface Checked {
  /** Rules that are broken. */
  readonly broken: ReadonlySet<RuleId>;
  /** Checks that were answered, by name: a rule of theirs that is not broken holds. */
  readonly answered: ReadonlySet<string>;
  /** Single rules that were judged where their check was not answered as a whole. */
  readonly judged?: ReadonlySet<RuleId>;
}

/** How a cause stands against what is known of the job. */
export interface Weighed {
  readonly cause: Cause;
  readonly standing: 'confirmed' | 'open' | 'ruled-out';
  /** What confirmed it, or ruled it out. */
  readonly evidence: readonly string[];
}

/** Weighs the causes of a message: what is confirmed first, then what is open, then what is ruled out. */
export function weigh(sighting: Sighting, clues: Clues, checked: Checked | null): Weighed[] {
  const weighed = sighting.entry.causes.map((cause) => weighOne(cause, sighting, clues, checked));
  return weighed.sort((a, b) => rank(a) - rank(b));
}

/** What only a clue could tell is not claimed before what needs none. */
function rank({ cause, standing }: Weighed): number {
  if (standing === 'confirmed') return 0;
  if (standing === 'ruled-out') return 3;
  return cause.when === undefined ? 1 : 2;
}

function weighOne(
  cause: Cause,
  { values }: Sighting,
  clues: Clues,
  checked: Checked | null,
): Weighed {
  const evidence: string[] = [];
  let confirmed = false;
  const out = (why: string): Weighed => ({ cause, standing: 'ruled-out', evidence: [why] });
  for (const [name, words] of Object.entries(cause.holds ?? {})) {
    const value = (values[name] ?? '').toLowerCase();
    if (!words.some((word) => value.includes(word))) return out(`${name} is ${value}`);
    confirmed = true;
  }
  const when = Object.entries(cause.when ?? {}) as [ClueName, boolean][];
  for (const [name, wanted] of when) {
    const clue = clues[name];
    if (clue === undefined) continue;
    if (clue.so !== wanted) return out(clue.told);
    evidence.push(clue.told);
  }
  // One clue of two is a hint, and no proof.
  if (when.length > 0 && evidence.length === when.length) confirmed = true;
  for (const rule of cause.rules ?? []) {
    if (checked?.broken.has(rule) === true) {
      confirmed = true;
      evidence.push(`the check of this job found ${rule}`);
    }
  }
  if (!confirmed && checked !== null && (cause.rules ?? []).length > 0) {
    const looked = (cause.rules ?? []).every(
      (rule) =>
        checked.judged?.has(rule) === true || checked.answered.has(rule.split('/')[0] as string),
    );
    if (looked) return out('the check of this job did not find it');
  }
  return { cause, standing: confirmed ? 'confirmed' : 'open', evidence };
}
