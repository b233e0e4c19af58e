import type { Evidence } from '../../report/evidence.js';
import type { Location } from '../../report/location.js';
import type { Match } from '../../report/rule.js';
import type { Decision } from '../../trust/verdict/evaluation.js';
import type { Cause } from '../../trust/explain/cause.js';
import { nameOf } from '../../trust/verdict/evaluation.js';
import type { Advice } from '../../trust/suggest/suggest.js';
import { ofWorkflow } from '../workflow/paste.js';
import { sourceOf } from '../../facts/trust/found-policy.js';
import { isNotAuthorized, type TrustFacts } from '../../facts/trust/trust.js';

const MOST_VALUES = 5;

/**
 * The match of a rule that explains a refusal by one of `causes`; none when something else decided.
 * The action comes from the advice, which knows whether policy or workflow must change.
 */
export function refusedBy(
  facts: TrustFacts,
  causes: readonly Cause[],
  applies: (decision: Decision) => boolean = () => true,
): Match[] {
  const { evaluation, policy, advice } = facts;
  if (evaluation?.verdict !== 'refused' || policy === null) return [];
  const decision = evaluation.decidedBy;
  if (decision.cause === null || !causes.includes(decision.cause) || !applies(decision)) return [];
  // Only where the subject decided is a change of the workflow the remedy; a rule knows its own.
  const ofSubject = /:(?:sub|environment|ref)$/i.test(decision.key ?? '');
  const advised =
    advice !== null && (ofSubject || advice.kind === 'none') ? otherThanPolicy(advice) : null;
  const paste =
    advice?.kind === 'policy' || (ofSubject && advice?.kind === 'workflow') ? advice.snippets : [];
  return [
    {
      location: policyLocation(facts, decision.at.line),
      identity: [decision.cause, decision.operator ?? '', decision.key ?? decision.element].join(
        ' ',
      ),
      values: valuesOf(facts, decision),
      ...(advised === null ? {} : { words: { fix: advised.fix.template } }),
      evidence: [
        { label: 'trust policy', actual: sourceOf(facts) },
        evidenceOf(decision),
        ...decision.also.flatMap((cause) => {
          const actual = ALSO[cause];
          return actual === undefined ? [] : [{ label: 'and, once that is mended', actual }];
        }),
        ...evaluation.alsoFailing
          .slice(0, MOST_VALUES)
          .map((also) => ({ ...evidenceOf(also), label: `also fails: ${label(also)}` })),
        ...[...evaluation.cautions, ...(policy.assumed ?? [])].map((caution) => ({
          label: 'taken for granted',
          actual: caution,
        })),
        ...stsEvidence(facts),
      ],
      ...(paste.length === 0 ? {} : { paste: ofWorkflow(paste, facts.workflow) }),
      // AWS gave the role, or refused for another reason: this policy is then not the one to blame.
      ...(facts.sts.kind === 'not-asked' || isNotAuthorized(facts.sts)
        ? {}
        : { severity: 'warning' as const }),
    },
  ];
}

/** The likeliest causes that the facts leave open; the rest only lengthens a reader's night. */
const MOST_CANDIDATES = 5;

/** What else could be behind STS's one sentence, the likeliest first. */
export function candidateEvidence({ candidates }: TrustFacts): Evidence[] {
  const open = candidates.filter((candidate) => candidate.open);
  const rows = open.slice(0, MOST_CANDIDATES).map(({ title, why }, index) => ({
    label: `possible cause ${index + 1}`,
    actual: `${title}: ${why}`,
  }));
  const more = open.slice(MOST_CANDIDATES).map(({ title }) => title);
  return more.length === 0 ? rows : [...rows, { label: 'less likely', actual: more.join('; ') }];
}

/** Whether a rule about the policy, or about the likeliest cause, says more than STS did. */
export function isExplained({ evaluation, job }: TrustFacts): boolean {
  if (evaluation?.verdict === 'refused') return evaluation.decidedBy.cause !== null;
  // Then the deployed policy differs, and a rule of its own says so.
  if (evaluation?.verdict === 'accepted') return true;
  return job?.github === true && job.subject.immutable;
}

