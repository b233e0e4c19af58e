import type { JobRuleFacts } from '../../../src/facts/job-rule-facts.js';
import { facts } from '../credentials/facts.js';

const USER = 'arn:aws:iam::111122223333:user/ci';
const NO_IDENTITY = facts({ identity: null });

function when(about: Partial<Pick<JobRuleFacts, 'allowedAccountIds' | 'expectedArn'>>) {
  return facts({}, about);
}

/** For every rule: facts that break it, and near misses about which it is silent. */
export const fixtures: Readonly<
  Record<
    string,
    { readonly breaks: readonly JobRuleFacts[]; readonly holds: readonly JobRuleFacts[] }
  >
> = {
  'wrong-account': {
    breaks: [when({ allowedAccountIds: ['444455556666', '777788889999'] })],
    holds: [
      when({}),
      when({ allowedAccountIds: ['444455556666', '111122223333'] }),
      { ...NO_IDENTITY, allowedAccountIds: ['444455556666'] },
    ],
  },
  'wrong-arn': {
    breaks: [
      when({ expectedArn: 'arn:aws:iam::111122223333:role/deploy' }),
      when({ expectedArn: `${USER}/other` }),
    ],
    holds: [
      when({}),
      when({ expectedArn: USER }),
      when({ expectedArn: 'arn:aws:iam::111122223333:user/*' }),
      { ...NO_IDENTITY, expectedArn: USER },
    ],
  },
};
