import type { AwsError } from '../../world/aws.js';
import type { CredentialFacts } from './credentials.js';
import { refusalOf, type Signer, type StsCall } from './sts-call.js';

/** A signed call that AWS refused. */
export interface Refusal {
  readonly call: StsCall;
  readonly error: AwsError;
  readonly signer: Signer;
}

/** The signed calls that AWS refused with a code that matches. */
export function refusedWith(
  credentials: CredentialFacts | null | undefined,
  code: RegExp,
): readonly Refusal[] {
  return (credentials?.calls ?? []).flatMap((call) => {
    const error = refusalOf(call);
    if (error === undefined || call.signer === null || !code.test(error.code)) return [];
    return [{ call, error, signer: call.signer }];
  });
}
