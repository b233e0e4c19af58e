import type {
  PermissionFacts,
  Permission,
  Verdict,
} from '../../facts/permissions/permission-facts.js';
import { verdictOf } from '../../facts/permissions/permission-facts.js';
import type { Match } from '../../report/rule.js';

/** Rows beyond these are counted. */
const MOST_ROWS = 20;

/** Denied actions of one service, by one kind of policy. */
export interface Family {
  readonly service: string;
  readonly actions: readonly string[];
  readonly denied: readonly Permission[];
}

/** What one kind of policy denies, by service, in the order of the input. */
export function familiesOf({ permissions }: PermissionFacts, verdict: Verdict): Family[] {
  const groups = new Map<string, Permission[]>();
  for (const one of permissions.filter((permission) => verdictOf(permission) === verdict)) {
    const service = one.required.action.split(':', 1)[0]?.toLowerCase() ?? '';
    groups.set(service, [...(groups.get(service) ?? []), one]);
  }
  return [...groups].map(([service, denied]) => ({
    service,
    denied,
    actions: [...new Set(denied.map(({ required }) => required.action))],
  }));
}

/** `the role deploy`, `the user ci`. */
export function principalWords({ principal }: PermissionFacts): string {
  return principal === null ? 'the identity' : `the ${principal.kind} ${principal.name}`;
}

/** What all findings about denied actions have in common. */
export function deniedMatch(
  facts: PermissionFacts,
  { service, actions, denied }: Family,
): Pick<Match, 'location' | 'identity' | 'values' | 'evidence'> {
  const rows = denied.slice(0, MOST_ROWS).map(({ required, result }) => ({
    label: `${required.action} on ${required.resource}`,
    expected: 'allowed',
    actual: result.decision,
  }));
  const more = denied.length - rows.length;
  return {
    location: { kind: 'input', name: 'required-actions' },
    identity: `${facts.principal?.arn ?? ''} ${service}`,
    values: { actions, service, principal: principalWords(facts) },
    evidence: [
      ...rows,
      ...(more > 0 ? [{ label: 'more of the same', actual: String(more) }] : []),
      { label: 'asked of IAM', actual: facts.principal?.arn ?? 'nobody' },
    ],
  };
}

/** The names of the policies whose statements decided; several entries of the same count once. */
export function policiesOf({ denied }: Family): string[] {
  return [...new Set(denied.flatMap(({ result }) => result.policies))];
}

/**
 * Services whose resources can have a policy of their own, which may allow what no policy of the
 * identity does.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 */
const WITH_RESOURCE_POLICIES: ReadonlySet<string> = new Set([
  'apigateway',
  'backup',
  'codeartifact',
  'codebuild',
  'dynamodb',
  'ecr',
  'elasticfilesystem',
  'es',
  'events',
  'execute-api',
  'glacier',
  'glue',
  'iam',
  'kinesis',
  'kms',
  'lambda',
  'logs',
  's3',
  's3express',
  's3tables',
  'secretsmanager',
  'signer',
  'sns',
  'sqs',
  'ssm',
  'sts',
]);

/** A caution for such a service; empty where only the identity's policies can allow. */
export function resourcePolicyCaution({ service }: Family): string {
  if (!WITH_RESOURCE_POLICIES.has(service)) return '';
  return 'IAM does not look at policies of resources here: if the policy of the resource itself, in the same account, allows {principal}, the deploy works, and this line of `required-actions` is better left out.';
}
