import type { Place } from '../place.js';
import {
  byTokenFile,
  KEYS_LIVE_ON,
  LEAVE_KEYS,
  registerIssuer,
  SHARED_MACHINE,
} from '../shared-steps.js';

/** Buildkite, whose agents stand on machines of one's own or of Buildkite's. */
export const buildkite: Place = {
  id: 'buildkite',
  where: 'a job of Buildkite',
  at: { ci: ['buildkite'] },
  source: 'a role by an OIDC token that the agent asks for',
  offers: [],
  asGood: ['web-identity'],
  why: [
    {
      says: "The agent can ask for a token of this one job, and AWS gives a session of a role for it; a role of the agent's machine is one for all its jobs.",
      page: 'buildkite',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    registerIssuer('`https://agent.buildkite.com`', '`sts.amazonaws.com`'),
    {
      says: 'Let the trust policy of `{role}` take only tokens whose subject names this pipeline and its branch.',
      page: 'buildkite',
    },
    {
      says: 'Put these lines first in the command that asks AWS.',
      page: 'buildkite',
      paste: [
        {
          language: 'sh',
          code: byTokenFile('buildkite-agent oidc request-token --audience sts.amazonaws.com'),
        },
      ],
    },
    ...LEAVE_KEYS,
  ],
  beware: [SHARED_MACHINE],
};
