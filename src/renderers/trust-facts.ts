import { inert } from '../report/inert.js';
import type { TrustStatement, TrustStep, TrustView } from '../report/trust-view.js';
import { fewOf } from './names.js';

const VERDICTS = {
  accepted: 'accepts these claims',
  refused: 'refuses these claims',
  'cannot-judge': 'cannot be judged from here',
} as const;

/** The verdict in our own words; null when no policy was judged. */
export function verdictWords({ verdict }: TrustView): string | null {
  return verdict === undefined || verdict === null ? null : VERDICTS[verdict];
}

/** Where the policy was read, and what settled the verdict: prose. */
export function groundsOf({ policy, verdict, decidedBy }: TrustView): string[] {
  const from =
    policy === undefined || policy === null
      ? 'No trust policy was found to hold these claims against.'
      : `Read from ${inert(policy.source)}.`;
  if (decidedBy === undefined || decidedBy === null || verdict === 'accepted') return [from];
  const { statement, sid, why } = decidedBy;
  const where =
    statement === null
      ? 'the policy as a whole'
      : `${elementOf(decidedBy)} in ${statementName({ statement, sid })}`;
  return [from, `Decided by ${where}: ${why}.`];
}

/** `StringEquals on token...:sub`, or the element's own word. */
export function elementOf({ element, operator, key }: TrustStep): string {
  if (element !== 'condition') return element;
  return `${inert(operator ?? 'condition')} on \`${inert(key ?? '')}\``;
}

/** `statement 2 "Deploy"`. */
export function statementName({
  statement,
  sid,
}: Pick<TrustStatement, 'statement' | 'sid'>): string {
  return `statement ${statement}${sid === null || sid === '' ? '' : ` "${inert(sid)}"`}`;
}

/** Whether a step, or a whole statement (`step` null), is what settled the verdict. */
export function decides(
  { decidedBy }: TrustView,
  { statement }: TrustStatement,
  step: TrustStep | null,
): boolean {
  if (decidedBy === undefined || decidedBy === null || decidedBy.statement !== statement) {
    return false;
  }
  if (step === null) return decidedBy.element === 'statement';
  return (
    decidedBy.element === step.element &&
    decidedBy.operator === step.operator &&
    decidedBy.key === step.key
  );
}

/** The statements to show: the one that decided, the first others, and how many are left. */
export function shownStatements(
  view: TrustView,
  most: number,
): { readonly shown: readonly TrustStatement[]; readonly more: number } {
  const trace = view.trace ?? [];
  const decided = trace.filter(({ statement }) => statement === view.decidedBy?.statement);
  const others = trace.filter(({ statement }) => statement !== view.decidedBy?.statement);
  const shown = [...decided, ...others.slice(0, Math.max(0, most - decided.length))];
  return {
    shown: shown.sort((a, b) => a.statement - b.statement),
    more: trace.length - shown.length,
  };
}

/** At most five values of a step; a list of a hundred branches tells no more. */
export function fewValues(values: readonly string[]): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  return { shown: values.slice(0, 5), more: Math.max(0, values.length - 5) };
}

/** The subject taken apart, and the same job in the other spelling: labels are ours. */
export function subjectRows({ subject, claims }: TrustView): (readonly [string, string])[] {
  return [
    ['subject', subject.current],
    ['its form', subject.form],
    ...(subject.parts ?? []).map(({ name, value }) => [`its ${name}`, value] as const),
    ...(subject.other === null ? [] : [['the other spelling', subject.other] as const]),
    ...['aud', 'iss'].flatMap((name) => {
      const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
      return value === undefined
        ? []
        : [[name === 'aud' ? 'audience' : 'issuer', claimText(value)] as const];
    }),
  ];
}

/** Every claim, by its name. */
export function claimRows({ claims }: TrustView): (readonly [string, string])[] {
  return Object.entries(claims).map(([name, value]) => [name, claimText(value)]);
}

/** What the verdict takes for granted: prose, the first few. */
export function cautionsOf({ cautions }: TrustView): string[] {
  return fewOf(cautions ?? []);
}

/** `Allow, line 12`. */
export function statementFacts({ effect, line }: TrustStatement): string {
  return `${effect ?? 'no effect'}, line ${line}`;
}

function claimText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
