import { fromEnv, fromIni, fromTokenFile } from '@aws-sdk/credential-providers';
import { getDefaultRoleAssumer, getDefaultRoleAssumerWithWebIdentity } from '@aws-sdk/client-sts';
import { seal } from '../../report/sealed.js';
import type { Credentials, ProvideAnswer, ProvideRequest } from '../../world/aws.js';
import type { Line } from '../node/transport/exchange.js';
import { awsError } from './errors.js';
import type { Wire } from './handler.js';
import { clientConfig } from './sts.js';

type Provider = ReturnType<typeof fromEnv>;
type AwsCredentialIdentity = Awaited<ReturnType<Provider>>;

/** Longest wait for providers that set no limit themselves: a credential_process, SSO. */
const LONGEST_MS = 30_000;

/** Runs one of the SDK's own providers and keeps the reason when it gives nothing. */
export async function provide(request: ProvideRequest, line: Line): Promise<ProvideAnswer> {
  const { provider, wires } = providerFor(request, line);
  let identity: AwsCredentialIdentity;
  try {
    identity = await within(LONGEST_MS, provider);
  } catch (thrown) {
    // Only the SDK's: what is wrong in a profile may end in any error of it, a TypeError included.
    const error = awsError(thrown);
    const unanswered = wires.map((wire) => wire.failed()).find((one) => one !== undefined);
    return {
      kind: 'failed',
      message: wordsOf(thrown),
      ...(error === undefined ? {} : { error }),
      ...(unanswered === undefined ? {} : { unanswered }),
    };
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

/** A provider, and the wires that it may use: it is handed no other way to the network. */
function providerFor(
  request: ProvideRequest,
  line: Line,
): { readonly provider: Provider; readonly wires: readonly Wire[] } {
  switch (request.kind) {
    case 'environment':
      return { provider: fromEnv(), wires: [] };
    case 'profile': {
      const sts = clientConfig(request.target, 'sts', line);
      // Pinned for STS alone: a sign-in service asked at STS's address would be sent its token.
      const signIn = clientConfig(request.target, 'sign-in', line);
      const { maxAttempts, requestHandler } = signIn.config;
      const provider = fromIni({
        profile: request.profile,
        roleAssumer: getDefaultRoleAssumer(sts.config),
        roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(sts.config),
        clientConfig: { maxAttempts, requestHandler },
      });
      return { provider, wires: [signIn.wire, sts.wire] };
    }
    case 'web-identity': {
      const { config, wire } = clientConfig(request.target, 'sts', line);
      return { provider: fromTokenFile({ clientConfig: config }), wires: [wire] };
    }
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
