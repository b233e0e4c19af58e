import { whyExcluded, whyNot, whyOfSet } from './comparison-words.js';
import type { OperatorName } from '../matching/operators/name.js';
import { type Explanation, explanation } from './explanation.js';
import type { KeyValue } from '../request/keys.js';
import { nearMiss, whyAlike, whyNoWildcard } from './near-miss.js';
import type { Comparison, Token } from '../matching/pattern.js';
import type { Condition } from '../document/model.js';
import { isGitHubIssuer } from '../request/issuer.js';
import type { Request } from '../request/request.js';
import { compareSubjects } from './subject-mismatch.js';
import type { Filled } from '../matching/variables.js';

interface Failed {
  readonly condition: Condition;
  readonly name: OperatorName;
  readonly value: KeyValue;
  readonly filled: readonly Filled[];
  readonly request: Request;
}

/** Says why a condition does not hold, and how far it is from holding. */
export function explainMismatch(failed: Failed): Explanation {
  const { condition, name, value } = failed;
  if (name.operator === 'Null') return explainNull(condition, value);
  if (value.kind !== 'present') return explainAbsent(condition, value);
  if (name.operator.negated) {
    return explanation('negated-match', 2, whyExcluded(name, value.values, failed.filled));
  }
  const atFault = culprits(failed, value.values);
  const ofSet = whyOfSet(name, value.values, atFault);
  const candidates = atFault.flatMap((actual) =>
    failed.filled.map((filled, index) =>
      filled.kind === 'filled'
        ? explainText(failed, filled.tokens, actual)
        : explanation('variable-absent', 3, whyAbsent(filled, condition.values[index]?.text ?? '')),
    ),
  );
  const [best] = candidates.toSorted((a, b) => a.distance - b.distance);
  if (best !== undefined) {
    const why = [ofSet, best.why].filter((part) => part !== '' && part !== DIFFER).join(': ');
    return { ...best, why: why === '' ? DIFFER : why };
  }
  const why = value.values.every((text) => text === '')
    ? 'the claim is empty'
    : 'the condition lists no value';
  return explanation('value-differs', 3, why);
}

/** The values of the request that are at fault: of ForAllValues, only those that nothing matches. */
function culprits({ name, filled }: Failed, actuals: readonly string[]): readonly string[] {
  const { operator, quantifier } = name;
  if (quantifier === null || operator === 'Null') return actuals;
  return actuals.filter(
    (actual) =>
      actual !== '' &&
      !filled.some(
        (want) => want.kind === 'filled' && operator.matches(actual, want.tokens) === true,
      ),
  );
}

function whyAbsent(filled: Filled, text: string): string {
  const variable = filled.kind === 'filled' ? '' : filled.variable;
  return `the policy variable \`${variable}\` in \`${text}\` has no value in this call`;
}

function explainNull(condition: Condition, value: KeyValue): Explanation {
  if (value.kind === 'present') {
    return explanation(
      'null-check',
      2,
      `\`Null\` wants \`${condition.key}\` to be absent, and it is there`,
    );
  }
  const why = `\`Null\` wants \`${condition.key}\` to be there: ${value.why}`;
  return value.kind === 'absent' && value.reason === 'key-not-supported'
    ? explanation('key-not-supported', 1, why, ['null-check'])
    : explanation('null-check', 2, why);
}

function explainAbsent(
  condition: Condition,
  value: Exclude<KeyValue, { kind: 'present' }>,
): Explanation {
  if (value.kind === 'unknown') return explanation('key-not-known-here', 0.5, value.why);
  const { why } = value;
  switch (value.reason) {
    case 'key-not-supported':
      return explanation('key-not-supported', 1, why);
    case 'other-issuer':
      return explanation('key-of-other-issuer', 2, why);
    case 'claim-missing':
      return /:environment$/i.test(condition.key)
        ? explanation(
            'claim-missing',
            2,
            'the job names no environment, so the token has no such claim',
          )
        : explanation('claim-missing', 2, why);
    case 'not-in-this-call':
      return explanation('key-not-in-call', 2, why);
    case 'no-such-key':
      return explanation('key-unknown', 2, why);
  }
}

function explainText(failed: Failed, tokens: readonly Token[], actual: string): Explanation {
  const { condition, request, name } = failed;
  const claim = condition.key.slice(condition.key.lastIndexOf(':') + 1).toLowerCase();
  const wanted = tokens
    .map((token) => ('text' in token ? token.text : 'wild' in token ? token.wild : ''))
    .join('');
  const base = comparisonOf(name);
  if (base !== null) {
    const near = nearMiss(tokens, actual, base, condition.operator);
    if (near !== null) return near;
  }
  const unlike =
    whyNot(name, wanted, actual) ?? whyNoWildcard(tokens, actual, base) ?? whyAlike(wanted, actual);
  if (unlike !== null) {
    return explanation(claim === 'sub' ? 'subject-differs' : 'value-differs', 2, unlike);
  }
  const gain = 0.4 * similarity(wanted, actual);
  if (claim === 'sub' && isGitHubIssuer(request.issuer)) {
    const found = compareSubjects(tokens, actual, base);
    return { ...found, distance: found.distance - gain };
  }
  if (claim === 'aud') {
    return explanation(
      'audience-differs',
      2 - gain,
      `the token is for \`${actual}\`, not for \`${wanted}\``,
    );
  }
  const weight = /^(?:repository|repository_id|repository_owner_id|enterprise_id|sub)$/.test(claim)
    ? 5
    : 2;
  const cause = claim === 'sub' ? 'subject-differs' : 'value-differs';
  return explanation(cause, weight - gain, parting(wanted, actual));
}

/** All that can be said of two texts that have nothing in common. */
const DIFFER = 'they differ';

/** Where two long texts part, for a reader who would have to compare them letter by letter. */
function parting(wanted: string, actual: string): string {
  const same = sharedLength(wanted, actual);
  return same < 8 ? DIFFER : `they part after \`${actual.slice(0, same)}\``;
}

/** How the text operators compare; null for the others. */
function comparisonOf({ operator }: OperatorName): Comparison | null {
  if (operator === 'Null' || !operator.name.startsWith('String')) return null;
  return {
    wildcards: operator.name.endsWith('Like'),
    ignoreCase: operator.name.endsWith('IgnoreCase'),
  };
}

/** The share of the longer text that both begin with: 0 to 1. */
function similarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 1 : sharedLength(a, b) / length;
}

function sharedLength(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}
