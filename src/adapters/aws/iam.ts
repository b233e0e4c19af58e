import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import type { AwsAnswer, Credentials, StsTarget } from '../../world/aws.js';
import type { Line } from '../node/transport/exchange.js';
import { answerOfThrown, notAws } from './errors.js';
import { clientConfig, revealed } from './sts.js';

/** iam:GetRole by the real SDK: one request, nothing read from files or environment. */
export async function trustPolicyOf(
  credentials: Credentials,
  roleName: string,
  target: StsTarget,
  line: Line,
): Promise<AwsAnswer<string>> {
  const { config, wire } = clientConfig(target, 'iam', line);
  const client = new IAMClient({ ...config, credentials: revealed(credentials) });
  try {
    const abortSignal = AbortSignal.timeout(target.timeoutMs);
    const output = await client.send(new GetRoleCommand({ RoleName: roleName }), { abortSignal });
    const document = output.Role?.AssumeRolePolicyDocument;
    if (document !== undefined) return { kind: 'answered', value: decodeURIComponent(document) };
    return notAws("HTTP 200 without IAM's XML", wire);
  } catch (thrown) {
    return answerOfThrown(thrown, wire);
  } finally {
    client.destroy();
  }
}
