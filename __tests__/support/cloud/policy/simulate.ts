import type { Reply } from '../http.js';
import { answer, type QueryApi, refuse, type Xml } from '../query.js';
import { type Account, attachedTo, type Cloud, roleArn } from '../state.js';
import { decide, type Attached, type Decision } from './evaluate.js';

/**
 * iam:SimulatePrincipalPolicy, whose caller has been let in.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export function simulate(
  api: QueryApi,
  cloud: Cloud,
  account: Account,
  form: URLSearchParams,
): Reply {
  const source = form.get('PolicySourceArn') ?? '';
  const attached = attachedAt(account, source);
  if (attached === undefined) {
    const message = `Entity ${source} cannot be found.`;
    return refuse(api, { status: 404, code: 'NoSuchEntity', message });
  }
  const actions = members(form, 'ActionNames');
  const resources = members(form, 'ResourceArns');
  const wrong = actions.find((action) => !/^[\w-]+:\w+$/.test(action));
  if (actions.length === 0 || wrong !== undefined) {
    const message = `Invalid Action: ${wrong ?? 'none'}`;
    return refuse(api, { status: 400, code: 'InvalidInput', message });
  }
  const context = contextOf(form);
  const results = actions.flatMap((action) =>
    (resources.length === 0 ? ['*'] : resources).map((resource) =>
      told(action, resource, decide(attached, action, resource, context)),
    ),
  );
  const from = Number(form.get('Marker') ?? '0');
  const page = results.slice(from, from + cloud.pageSize);
  const next = from + page.length;
  const isTruncated = next < results.length;
  return answer(api, 'SimulatePrincipalPolicy', {
    EvaluationResults: page,
    IsTruncated: String(isTruncated),
    ...(isTruncated ? { Marker: String(next) } : {}),
  });
}

function attachedAt(account: Account, arn: string): Attached | undefined {
  const role = [...account.roles.values()].find((one) => roleArn(account, one) === arn);
  if (role !== undefined) return attachedTo(account, role);
  const name = arn.startsWith(`arn:${account.partition}:iam::${account.id}:user/`)
    ? arn.slice(arn.lastIndexOf('/') + 1)
    : '';
  const user = account.users.get(name);
  return user === undefined ? undefined : attachedTo(account, user);
}

function told(action: string, resource: string, decided: Decision): Xml {
  const { decision, matched, missing, allowedByBoundary, allowedByOrganization } = decided;
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: decision,
    MatchedStatements: matched.map((name) => ({
      SourcePolicyId: name,
      SourcePolicyType: 'IAM Policy',
    })),
    MissingContextValues: missing,
    ...(allowedByOrganization === undefined
      ? {}
      : {
          OrganizationsDecisionDetail: { AllowedByOrganizations: String(allowedByOrganization) },
        }),
    ...(allowedByBoundary === undefined
      ? {}
      : {
          PermissionsBoundaryDecisionDetail: {
            AllowedByPermissionsBoundary: String(allowedByBoundary),
          },
        }),
  };
}

function members(form: URLSearchParams, name: string): string[] {
  const values: string[] = [];
  for (let index = 1; ; index += 1) {
    const value = form.get(`${name}.member.${index}`);
    if (value === null) return values;
    values.push(value);
  }
}

function contextOf(form: URLSearchParams): Record<string, readonly string[]> {
  const context: Record<string, readonly string[]> = {};
  for (let index = 1; ; index += 1) {
    const entry = `ContextEntries.member.${index}`;
    const key = form.get(`${entry}.ContextKeyName`);
    if (key === null) return context;
    context[key.toLowerCase()] = members(form, `${entry}.ContextKeyValues`);
  }
}
