import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS, registerIssuer } from '../shared-steps.js';

/** Jenkins on machines outside AWS; inside, the machine's own source is nearer. */
export const jenkins: Place = {
  id: 'jenkins',
  where: 'a build of Jenkins',
  at: { ci: ['jenkins'], machine: ['elsewhere', 'kubernetes'] },
  source: 'a role by an ID token of the build',
  offers: [],
  asGood: ['web-identity'],
  why: [
    {
      says: 'With its OpenID Connect Provider plugin, Jenkins makes a token for the build, and AWS gives a session of a role for it: no key is kept among the credentials.',
      page: 'jenkins',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: 'Install the plugin OpenID Connect Provider and add a credential of the kind "OpenID Connect id token as file" with the audience `sts.amazonaws.com`.',
      page: 'jenkins',
    },
    registerIssuer('the address that the credential shows as its issuer', '`sts.amazonaws.com`'),
    {
      says: 'Let the trust policy of `{role}` take only tokens whose subject is this job.',
      page: 'oidcRole',
    },
    {
      says: 'Bind the credential to `AWS_WEB_IDENTITY_TOKEN_FILE` and set `AWS_ROLE_ARN` to `{role}` around the steps that ask AWS, with no keys in the environment.',
      page: 'webIdentity',
    },
    ...LEAVE_KEYS,
  ],
  beware: [
    {
      says: 'AWS fetches the keys of the issuer from outside: its address must be reachable from the internet, or the keys published elsewhere as the plugin describes.',
      page: 'provider',
    },
  ],
};
