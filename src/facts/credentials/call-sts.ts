import type { Identity } from '../../report/identity.js';
import type { Redactor } from '../../report/redaction.js';
import type { Aws, AwsAnswer, Credentials, StsTarget } from '../../world/aws.js';
import type { Clock } from '../../world/clock.js';
import { type Signer, signerOf, type StsAction, type StsCall } from './sts-call.js';
import { askAgainWhenTransient } from './sts-retry.js';

/** One try may take this long. */
const CALL_MS = 5_000;

/** What every call of one run shares. */
export interface StsDesk {
  readonly aws: Aws;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly target: StsTarget;
}

/** A call with its answer: the credentials or the identity, for this run only. */
export interface Called<T> {
  readonly call: StsCall;
  readonly value: T | null;
}

/** Where STS is asked, with the time limit of one call. */
export function targetOf(
  region: string,
  endpoint: string,
  trusted: Pick<StsTarget, 'allowEndpoints' | 'caBundle'>,
): StsTarget {
  return { region, endpoint, timeoutMs: CALL_MS, ...trusted };
}

/** Makes one call, again while the answer is transient, and records it without its secrets. */
export async function callSts<T>(
  desk: StsDesk,
  about: {
    readonly action: StsAction;
    readonly roleArn: string | null;
    readonly signer: Signer | null;
  },
  ask: () => Promise<AwsAnswer<T>>,
): Promise<Called<T>> {
  const { answer, tries } = await askAgainWhenTransient(ask, desk.clock);
  const { region, endpoint } = desk.target;
  const call = { ...about, region, host: new URL(endpoint).host, tries };
  if (answer.kind !== 'answered') return { call: { ...call, answer }, value: null };
  return { call: { ...call, answer: { kind: 'answered' } }, value: answer.value };
}

/** Remembers the secret halves, so that nothing that is printed can hold them. */
export function remember(redactor: Redactor, credentials: Credentials): Credentials {
  redactor.add(credentials.secretAccessKey.reveal());
  redactor.add(credentials.sessionToken?.reveal());
  return credentials;
}

/** Credentials, and where they came from. */
interface Taken {
  readonly credentials: Credentials;
  readonly source: string;
  readonly provider: Identity['provider'];
}

/** sts:GetCallerIdentity with these credentials. */
export async function whoAmI(desk: StsDesk, { credentials, source, provider }: Taken) {
  const signer = signerOf(credentials, source, provider);
  return callSts(desk, { action: 'GetCallerIdentity', roleArn: null, signer }, () =>
    desk.aws.callerIdentity(credentials, desk.target),
  );
}
