import type { Identity } from '../../report/identity.js';
import type { KeyKind } from '../../report/key-id.js';
import { accountOfKeyId, keyKind, maskKeyId } from '../../report/key-id.js';
import type { AwsAnswer, AwsError, Credentials } from '../../world/aws.js';

/** The three calls that the preflight makes. */
export type StsAction = 'GetCallerIdentity' | 'AssumeRole' | 'AssumeRoleWithWebIdentity';

/** Whose signature a call carried, without anything that could sign again. */
export interface Signer {
  /** `AKIA...WXYZ`. */
  readonly keyId: string;
  readonly kind: KeyKind | undefined;
  /** Decoded offline; undefined where that is not sound. */
  readonly account: string | undefined;
  readonly hasSessionToken: boolean;
  /** Where the credentials came from, in words: "input aws-access-key-id". */
  readonly source: string;
  /** The kind of that place. */
  readonly provider?: Identity['provider'];
}

/** One call to STS and how it ended. Successful answers keep no credentials here. */
export interface StsCall {
  readonly action: StsAction;
  readonly roleArn: string | null;
  readonly signer: Signer | null;
  readonly region: string;
  /** Host and port asked. */
  readonly host: string;
  readonly tries: number;
  /** Refused for its session tags; the next call asked without them, and was answered. */
  readonly givenWithoutTags?: true;
  readonly answer: { readonly kind: 'answered' } | Exclude<AwsAnswer<never>, { kind: 'answered' }>;
}

/** Describes a signer without its secrets. */
export function signerOf(
  credentials: Credentials,
  source: string,
  provider?: Identity['provider'],
): Signer {
  return {
    keyId: maskKeyId(credentials.accessKeyId),
    kind: keyKind(credentials.accessKeyId),
    account: accountOfKeyId(credentials.accessKeyId),
    hasSessionToken: credentials.sessionToken !== undefined,
    source,
    ...(provider === undefined ? {} : { provider }),
  };
}

/** AWS's refusal of a call, or undefined when it was answered or never arrived. */
export function refusalOf(call: StsCall): AwsError | undefined {
  return call.answer.kind === 'refused' ? call.answer.error : undefined;
}
