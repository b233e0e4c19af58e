import type { ChangedVariable } from '../../../src/facts/after/changed-variables.js';
import { afterFacts, failedAfter, LOOKED, MINUTE } from '../../facts/after/facts.js';

const OIDC = {
  identity: { arn: 'arn:aws:sts::1:x', provider: 'oidc-role', expiresAt: LOOKED + 60 * MINUTE },
};
const KEPT = {
  identity: { arn: 'arn:aws:iam::1:user/x', provider: 'environment', expiresAt: null },
};

const changed = (about: Partial<ChangedVariable>) =>
  afterFacts({
    environment: {
      changed: [
        {
          name: 'AWS_PROFILE',
          decides: 'profile',
          was: 'unset',
          is: 'set',
          shown: 'prod',
          ...about,
        },
      ],
      cleanedUp: false,
    },
  });
const keys = { name: 'AWS_ACCESS_KEY_ID', decides: 'keys', shown: null } as const;

/** For every rule about the time after a job: facts that break it, and near misses. */
export const afterFixtures = {
  'expired-in-mid-job': {
    breaks: [
      afterFacts(failedAfter(61)),
      afterFacts({ step: null, now: LOOKED + 61 * MINUTE }),
      afterFacts(failedAfter(61), OIDC),
      afterFacts(failedAfter(90, LOOKED + MINUTE), OIDC),
      afterFacts(failedAfter(61), KEPT),
    ],
    holds: [
      afterFacts(failedAfter(59)),
      afterFacts(failedAfter(90, LOOKED + 80 * MINUTE), OIDC),
      afterFacts(failedAfter(90), { ...KEPT, sessionSeconds: null }),
      afterFacts(failedAfter(90), { ...OIDC, sessionSeconds: null }),
      afterFacts(failedAfter(90), { identity: null }),
    ],
  },
  'changed-by-later-step': {
    breaks: [
      changed({}),
      changed({ was: 'set' }),
      changed({ name: 'AWS_ENDPOINT_URL', decides: 'endpoint', shown: 'localhost:4566' }),
      changed({ ...keys, was: 'set' }),
      changed({ name: 'AWS_CONFIG_FILE', decides: 'files', shown: null }),
    ],
    holds: [
      afterFacts(),
      changed({ is: 'empty', was: 'set', shown: null }),
      changed({ is: 'unset', was: 'set', shown: null }),
      changed({ ...keys, was: 'unset' }),
      changed({ name: 'AWS_PAGER', decides: 'else', shown: null }),
    ],
  },
};
