import { whyExcluded, whyNot, whyOfSet } from './comparison-words.js';
import type { OperatorName } from './condition.js';
import type { Cause, Step } from './evaluation.js';
import type { KeyValue } from './keys.js';
import { type Comparison, matchPattern, type Token } from './pattern.js';
import type { Condition } from './policy.js';
import { isGitHubIssuer, type Request } from './request.js';
import { compareSubjects } from './subject-mismatch.js';
import type { Filled } from './variables.js';

type Explanation = Pick<Step, 'why' | 'cause' | 'also' | 'distance'>;

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
    return one('negated-match', 2, whyExcluded(name, value.values, failed.filled));
  }
  const atFault = culprits(failed, value.values);
  const ofSet = whyOfSet(name, value.values, atFault);
  const candidates = atFault.flatMap((actual) =>
    failed.filled.map((filled, index) =>
      filled.kind === 'filled'
        ? explainText(failed, filled.tokens, actual)
        : one('variable-absent', 3, whyAbsent(filled, condition.values[index]?.text ?? '')),
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
  return one('value-differs', 3, why);
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

function one(
  cause: Cause,
  distance: number,
  why: string,
  also: readonly Cause[] = [],
): Explanation {
  return { cause, distance, why, also };
}

function whyAbsent(filled: Filled, text: string): string {
  const variable = filled.kind === 'filled' ? '' : filled.variable;
  return `the policy variable \`${variable}\` in \`${text}\` has no value in this call`;
}

function explainNull(condition: Condition, value: KeyValue): Explanation {
  if (value.kind === 'present') {
    return one(
      'null-check',
      2,
      `\`Null\` wants \`${condition.key}\` to be absent, and it is there`,
    );
  }
  const why = `\`Null\` wants \`${condition.key}\` to be there: ${value.why}`;
  return value.kind === 'absent' && value.reason === 'key-not-supported'
    ? one('key-not-supported', 1, why, ['null-check'])
    : one('null-check', 2, why);
}

function explainAbsent(
  condition: Condition,
  value: Exclude<KeyValue, { kind: 'present' }>,
): Explanation {
  if (value.kind === 'unknown') return one('key-not-known-here', 0.5, value.why);
  const { why } = value;
  switch (value.reason) {
    case 'key-not-supported':
      return one('key-not-supported', 1, why);
    case 'other-issuer':
      return one('key-of-other-issuer', 2, why);
    case 'claim-missing':
      return /:environment$/i.test(condition.key)
        ? one('claim-missing', 2, 'the job names no environment, so the token has no such claim')
        : one('claim-missing', 2, why);
    case 'not-in-this-call':
      return one('key-not-in-call', 2, why);
    case 'no-such-key':
      return one('key-unknown', 2, why);
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
  const unlike = whyNot(name, wanted, actual) ?? whyNoWildcard(tokens, actual, base);
  if (unlike !== null) {
    return one(claim === 'sub' ? 'subject-differs' : 'value-differs', 2, unlike);
  }
  const gain = 0.4 * similarity(wanted, actual);
  if (claim === 'sub' && isGitHubIssuer(request.issuer)) {
    const found = compareSubjects(tokens, actual, base);
    return { ...found, distance: found.distance - gain };
  }
  if (claim === 'aud') {
    return one(
      'audience-differs',
      2 - gain,
      `the token is for \`${actual}\`, not for \`${wanted}\``,
    );
  }
  const weight = /^(?:repository|repository_id|repository_owner_id|enterprise_id|sub)$/.test(claim)
    ? 5
    : 2;
  const cause = claim === 'sub' ? 'subject-differs' : 'value-differs';
  return one(cause, weight - gain, parting(wanted, actual));
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

/** Would it match if only wildcards worked, or case did not count, or blanks were trimmed? */
function nearMiss(
  tokens: readonly Token[],
  actual: string,
  base: Comparison,
  operator: string,
): Explanation | null {
  const would = (change: Partial<Comparison>, using = tokens) =>
    matchPattern(using, actual, { ...base, ...change }) !== false;
  const wild = tokens.some((token) => 'wild' in token);
  const stars = `\`*\` and \`?\` stand for themselves under \`${operator}\``;
  const letters = 'only the case of letters differs';
  if (wild && !base.wildcards && would({ wildcards: true })) {
    return one('wildcard-under-equals', 1, `${stars}; \`StringLike\` would match`);
  }
  if (would({ ignoreCase: true })) return one('letter-case', 1, letters);
  if (wild && !base.wildcards && would({ wildcards: true, ignoreCase: true })) {
    return one('wildcard-under-equals', 1.2, `${stars}, and the case of letters differs`, [
      'letter-case',
    ]);
  }
  const trimmed = trim(tokens);
  if (would({}, trimmed)) {
    return one(
      'surrounding-whitespace',
      1.2,
      'the value in the policy begins or ends with blanks or quotes',
    );
  }
  return null;
}

/** Would the characters that `${*}` and `${?}` bring in match as the wildcards that they are not? */
function whyNoWildcard(
  tokens: readonly Token[],
  actual: string,
  base: Comparison | null,
): string | null {
  const revived = tokens.map(
    (token): Token =>
      'text' in token && (token.text === '*' || token.text === '?') ? { wild: token.text } : token,
  );
  const wild = revived.some((token, index) => 'wild' in token && token !== tokens[index]);
  if (!wild || base === null) return null;
  return matchPattern(revived, actual, { ...base, wildcards: true }) === true
    ? '`${*}` and `${?}` are the characters themselves, and only a bare `*` or `?` is a wildcard'
    : null;
}

function trim(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (!('text' in token)) return token;
    let { text } = token;
    if (index === 0) text = text.replace(/^[\s"']+/, '');
    if (index === tokens.length - 1) text = text.trimEnd().replace(/["']$/, '');
    return { text };
  });
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
