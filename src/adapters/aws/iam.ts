import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import type { AwsAnswer, Credentials, StsTarget } from '../../world/aws.js';
import { answerOfThrown } from './errors.js';
import { clientConfig, revealed } from './sts.js';

/** iam:GetRole by the real SDK: one request, nothing read from files or environment. */
export async function trustPolicyOf(
  credentials: Credentials,
  roleName: string,
  target: StsTarget,
): Promise<AwsAnswer<string>> {
  const client = new IAMClient({ ...clientConfig(target), credentials: revealed(credentials) });
  try {
    const abortSignal = AbortSignal.timeout(target.timeoutMs);
    const output = await client.send(new GetRoleCommand({ RoleName: roleName }), { abortSignal });
    const document = output.Role?.AssumeRolePolicyDocument;
    if (document !== undefined) return { kind: 'answered', value: decodeURIComponent(document) };
    return { kind: 'unreachable', reason: 'not-sts', detail: "HTTP 200 without IAM's XML" };
  } catch (thrown) {
    return answerOfThrown(thrown);
  } finally {
    client.destroy();
  }
}
