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
import { nearestFirst } from './nearest.js';
import { CLAIMS_OF_PLACE, type Weights, WEIGHTS } from './weights.js';
import type { Filled } from '../matching/variables.js';
import { spend } from '../work.js';

/** What AWS knows and we do not cannot be said to fail. */
type Known = Exclude<KeyValue, { kind: 'unknown' }>;

interface Failed {
  readonly condition: Condition;
  readonly name: OperatorName;
  readonly value: Known;
  readonly filled: readonly Filled[];
  readonly request: Request;
}

/** Says why a condition does not hold; of several values, by the one that is nearest to holding. */
export function explainMismatch(failed: Failed, weights: Weights = WEIGHTS): Explanation {
  const { condition, name, value } = failed;
  if (name.operator === 'Null') return explainNull(condition, value);
  if (value.kind !== 'present') return explainAbsent(condition, value);
  if (name.operator.negated) {
    return explanation(
      'negated-match',
      whyExcluded(name, value.values, failed.filled, failed.request.work),
    );
  }
  const atFault = culprits(failed, value.values);
  const ofSet = whyOfSet(name, value.values, atFault);
  const candidates = atFault.flatMap((actual) =>
    failed.filled.map((filled, index) =>
      filled.kind === 'filled'
        ? explainText(failed, filled.tokens, actual)
        : explanation('variable-absent', whyAbsent(filled, condition.values[index]?.text ?? '')),
    ),
  );
  const [best] = nearestFirst(candidates, (one) => [one], weights);
  if (best !== undefined) {
    const why = [ofSet, best.why].filter((part) => part !== '').join(': ');
    return { ...best, why: why === '' ? 'they differ' : why };
  }
  const why = value.values.every((text) => text === '')
    ? 'the claim is empty'
    : 'the condition lists no value';
  return explanation('value-differs', why);
}

/** The values of the request that are at fault: of ForAllValues, only those that nothing matches. */
function culprits(
  { name, filled, request }: Failed,
  actuals: readonly string[],
): readonly string[] {
  const { operator, quantifier } = name;
  if (quantifier === null || operator === 'Null') return actuals;
  return actuals.filter(
    (actual) =>
      actual !== '' &&
      !filled.some(
        (want) =>
          want.kind === 'filled' && operator.matches(actual, want.tokens, request.work) === true,
      ),
  );
}

function whyAbsent(filled: Filled, text: string): string {
  const variable = filled.kind === 'filled' ? '' : filled.variable;
  return `the policy variable \`${variable}\` in \`${text}\` has no value in this call`;
}

function explainNull(condition: Condition, value: Known): Explanation {
  if (value.kind === 'present') {
    return explanation(
      'null-check',
      `\`Null\` wants \`${condition.key}\` to be absent, and it is there`,
    );
  }
  const why = `\`Null\` wants \`${condition.key}\` to be there: ${value.why}`;
  return value.reason === 'key-not-supported'
    ? explanation('key-not-supported', why)
    : explanation('null-check', why);
}

function explainAbsent(
  condition: Condition,
  { reason, why }: Extract<KeyValue, { kind: 'absent' }>,
): Explanation {
  switch (reason) {
    case 'key-not-supported':
      return explanation('key-not-supported', why);
    case 'other-issuer':
      return explanation('key-of-other-issuer', why);
    case 'claim-missing':
      return /:environment$/i.test(condition.key)
        ? explanation(
            'claim-missing',
            'the job names no environment, so the token has no such claim',
          )
        : explanation('claim-missing', why);
    case 'not-in-this-call':
      return explanation('key-not-in-call', why);
    case 'no-such-key':
      return explanation('key-unknown', why);
  }
}

function explainText(failed: Failed, tokens: readonly Token[], actual: string): Explanation {
  const { condition } = failed;
  const claim = condition.key.slice(condition.key.lastIndexOf(':') + 1).toLowerCase();
  const wanted = tokens
    .map((token) => ('text' in token ? token.text : 'wild' in token ? token.wild : ''))
    .join('');
  spend(failed.request.work, 8 * (1 + wanted.length + actual.length));
  return {
    ...compareTexts(failed, claim, tokens, wanted, actual),
    likeness: similarity(wanted, actual),
  };
}

function compareTexts(
  { condition, request, name }: Failed,
  claim: string,
  tokens: readonly Token[],
  wanted: string,
  actual: string,
): Explanation {
  const base = comparisonOf(name);
  const near =
    base === null ? null : nearMiss(tokens, actual, base, condition.operator, request.work);
  if (near !== null) return near;
  const place = CLAIMS_OF_PLACE.get(claim);
  const differs = (why: string) =>
    explanation(claim === 'sub' ? 'subject-differs' : 'value-differs', why, [], place);
  const unlike =
    whyNot(name, wanted, actual) ??
    whyNoWildcard(tokens, actual, base, request.work) ??
    whyAlike(wanted, actual);
  if (unlike !== null) return differs(unlike);
  if (claim === 'sub' && isGitHubIssuer(request.issuer)) {
    return compareSubjects(tokens, actual, base, request.work);
  }
  if (claim === 'aud') {
    return explanation('audience-differs', `the token is for \`${actual}\`, not for \`${wanted}\``);
  }
  return differs(parting(wanted, actual));
}

/**
 * Where two long texts part, for a reader who would have to compare them letter by letter; '' where
 * nothing can be said but that they differ.
 */
function parting(wanted: string, actual: string): string {
  const same = sharedLength(wanted, actual);
  return same < 8 ? '' : `they part after \`${actual.slice(0, same)}\``;
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
