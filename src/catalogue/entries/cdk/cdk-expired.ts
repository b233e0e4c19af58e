import type { Entry } from '../../entry.js';

export const cdkExpired: Entry = {
  id: 'cdk-expired',
  emitters: ['cdk'],
  says: ['There are expired AWS credentials in your environment'],
  weight: 'cause',
  title: 'The credentials had expired',
  causes: [
    {
      id: 'expired',
      rules: ['credentials/expired-credentials'],
      why: 'The CDK found temporary credentials that are over, and goes on without knowing the account.',
      fix: 'Get new credentials right before `cdk` runs, for example by configure-aws-credentials in the same job.',
    },
  ],
  example:
    'There are expired AWS credentials in your environment. The CDK app will synth without current account information.',
  basis: 'source',
  source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};
