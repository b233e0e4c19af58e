import type { Snippet } from '../../report/evidence.js';
import { evaluate } from '../verdict/evaluate.js';
import { type Decision, type Evaluation, nameOf } from '../verdict/evaluation.js';
import type { Cause } from '../explain/cause.js';
import type { Job } from '../request/job.js';
import { parsePolicy } from '../document/policy.js';
import type { Policy } from '../document/model.js';
import type { PolicyFile } from '../sources/policy-file.js';
import { claimValues } from '../request/claims.js';
import { identityArn } from '../../report/aws/arn.js';
import type { RoleArn } from '../../report/aws/role-arn.js';
import type { Request } from '../request/request.js';
import { type Change, changedPolicy, changedWhole } from './change.js';
import { changeFor } from './change-for.js';
import { freshPolicy, literalFor, type Plain } from './document.js';
import { lastingSubject, ofPullRequest, spellPattern } from './lasting-subject.js';
import { keptConditions, restrictionAgainst } from './restrictions.js';
import { foreignTo } from './foreign.js';
import { additionsFor, additionTo, editOf, replacing, wholePolicy } from './paste.js';
import { audienceOf, claimsId, minimalStatement, subjectsOf } from './statement.js';
import { writeJson } from './syntax.js';
import { workFor } from '../work.js';
import { widthsAdded } from './widths-added.js';
import { workflowAdvice } from './workflow.js';
import type { Sentence, WorkflowAdvice } from './workflow-advice.js';

/** A policy that accepts exactly this job beside whatever the found one accepted. */
export interface PolicyAdvice {
  readonly kind: 'policy';
  readonly fix: Sentence;
  /** The subjects it accepts, as GitHub writes them. */
  readonly subjects: readonly string[];
  /** The whole document as JSON text; of one that is computed in part, the statement alone. */
  readonly document: string;
  /** Ready to paste: an edit of what was found, or one more statement. Nothing in them replaces. */
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
  /** The file that the policy was read from; left out when IAM told it. */
  readonly file?: PolicyFile;
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
  if (!job.github && ofPullRequest(job)) {
    return nothing(
      'Run the deploy for a branch, and let merge requests do without this role: whoever can open one could take it.',
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
  const shared = found?.file?.sharedWith ?? [];
  if (shared.length > 0) {
    return nothing(
      'Give `{role}` a policy document of its own: this one is also that of `{others}`, and whoever is let in there gets every role that it stands in.',
      { role: request.role?.name ?? 'the role', others: shared.slice(0, 5).join(', ') },
    );
  }
  const issuer = request.issuer ?? '';
  const lasting = lastingSubject(job, issuer);
  const subject = job.subject.text;
  if (lasting.kind === 'none') {
    return nothing(
      job.github
        ? "Put `repo` and `context` first in the template of the subject (`include_claim_keys`): `{subject}` {why:prose}, and the next run's is another."
        : "Let the issuer put the project and its branch first into the subject: `{subject}` {why:prose}, and the next run's is another.",
      { subject, why: lasting.why },
    );
  }
  const version = found?.policy.version ?? '2012-10-17';
  const literal = literalFor(version);
  const pattern = lasting.kind === 'exact' ? null : spellPattern(lasting.pieces, literal, version);
  if (lasting.kind === 'pattern' && pattern === null) return byHand(subject);
  const causes = [...likely, ...failing.flatMap(({ cause, also }) => [cause, ...also])];
  const both =
    pattern === null &&
    (causes.includes('subject-immutable') || causes.includes('subject-classic'));
  const environment =
    pattern !== null && job.github ? claimValues(request.claims, 'environment') : [];
  const subjects = subjectsOf(job, both && claimsId(request));
  const statement = minimalStatement(
    { ...request, role: request.role ?? roleFrom(found, request) },
    job,
    {
      subjects: subjects.map(literal),
      pattern,
      audiences: audienceOf(request.claims).map(literal),
      environment: environment.length === 1 ? literal(environment[0] ?? '') : null,
      kept: found === null ? {} : keptConditions(found.policy, found.evaluation, request.claims),
    },
  );
  const pasted = pasteFor(request, found, { statement, subjects, failing });
  return pasted === null
    ? byHand(subject)
    : {
        kind: 'policy',
        fix: {
          template: 'Let the trust policy of `{role}` accept the subject `{subject}`.',
          values: { role: request.role?.name ?? 'the role', subject: pattern ?? subject },
        },
        subjects,
        ...pasted,
      };
}

/**
 * What is pasted, the surest first: an edit of the file that was read back, the whole policy where
 * all of it is known, the statement alone. Null where it would not help, or would open a hole.
 */
function pasteFor(
  request: Request,
  found: Found | null,
  {
    statement,
    subjects,
    failing,
  }: {
    readonly statement: Plain;
    readonly subjects: readonly string[];
    readonly failing: readonly Decision[];
  },
): Pick<PolicyAdvice, 'document' | 'snippets'> | null {
  const helps = (after: Policy) =>
    evaluate(after, request.claims, request.context).verdict !== 'refused' &&
    widthsAdded(
      found?.policy ?? null,
      after,
      request.job?.ids !== null,
      request.context.work ?? workFor(),
    ).length === 0;
  const alone = freshPolicy(statement);
  if (found === null) {
    const after = parsePolicy(writeJson(alone));
    if (!after.ok || !helps(after.policy)) return null;
    return { document: writeJson(alone), snippets: additionsFor(statement) };
  }
  const { policy, file } = found;
  const append: Change = { kind: 'append', statement };
  const wanted = changeFor(statement, failing, subjects, policy);
  const changes = (wanted.kind === 'append' ? [append] : [wanted, append]).filter((change) => {
    const after = changedPolicy(policy, change);
    return after !== null && helps(after);
  });
  const [first] = changes;
  if (first === undefined) return null;
  const role = request.role?.name ?? 'ROLE_NAME';
  const whole = changedWhole(policy, first);
  const document = writeJson(whole ?? alone);
  if (file === undefined) {
    const snippets =
      whole === null ? additionsFor(statement).slice(0, 1) : wholePolicy(policy, whole, role);
    return { document, snippets };
  }
  for (const change of changes) {
    const edit = editOf(file, policy, change);
    if (edit === null || !helps(edit.policy)) continue;
    const known = changedWhole(policy, change);
    const others =
      file.format === 'json' && known !== null ? replacing(writeJson(known), role) : [];
    return {
      document: writeJson(known ?? alone),
      snippets: [edit.snippet, ...others],
    };
  }
  return { document, snippets: additionTo(file, policy, statement) };
}

function byHand(subject: string): NoAdvice {
  return nothing(
    'Let the trust policy accept the subject `{subject}` by hand: one more statement would not be enough, or would let in more than this job.',
    { subject },
  );
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
