import type { Entry } from '../../entry.js';

export const cacKeyMismatch: Entry = {
  id: 'cac-key-mismatch',
  emitters: ['configure-aws-credentials'],
  says: [
    'Credentials loaded by the SDK do not match the access key ID configured by the action',
    'Credentials loaded by the SDK do not match the expected access key ID configured by the action',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'Other credentials win over the keys that the action was given',
  causes: [
    {
      id: 'profile-wins',
      rules: ['credentials/two-identities', 'credentials/wrong-source-resolves'],
      why: 'The JavaScript SDK takes a profile that `AWS_PROFILE` names before keys in the environment; so it used another source than the inputs.',
      fix: 'Take `AWS_PROFILE` away for this step (`env: { AWS_PROFILE: "" }` is not enough everywhere; unset it), or give the action `unset-current-credentials: true`.',
    },
  ],
  example:
    'Error: Credentials loaded by the SDK do not match the access key ID configured by the action',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/CredentialsClient.ts',
};
