import type { Place } from '../place.js';
import {
  byTokenFile,
  KEYS_LIVE_ON,
  LEAVE_KEYS,
  registerIssuer,
  SHARED_MACHINE,
} from '../shared-steps.js';

/** GitLab CI, on any runner. */
export const gitlab: Place = {
  id: 'gitlab',
  where: 'a job of GitLab CI',
  at: { ci: ['gitlab'] },
  source: "a role by the job's ID token",
  offers: [],
  asGood: ['web-identity'],
  why: [
    {
      says: 'GitLab makes a token for this one job, and AWS gives a session of a role for it: no key is kept in a variable.',
      page: 'gitlab',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    registerIssuer("your GitLab's address (`https://gitlab.com`)", 'that `id_tokens:` asks for'),
    {
      says: 'Let the trust policy of `{role}` take only tokens whose subject names this project and its protected branch.',
      page: 'gitlab',
    },
    {
      says: 'Ask for a token in the job `{job}` of `.gitlab-ci.yml`.',
      page: 'gitlabToken',
      paste: [
        {
          language: 'yaml',
          target: '.gitlab-ci.yml',
          code: ['id_tokens:', '  AWS_ID_TOKEN:', '    aud: https://gitlab.com', ''].join('\n'),
        },
      ],
    },
    {
      says: 'Put these lines first in its `script:`. SDKs find role and token by the variables.',
      page: 'webIdentity',
      paste: [{ language: 'sh', code: byTokenFile('printf %s "$AWS_ID_TOKEN"') }],
    },
    ...LEAVE_KEYS,
  ],
  beware: [SHARED_MACHINE],
};
