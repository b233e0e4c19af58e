import type { Snippet } from '../report/evidence.js';
import { quoteShell } from '../report/quoting.js';
import { evaluate } from './evaluate.js';
import { type Cause, type Decision, type Evaluation, nameOf } from './evaluation.js';
import { type Job, jobOf } from './job.js';
import { type Node, valueOf } from './node.js';
import { type Policy, parsePolicy } from './policy.js';
import type { Request, RoleArn } from './request.js';
import { lineDiff } from './suggestion/diff.js';
import { isObject, literalFor, type Plain, plainOf, shapedLike } from './suggestion/document.js';
import { keptConditions, restrictionAgainst } from './suggestion/restrictions.js';
import { foreignTo } from './suggestion/foreign.js';
import { audienceOf, minimalStatement, subjectsOf } from './suggestion/statement.js';
import { writeHcl, writeJson, writeYaml } from './suggestion/syntax.js';
import { type Sentence, type WorkflowAdvice, workflowAdvice } from './suggestion/workflow.js';

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

type PolicySyntax = 'json' | 'hcl' | 'yaml';

/** The syntax of a policy's file, by its name. */
export function syntaxOf(path: string | null): PolicySyntax {
  if (path === null) return 'json';
  if (/\.(?:tf|tofu)$/.test(path)) return 'hcl';
  return /\.(?:ya?ml|template)$/.test(path) ? 'yaml' : 'json';
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
  const job = jobOf(request);
  if (job === null) {
    return nothing('Give the job a token with one subject: these claims have none.');
  }
  const failing =
    found === null ? [] : [found.evaluation.decidedBy, ...found.evaluation.alsoFailing];
  const [decision] = failing;
  if (decision?.cause === 'explicit-deny') {
    // Whoever forbade this meant it: first the job, then the Deny.
    const advice = job.pullRequest ? workflowAdvice(job, [], likely) : null;
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
  const workflow = workflowAdvice(job, failing, likely);
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
    before === null ? freshPolicy(statement) : replaced(before, statement, failing[0], found);
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
      ...snippets(request, whole, document, before !== null, found?.syntax ?? 'json'),
    ],
  };
}

/** Without the role's ARN, the account of the provider that the policy already trusts. */
function roleFrom(found: Found | null, { issuer }: Request): RoleArn | null {
  const principals = found?.policy.statements.flatMap((entry) => entry.principals ?? []) ?? [];
  for (const { value } of principals) {
    const match = /^arn:([a-z-]+):iam::([0-9]{12}):oidc-provider\/([^]+)$/.exec(value.text);
    const [, partition = '', account = '', path = ''] = match ?? [];
    if (match !== null && path === issuer) return { arn: '', partition, account, name: '' };
  }
  return null;
}

function snippets(
  request: Request,
  whole: Plain,
  document: string,
  complete: boolean,
  syntax: PolicySyntax,
): Snippet[] {
  // Without the found policy, the document would drop whatever else the role trusts.
  const others = complete ? '' : '; keep the statements that other jobs need';
  const role = request.role?.name ?? 'ROLE_NAME';
  const command = `aws iam update-assume-role-policy --role-name ${quoteShell(role)} --policy-document file://trust-policy.json`;
  const hcl = `assume_role_policy = jsonencode(${writeHcl(whole)})`;
  const yaml = `AssumeRolePolicyDocument:\n${writeYaml(whole, '  ')}`;
  const all: Snippet[] = [
    { language: 'json', target: `trust-policy.json${others}`, code: document },
    {
      language: 'sh',
      target: 'a terminal, beside trust-policy.json: it replaces the deployed policy',
      code: command,
    },
    { language: 'hcl', target: 'the aws_iam_role in Terraform', code: hcl },
    // CloudFormation resolves `{{resolve:...}}` wherever it stands, and knows no way to escape it.
    ...(document.includes('{{')
      ? []
      : [
          { language: 'yaml' as const, target: 'the AWS::IAM::Role in CloudFormation', code: yaml },
        ]),
  ];
  const first = all.filter(({ language }) => language === syntax);
  return [...first, ...all.filter(({ language }) => language !== syntax)];
}

function freshPolicy(statement: Plain): Plain {
  return { Version: '2012-10-17', Statement: [statement] };
}

/** Such a statement accepts nothing as it stands, so that replacing it takes nothing away. */
const DEAD: readonly (Cause | null)[] = [
  'wildcard-under-equals',
  'letter-case',
  'surrounding-whitespace',
  'subject-immutable',
  'subject-classic',
  'subject-incomplete',
  'principal-misspelled',
  'principal-other-account',
  'action-assume-role',
  'key-not-supported',
  'key-of-other-issuer',
  'key-unknown',
];

function replaced(
  before: Plain,
  statement: Plain,
  decision: Decision | undefined,
  found: Found | null,
): Plain {
  if (!isObject(before)) return freshPolicy(statement);
  const list = before['Statement'];
  const statements = Array.isArray(list)
    ? (list as readonly Plain[])
    : list === undefined
      ? []
      : [list];
  const index = decision?.statement ?? null;
  const dead =
    index !== null &&
    decision?.effect === 'Allow' &&
    DEAD.includes(decision.cause) &&
    speaksOfOneThing(found?.policy.node, index);
  const next = dead
    ? statements.map((item, at) => (at === index ? withSid(item, statement) : item))
    : [...statements, statement];
  return { ...before, Statement: next };
}

/** One provider, one action, one value a condition: nothing else hangs on the statement. */
function speaksOfOneThing(node: Node | undefined, index: number): boolean {
  const list = valueOf(node, 'Statement');
  const statement = list?.kind === 'array' ? list.items[index] : list;
  const single = (value: Node | undefined): boolean => {
    if (value === undefined) return true;
    if (value.kind === 'array') return value.items.length === 1;
    return value.kind !== 'object' || value.entries.every((entry) => single(entry.value));
  };
  return ['Principal', 'Action', 'Condition'].every((name) => single(valueOf(statement, name)));
}

function withSid(old: Plain, statement: Plain): Plain {
  const sid = isObject(old) ? old['Sid'] : undefined;
  const fresh = sid === undefined || !isObject(statement) ? statement : { Sid: sid, ...statement };
  return shapedLike(old, fresh);
}

function nothing(template: string, values: Readonly<Record<string, string>> = {}): NoAdvice {
  return { kind: 'none', fix: { template, values } };
}
