import {
  type EvaluationResult,
  GetRoleCommand,
  IAMClient,
  type Role,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import type {
  AwsAnswer,
  Credentials,
  SimulatedAction,
  SimulationInput,
  SimulationPage,
  StsTarget,
} from '../../world/aws.js';
import type { Line } from '../node/transport/exchange.js';
import { answerOfThrown, notAws } from './errors.js';
import { clientConfig, revealed } from './sts.js';

/** iam:GetRole by the real SDK: the role's trust policy. */
export async function trustPolicyOf(
  credentials: Credentials,
  roleName: string,
  target: StsTarget,
  line: Line,
): Promise<AwsAnswer<string>> {
  return getRole(credentials, roleName, target, line, ({ AssumeRolePolicyDocument: document }) =>
    document === undefined ? undefined : decodeURIComponent(document),
  );
}

/** iam:GetRole by the real SDK: the role's ARN. */
export async function roleArnOf(
  credentials: Credentials,
  roleName: string,
  target: StsTarget,
  line: Line,
): Promise<AwsAnswer<string>> {
  return getRole(credentials, roleName, target, line, ({ Arn }) => Arn);
}

/** iam:SimulatePrincipalPolicy by the real SDK: one page. */
export async function simulate(
  credentials: Credentials,
  { principalArn, actions, resource, context, marker }: SimulationInput,
  target: StsTarget,
  line: Line,
): Promise<AwsAnswer<SimulationPage>> {
  const command = new SimulatePrincipalPolicyCommand({
    PolicySourceArn: principalArn,
    ActionNames: [...actions],
    ResourceArns: [resource],
    ...(context.length === 0
      ? {}
      : {
          ContextEntries: context.map(({ key, value }) => ({
            ContextKeyName: key,
            ContextKeyType: contextType(value),
            ContextKeyValues: [value],
          })),
        }),
    ...(marker === undefined ? {} : { Marker: marker }),
  });
  return call(credentials, target, line, async (client, options) => {
    const output = await client.send(command, options);
    if (output.EvaluationResults === undefined) return undefined;
    const next = output.IsTruncated === true ? output.Marker : undefined;
    return {
      results: output.EvaluationResults.flatMap(resultOf),
      ...(next === undefined ? {} : { marker: next }),
    };
  });
}

/**
 * Conditions compare by type. A number stays a text, since account ids are compared as texts.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html
 */
function contextType(value: string): 'boolean' | 'ip' | 'string' {
  if (value === 'true' || value === 'false') return 'boolean';
  return isAddress(value.replace(/\/\d{1,3}$/, '')) ? 'ip' : 'string';
}

function isAddress(text: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return URL.canParse(`http://${text}/`);
  return /^[0-9a-f:]+$/i.test(text) && text.includes(':') && URL.canParse(`http://[${text}]/`);
}

/** One resource was asked for, so what is told of it alone is more exact than the whole. */
function resultOf(result: EvaluationResult): SimulatedAction[] {
  const [own] = result.ResourceSpecificResults ?? [];
  const decision = own?.EvalResourceDecision ?? result.EvalDecision;
  if (result.EvalActionName === undefined || decision === undefined) return [];
  const boundary =
    own?.PermissionsBoundaryDecisionDetail ?? result.PermissionsBoundaryDecisionDetail;
  const { OrganizationsDecisionDetail: organization } = result;
  const statements = own?.MatchedStatements ?? result.MatchedStatements ?? [];
  const policies = statements.flatMap(({ SourcePolicyId: id }) => (id === undefined ? [] : [id]));
  return [
    {
      action: result.EvalActionName,
      decision,
      policies: [...new Set(policies)],
      missingContext: [
        ...new Set([...(result.MissingContextValues ?? []), ...(own?.MissingContextValues ?? [])]),
      ],
      ...(organization === undefined
        ? {}
        : { allowedByOrganization: organization.AllowedByOrganizations === true }),
      ...(boundary === undefined
        ? {}
        : { allowedByBoundary: boundary.AllowedByPermissionsBoundary === true }),
    },
  ];
}

function getRole(
  credentials: Credentials,
  roleName: string,
  target: StsTarget,
  line: Line,
  part: (role: Role) => string | undefined,
): Promise<AwsAnswer<string>> {
  return call(credentials, target, line, async (client, options) => {
    const { Role: role } = await client.send(new GetRoleCommand({ RoleName: roleName }), options);
    return role === undefined ? undefined : part(role);
  });
}

/** One request, nothing read from files or environment. `undefined` is what IAM would not answer. */
async function call<T>(
  credentials: Credentials,
  target: StsTarget,
  line: Line,
  send: (client: IAMClient, options: { abortSignal: AbortSignal }) => Promise<T | undefined>,
): Promise<AwsAnswer<T>> {
  const { config, wire } = clientConfig(target, 'iam', line);
  const client = new IAMClient({ ...config, credentials: revealed(credentials) });
  try {
    const value = await send(client, { abortSignal: AbortSignal.timeout(target.timeoutMs) });
    if (value !== undefined) return { kind: 'answered', value };
    return notAws("HTTP 200 without IAM's XML", wire);
  } catch (thrown) {
    return answerOfThrown(thrown, wire);
  } finally {
    client.destroy();
  }
}
