import type { Ci } from '../../report/ci.js';
import type { Signer } from '../../facts/credentials/sts-call.js';

/** The key that a call was signed with, and where it came from, which often names the key itself. */
export function signerWords({ keyId, source }: Signer): string {
  return source.includes(keyId) ? source : `${keyId} from ${source}`;
}

/** Where a new value for these credentials is to be stored, to follow "store it in". */
export function storeOf({ provider, source }: Signer, ci: Ci): string {
  if (provider === 'environment') {
    return ci === 'none'
      ? 'the variables of this shell'
      : 'the secrets that fill `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`';
  }
  if (provider === 'input') {
    return 'the secrets that fill `aws-access-key-id` and `aws-secret-access-key`';
  }
  return provider === 'profile-static'
    ? 'the profile, or the secret that it is written from'
    : `the place that they came from (${source})`;
}
