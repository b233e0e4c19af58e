import type { Snippet } from '../../report/evidence.js';
import { evaluate } from '../verdict/evaluate.js';
import { type Decision, type Evaluation, nameOf } from '../verdict/evaluation.js';
import type { Cause } from '../explain/cause.js';
import type { Job } from '../request/job.js';
import { parsePolicy } from '../document/policy.js';
import type { Policy } from '../document/model.js';
import { identityArn } from '../../report/aws/arn.js';
import type { RoleArn } from '../../report/aws/role-arn.js';
import type { Request } from '../request/request.js';
import { lineDiff } from './diff.js';
import { literalFor, plainOf } from './document.js';
import { keptConditions, restrictionAgainst } from './restrictions.js';
import { foreignTo } from './foreign.js';
import { audienceOf, minimalStatement, subjectsOf } from './statement.js';
import { writeJson } from './syntax.js';
import { freshPolicy, replaced } from './replaced.js';
import { type PolicySyntax, snippetsOf } from './snippets.js';
import { workflowAdvice } from './workflow.js';
import type { Sentence, WorkflowAdvice } from './workflow-advice.js';

/** A policy that accepts exactly this job beside whatever the found one accepted. */
export interface PolicyAdvice {
  readonly kind: 'policy';
  readonly fix: Sentence;
  /** The subjects it accepts, as GitHub writes them. */
  readonly subjects: readonly string[];
  /** The whole document as JSON text. */
  readonly document: string;
  /** Ready to paste: JSON, the command that applies it, Terraform, CloudFormation, a diff. */
  readonly snippets: readonly Snippet[];
}

/** Nothing safe can be pasted; `fix` says what a person must decide. */
interface NoAdvice {
  readonly kind: 'none';
  readonly fix: Sentence;
}

export type Advice = PolicyAdvice | WorkflowAdvice | NoAdvice;

/** What was found and judged, when anything was. */
export interface Found {
  readonly policy: Policy;
  readonly evaluation: Evaluation;
  /** The syntax in which the policy is kept, which is offered first; JSON when left out. */
  readonly syntax?: PolicySyntax;
}

/**
 * Advice for a job that is refused. A pull request, an unprotected ref or a missing environment is
 * mended in the workflow; otherwise a statement is offered that accepts exactly this job, in both
 * spellings of its subject where the found policy shows that the repository is between the two.
 * `likely` names causes that are assumed where no policy was found.
 */
export function suggest(
  request: Request,
  found: Found | null,
  likely: readonly Cause[] = [],
): Advice {
  const { job } = request;
  if (job === null) {
    return nothing('Give the job a token with one subject: these claims have none.');
  }
  const failing =
    found === null ? [] : [found.evaluation.decidedBy, ...found.evaluation.alsoFailing];
  const [decision] = failing;
  if (decision?.cause === 'explicit-deny') {
    // Whoever forbade this meant it: first the job, then the Deny.
    const advice = job.pullRequest ? workflowAdvice(job, [], likely, false) : null;
    if (advice !== null) return advice;
    const values = { statement: nameOf(decision) };
    return nothing(
      'Run the job in a way that the Deny of {statement} spares, or narrow that Deny.',
      values,
    );
  }
  if (request.issuer === null) return nothing('Add the claim `iss`: it says who issued the token.');
  if (audienceOf(request.claims).length === 0) {
    return nothing('Request the token for an audience: these claims have no `aud`.');
  }
  const foreign =
    found === null || job.pullRequest ? null : foreignTo(job, failing, found.evaluation);
  if (foreign !== null) {
    return nothing(
      'Run the deploy from `{wantedRepository}`, which {statement} names; only if `{ownRepository}` is that very repository, renamed or moved, let the policy accept `{subject}`.',
      {
        wantedRepository: foreign.wanted,
        ownRepository: foreign.own,
        statement: nameOf(foreign.decision),
        subject: job.subject.text,
      },
    );
  }
  const workflow = workflowAdvice(job, failing, likely, subjectFits(found));
  if (workflow !== null) return workflow;
  const elsewhere = failing.some(({ cause }) => cause === 'subject-differs');
  if (!job.github && job.refProtected === false && elsewhere) {
    return nothing(
      'Run the job for a protected ref that the policy accepts: whoever can push to the unprotected `{ref}` could take the role.',
      { ref: job.ref ?? 'ref of this job' },
    );
  }
  const restriction = restrictionAgainst(failing, request.claims);
  if (restriction !== null) {
    const values = {
      key: restriction.key ?? '',
      statement: nameOf(restriction),
      subject: job.subject.text,
    };
    return restriction === decision
      ? nothing(
          'Change the condition on `{key}` in {statement}, or the job, so that they fit.',
          values,
        )
      : nothing(
          'Let {statement} accept the subject `{subject}`, and change its condition on `{key}` or the job, so that they fit.',
          values,
        );
  }
  return policyAdvice(request, job, found, failing, likely);
}

/** Whether the statement that came nearest has a condition on the subject, and it holds. */
function subjectFits(found: Found | null): boolean {
  const { decidedBy, trace } = found?.evaluation ?? {};
  const steps = trace?.find(({ index }) => index === decidedBy?.statement)?.steps ?? [];
  return steps.some(({ key, matched }) => matched === true && /:sub$/i.test(key ?? ''));
}

function policyAdvice(
  request: Request,
  job: Job,
  found: Found | null,
  failing: readonly Decision[],
  likely: readonly Cause[],
): Advice {
  const causes = [...likely, ...failing.flatMap(({ cause, also }) => [cause, ...also])];
  const migrating = causes.includes('subject-immutable') || causes.includes('subject-classic');
  const version = found?.policy.version ?? '2012-10-17';
  const statement = minimalStatement(
    { ...request, role: request.role ?? roleFrom(found, request) },
    job,
    migrating,
    literalFor(version),
    found === null ? {} : keptConditions(found.policy, found.evaluation, request.claims),
  );
  const before = found === null ? null : plainOf(found.policy.node);
  const whole =
    before === null
      ? freshPolicy(statement)
      : replaced(before, statement, failing[0], found?.policy ?? null);
  const document = writeJson(whole);
  const check = parsePolicy(document);
  if (!check.ok || evaluate(check.policy, request.claims, request.context).verdict === 'refused') {
    return nothing('Rewrite the trust policy by hand: one more statement would not be enough.');
  }
  const diff = before === null ? '' : lineDiff(writeJson(before), document);
  return {
    kind: 'policy',
    fix: {
      template: 'Let the trust policy of `{role}` accept the subject `{subject}`.',
      values: { role: request.role?.name ?? 'the role', subject: job.subject.text },
    },
    subjects: subjectsOf(job, migrating),
    document,
    snippets: [
      ...(diff === ''
        ? []
        : [{ language: 'diff' as const, target: 'the trust policy', code: diff }]),
      ...snippetsOf(request, whole, document, before !== null, found?.syntax ?? 'json'),
    ],
  };
}

/** Without the role's ARN, the account of the provider that the policy already trusts. */
function roleFrom(found: Found | null, { issuer }: Request): RoleArn | null {
  const principals = found?.policy.statements.flatMap((entry) => entry.principals ?? []) ?? [];
  for (const { value } of principals) {
    const provider = identityArn(value.text);
    if (provider === null || provider.resource !== `oidc-provider/${issuer}`) continue;
    return {
      arn: '',
      partition: provider.partition,
      account: provider.account,
      path: '/',
      name: '',
    };
  }
  return null;
}

function nothing(template: string, values: Readonly<Record<string, string>> = {}): NoAdvice {
  return { kind: 'none', fix: { template, values } };
}