function otherThanPolicy(advice: Advice): Exclude<Advice, { kind: 'policy' }> | null {
  return advice.kind === 'policy' ? null : advice;
}

/** A second fault of the same condition, in words. */
const ALSO: Readonly<Partial<Record<Cause, string>>> = {
  'wildcard-under-equals': '* and ? stand for themselves under this operator',
  'letter-case': 'the case of letters differs',
  'subject-immutable': "the job's subject carries ids, and the policy's does not",
  'subject-classic': "the policy's subject carries ids, and the job's does not",
  'subject-ids': 'the ids differ',
};

/** The placeholders that every rule about a policy may use. */
export function valuesOf(facts: TrustFacts, decision: Decision): Record<string, string> {
  return {
    subject: facts.job?.subject.text ?? '',
    statement: nameOf(decision),
    operator: decision.operator ?? decision.element,
    key: decision.key ?? decision.element,
    wanted: decision.wanted
      .slice(0, MOST_VALUES)
      .map((text) => text || '(empty)')
      .join(', '),
    actual: decision.was?.map((text) => text || '(empty)').join(', ') ?? 'nothing',
    reason: decision.why,
    ...facts.advice?.fix.values,
    role: roleName(facts),
  };
}

/** The role's name, or the policy's file when only that is known. */
export function roleName({ request, policy }: Pick<TrustFacts, 'request' | 'policy'>): string {
  return request?.role?.name ?? policy?.source.path ?? 'the role';
}

/** Where the policy stands: its file, or the role in IAM. */
export function policyLocation(
  { policy, request }: TrustFacts,
  line?: number,
  column?: number,
): Location {
  if (policy === null || policy.source.path === null) {
    return { kind: 'aws', resource: request?.role?.arn ?? 'the trust policy' };
  }
  const { source } = policy;
  // Lines of a policy inside other code count from the file's start already.
  const at = line ?? source.line ?? undefined;
  return {
    kind: 'file',
    path: policy.source.path,
    ...(at === undefined ? {} : { line: at }),
    // A policy within other code has its line from there; columns are of the JSON alone.
    ...(line === undefined || column === undefined ? {} : { column }),
  };
}

/** AWS's own words, when it was asked and refused. */
export function stsEvidence({ sts }: TrustFacts): Evidence[] {
  if (sts.kind === 'not-asked') return [];
  const actual =
    sts.kind === 'accepted' ? 'gave the role' : `${sts.error.code}: ${sts.error.message}`;
  return [{ label: 'sts:AssumeRoleWithWebIdentity', actual }];
}

function evidenceOf(decision: Decision): Evidence {
  const wanted = decision.wanted.slice(0, MOST_VALUES);
  const more = decision.wanted.length - wanted.length;
  return {
    label: label(decision),
    ...(wanted.length === 0
      ? {}
      : {
          expected: expectedOf(
            decision,
            `${wanted.join(' | ')}${more > 0 ? ` | ${more} more` : ''}`,
          ),
        }),
    actual: decision.was === null ? '(not in the request)' : decision.was.join(' | '),
  };
}

/**
 * What would have let the job in: a Not operator wants anything else, `Null` speaks of presence, and
 * of a Deny it is the opposite of what its condition says.
 */
function expectedOf({ operator = '', cause }: Decision, wanted: string): string {
  const denied = cause === 'explicit-deny';
  if (operator.toLowerCase() === 'null') {
    const there = (wanted.toLowerCase() === 'true') === denied;
    return there ? '(in the request)' : '(not in the request)';
  }
  const negated = denied ? !/not/i.test(operator) : cause === 'negated-match';
  return negated ? `anything but ${wanted}` : wanted;
}

function label(decision: Decision): string {
  const where = nameOf(decision);
  return decision.element === 'condition'
    ? `${where}, ${decision.operator} on ${decision.key}`
    : `${where}, ${decision.element}`;
}
