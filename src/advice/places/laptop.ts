import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS } from '../shared-steps.js';

/** A person's shell, on a machine that is none of AWS's. */
export const laptop: Place = {
  id: 'laptop',
  where: "a person's own shell",
  at: {},
  source: 'signing in: IAM Identity Center, or `aws login` where there is none',
  offers: [],
  asGood: ['sso', 'login', 'assumed-role', 'web-identity'],
  why: [
    {
      says: 'AWS asks that people sign in by an identity provider and get temporary credentials.',
      page: 'practices',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: 'Where your organisation has IAM Identity Center, make a profile that signs in by it.',
      page: 'sso',
      paste: [
        {
          language: 'sh',
          code: 'aws configure sso --profile {profile}-sso\naws sso login --profile {profile}-sso\n',
        },
      ],
    },
    {
      says: 'Where it has none, sign in with what you use for the console, of an IAM user or a federated identity and never of root; it takes version 2.32 of the AWS CLI.',
      page: 'login',
      paste: [{ language: 'sh', code: 'aws login --profile {profile}-login\n' }],
    },
    {
      says: 'Name that profile in `AWS_PROFILE`, and unset `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in the shell and in its startup files: in most SDKs they come before it.',
      page: 'chain',
    },
    {
      says: 'Take the keys of the profile `{profile}` out of `~/.aws/credentials`.',
      page: 'keys',
      when: { uses: ['long-lived-keys', 'role-by-long-lived-keys'], knows: 'profile' },
    },
    ...LEAVE_KEYS,
  ],
  beware: [],
};
