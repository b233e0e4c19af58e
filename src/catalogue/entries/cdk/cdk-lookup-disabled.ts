import type { Entry } from '../../entry.js';

export const cdkLookupDisabled: Entry = {
  id: 'cdk-lookup-disabled',
  emitters: ['cdk'],
  says: [
    'Context lookups have been disabled',
    'Cannot retrieve value from context provider {provider} since account/region are not specified at the stack level',
  ],
  weight: 'cause',
  title: 'CDK needs to look something up in AWS, and may not or does not know where',
  causes: [
    {
      id: 'context',
      why: 'A lookup (VPC, hosted zone, parameter) is not in `cdk.context.json`, and the job was told not to look, or the stack names no account and region.',
      fix: 'Run `cdk synth` once with credentials, commit `cdk.context.json`; give the stack `env: { account, region }`.',
    },
  ],
  example:
    'Cannot retrieve value from context provider vpc-provider since account/region are not specified at the stack level. Configure "env" with an account and region',
  basis: 'source',
  source: 'aws-cdk-lib core/lib/context-provider.ts',
};
