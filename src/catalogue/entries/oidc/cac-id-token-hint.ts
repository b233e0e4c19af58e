import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';

export const cacIdTokenHint: Entry = {
  id: 'cac-id-token-hint',
  emitters: ['configure-aws-credentials'],
  says: [
    'It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?',
    'Did you mean to set the `id-token` permission?',
  ],
  weight: 'wrapper',
  explains: 'credentials',
  title: 'The job may not ask for an OIDC token',
  causes: [forkGetsNothing, dependabotGetsNothing, noIdToken],
  example:
    'It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};
