import {
  fromContainerMetadata,
  fromEnv,
  fromHttp,
  fromIni,
  fromInstanceMetadata,
  fromTokenFile,
} from '@aws-sdk/credential-providers';
import { getDefaultRoleAssumer, getDefaultRoleAssumerWithWebIdentity } from '@aws-sdk/client-sts';
import { seal } from '../../report/sealed.js';
import type { Credentials, ProvideAnswer, ProvideRequest } from '../../world/aws.js';
import { awsError } from './errors.js';
import { clientConfig } from './sts.js';

type Provider = ReturnType<typeof fromEnv>;
type AwsCredentialIdentity = Awaited<ReturnType<Provider>>;

/** Longest wait for providers that set no limit themselves: a credential_process, SSO. */
const LONGEST_MS = 30_000;

/** Runs one of the SDK's own providers and keeps the reason when it gives nothing. */
export async function provide(request: ProvideRequest): Promise<ProvideAnswer> {
  const limit = 'timeoutMs' in request ? request.timeoutMs * 2 : LONGEST_MS;
  const provider = providerFor(request);
  let identity: AwsCredentialIdentity;
  try {
    identity = await within(limit, provider);
  } catch (thrown) {
    // Only the SDK's: what is wrong in a profile may end in any error of it, a TypeError included.
    const error = awsError(thrown);
    return { kind: 'failed', message: wordsOf(thrown), ...(error === undefined ? {} : { error }) };
  }
  return { kind: 'provided', credentials: credentialsOf(identity) };
}

function credentialsOf(identity: AwsCredentialIdentity): Credentials {
  const expiresAt = identity.expiration?.getTime();
  return {
    accessKeyId: identity.accessKeyId,
    secretAccessKey: seal(identity.secretAccessKey),
    ...(identity.sessionToken === undefined ? {} : { sessionToken: seal(identity.sessionToken) }),
    // A variable or a command may give any text as the time; the SDK does not look.
    ...(expiresAt === undefined || Number.isNaN(expiresAt) ? {} : { expiresAt }),
  };
}

/** The SDK repeats the whole command line and all that it printed; either may hold a secret. */
function wordsOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : 'unknown error';
  return message.startsWith('Command failed')
    ? 'the credential_process ended with an error; what it printed is not shown, since it may hold a secret'
    : message;
}

function providerFor(request: ProvideRequest): Provider {
  switch (request.kind) {
    case 'environment':
      return fromEnv();
    case 'profile': {
      // Pinned for STS alone: a sign-in service asked at STS's address would be sent its token.
      const sts = clientConfig(request.target);
      const { maxAttempts, requestHandler } = sts;
      return fromIni({
        profile: request.profile,
        roleAssumer: getDefaultRoleAssumer(sts),
        roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(sts),
        clientConfig: { maxAttempts, requestHandler },
      });
    }
    case 'web-identity':
      return fromTokenFile({ clientConfig: clientConfig(request.target) });
    case 'container':
      // The SDK's chain asks both in this order: see remoteProvider in credential-provider-node.
      return async () => {
        try {
          return await fromHttp({ timeout: request.timeoutMs, maxRetries: 1 })();
        } catch {
          return fromContainerMetadata({ timeout: request.timeoutMs, maxRetries: 1 })();
        }
      };
    case 'instance-metadata':
      return fromInstanceMetadata({ timeout: request.timeoutMs, maxRetries: 0 });
  }
}

async function within(ms: number, provider: Provider): Promise<AwsCredentialIdentity> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`gave no answer within ${ms / 1000} seconds`));
    }, ms);
  });
  try {
    return await Promise.race([provider(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
