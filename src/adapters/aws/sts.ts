import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
  type Credentials as WireCredentials,
} from '@aws-sdk/client-sts';
import { seal } from '../../report/sealed.js';
import type {
  AssumeRoleInput,
  Aws,
  AwsAnswer,
  CallerIdentity,
  Credentials,
  StsTarget,
} from '../../world/aws.js';
import type { EgressPurpose } from '../../world/egress.js';
import type { Line } from '../node/transport/exchange.js';
import { answerOfThrown, notAws } from './errors.js';
import { handlerOn } from './handler.js';

type StsCalls = Pick<Aws, 'callerIdentity' | 'assumeRole' | 'assumeRoleWithWebIdentity'>;

/** STS by the real SDK: one request a call, nothing read from files or environment. */
export function createSts(line: Line): StsCalls {
  return {
    callerIdentity: (credentials, target) =>
      call<CallerIdentity>(line, target, credentials, async (client, options) => {
        const output = await client.send(new GetCallerIdentityCommand({}), options);
        if (output.Account === undefined || output.Arn === undefined) return undefined;
        return { account: output.Account, arn: output.Arn, userId: output.UserId ?? '' };
      }),
    assumeRole: (credentials, input, target) =>
      call(line, target, credentials, async (client, options) => {
        const output = await client.send(
          new AssumeRoleCommand({
            ...wireInput(input),
            ...(input.externalId === undefined ? {} : { ExternalId: input.externalId }),
            ...(input.tags === undefined
              ? {}
              : { Tags: input.tags.map(({ name, value }) => ({ Key: name, Value: value })) }),
            ...(input.transitiveTagKeys === undefined
              ? {}
              : { TransitiveTagKeys: [...input.transitiveTagKeys] }),
          }),
          options,
        );
        return issued(output.Credentials);
      }),
    assumeRoleWithWebIdentity: (token, input, target) =>
      call(line, target, undefined, async (client, options) => {
        const output = await client.send(
          new AssumeRoleWithWebIdentityCommand({
            ...wireInput(input),
            WebIdentityToken: token.reveal(),
          }),
          options,
        );
        return issued(output.Credentials);
      }),
  };
}

/** Client settings that pin everything an SDK would otherwise look up by itself, and the wire. */
export function clientConfig(target: StsTarget, purpose: EgressPurpose, line: Line) {
  const { allowEndpoints, caBundle } = target;
  const terms = { purpose, allowEndpoints, ...(caBundle === undefined ? {} : { caBundle }) };
  const { requestHandler, wire } = handlerOn(line, terms, target.timeoutMs);
  const config = {
    region: target.region,
    endpoint: target.endpoint,
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    maxAttempts: 1,
    requestHandler,
  };
  return { config, wire };
}

/** `undefined` from `send` means that the answer, though HTTP 200, was not what STS answers. */
async function call<T>(
  line: Line,
  target: StsTarget,
  credentials: Credentials | undefined,
  send: (client: STSClient, options: { abortSignal: AbortSignal }) => Promise<T | undefined>,
): Promise<AwsAnswer<T>> {
  const { config, wire } = clientConfig(target, 'sts', line);
  const client = new STSClient({
    ...config,
    ...(credentials === undefined ? {} : { credentials: revealed(credentials) }),
  });
  try {
    const value = await send(client, { abortSignal: AbortSignal.timeout(target.timeoutMs) });
    if (value !== undefined) return { kind: 'answered', value };
    return notAws("HTTP 200 without STS's XML", wire);
  } catch (thrown) {
    return answerOfThrown(thrown, wire);
  } finally {
    client.destroy();
  }
}

function wireInput(input: AssumeRoleInput) {
  return {
    RoleArn: input.roleArn,
    RoleSessionName: input.roleSessionName,
    DurationSeconds: input.durationSeconds,
    ...(input.policy === undefined ? {} : { Policy: input.policy }),
    ...(input.policyArns === undefined
      ? {}
      : { PolicyArns: input.policyArns.map((arn) => ({ arn })) }),
  };
}

/** Credentials as the SDK takes them, out of their boxes. */
export function revealed(credentials: Credentials) {
  return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey.reveal(),
    ...(credentials.sessionToken === undefined
      ? {}
      : { sessionToken: credentials.sessionToken.reveal() }),
  };
}

function issued(wire: WireCredentials | undefined): Credentials | undefined {
  if (wire?.AccessKeyId === undefined || wire.SecretAccessKey === undefined) return undefined;
  return {
    accessKeyId: wire.AccessKeyId,
    secretAccessKey: seal(wire.SecretAccessKey),
    ...(wire.SessionToken === undefined ? {} : { sessionToken: seal(wire.SessionToken) }),
    ...(wire.Expiration === undefined ? {} : { expiresAt: wire.Expiration.getTime() }),
  };
}
