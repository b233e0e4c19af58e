import type { Entry } from '../../entry.js';

export const stsRegionOff: Entry = {
  id: 'sts-region-off',
  emitters: ['go', 'aws-cli', 'javascript', 'terraform'],
  says: [
    'STS is not activated in this region for account',
    'RegionDisabledException',
    'STS is not activated in the requested region',
  ],
  weight: 'cause',
  title: 'STS is not activated in this region for the account',
  causes: [
    {
      id: 'region-off',
      why: 'The account has not enabled this region, or switched its STS endpoint off.',
      fix: 'Enable the region in the account (or activate its STS endpoint under IAM, Account settings), or assume the role through another region.',
    },
  ],
  example:
    'api error RegionDisabledException: STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
};
