import { type Ci, placeWords } from './ci.js';
import type { Evidence } from './evidence.js';
import type { FINDING } from './finding-form.js';
import type { Of } from './form/form.js';
import { fill, shorten, showInvisible } from './inert.js';
import { stableResource } from './location.js';
import type { Match, Rule, Rung, Told } from './rule.js';
import { sha256 } from './sha256.js';

/** A finding as it is printed in JSON. */
export type PrintedFinding = Of<typeof FINDING>;

/**
 * A broken rule at one place, ready to be read. Holds no secret and no control character. Unlike
 * the printed one, its `fix` is without the snippets.
 */
export interface Finding extends PrintedFinding {
  readonly rung: Rung;
  readonly tells?: readonly Told[];
}

/** Hashes rule, resource and identity; see {@link Match.identity} for what an identity may be. */
export function fingerprint(ruleId: string, resource: string, identity: string): string {
  return sha256([ruleId, resource, identity].join('\0')).slice(0, 32);
}

/** Takes known secrets out of a text: the redaction door's own, see redaction.ts. */
export type Redact = (text: string) => string;

/**
 * Judges facts by one rule and words every match. What stands in a match is redacted before it is
 * escaped, cut and filled in: a secret of which a part is gone, or that is spelled otherwise, is
 * none that anybody would find later.
 */
export function findingsOf<Facts>(
  rule: Rule<Facts>,
  facts: Facts,
  redact: Redact,
  ci: Ci = 'github-actions',
): Finding[] {
  return rule.judge(facts, ci).map((match) => word(rule, redacted(match, redact), ci));
}

/** All but the identity, which is only hashed. */
function redacted(match: Match, redact: Redact): Match {
  const { words, paste } = match;
  const each = <T extends object>(texts: T): T =>
    Object.fromEntries(
      Object.entries(texts).map(([name, value]) => [
        name,
        typeof value === 'string'
          ? redact(value)
          : Array.isArray(value)
            ? value.map((one: unknown) => (typeof one === 'string' ? redact(one) : one))
            : value,
      ]),
    ) as T;
  return {
    ...match,
    location: each(match.location),
    values: each(match.values),
    evidence: match.evidence.map(each),
    ...(paste === undefined ? {} : { paste: paste.map(each) }),
    ...(words === undefined ? {} : { words: each(words) }),
  };
}

function word<Facts>(rule: Rule<Facts>, match: Match, ci: Ci): Finding {
  const values = { ...placeWords(ci), ...match.values };
  return {
    ruleId: rule.id,
    severity: match.severity ?? rule.severity,
    rung: rule.rung,
    title: fill(match.words?.title ?? rule.title, values),
    why: fill(match.words?.why ?? rule.why, values),
    fix: fill(match.words?.fix ?? rule.fix, values),
    paste: match.paste ?? [],
    location: match.location.kind === 'job' && ci === 'none' ? { kind: 'shell' } : match.location,
    evidence: match.evidence.map(visible),
    fingerprint: fingerprint(rule.id, stableResource(match.location), match.identity),
    references: rule.references ?? [],
    ...(rule.tells === undefined ? {} : { tells: rule.tells }),
  };
}

const LONGEST_VALUE = 2_000;

function visible(evidence: Evidence): Evidence {
  return {
    label: show(evidence.label),
    ...(evidence.expected === undefined ? {} : { expected: show(evidence.expected) }),
    actual: show(evidence.actual),
  };
}

function show(value: string): string {
  return shorten(showInvisible(value), LONGEST_VALUE);
}
