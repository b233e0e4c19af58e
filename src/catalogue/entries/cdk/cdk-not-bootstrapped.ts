import type { Entry } from '../../entry.js';

export const cdkNotBootstrapped: Entry = {
  id: 'cdk-not-bootstrapped',
  emitters: ['cdk'],
  says: [
    "This CDK deployment requires bootstrap stack version '{wanted}', found '{found}'",
    "This CDK deployment requires bootstrap stack version '{wanted}', but during the confirmation via SSM parameter {parameter} the following error occurred: {error...}",
    'has not been bootstrapped',
    'SSM parameter {parameter} not found. Has the environment been bootstrapped?',
    'Is account {account} bootstrapped',
  ],
  weight: 'cause',
  title: 'The account and region are not bootstrapped for the CDK',
  causes: [
    {
      id: 'ssm-denied',
      holds: { error: ['accessdenied'] },
      title: "The deploying role may not read the CDK's bootstrap version",
      why: 'The CDK reads the version of the bootstrap stack from SSM and was refused.',
      fix: 'Allow `ssm:GetParameter` on `arn:aws:ssm:*:*:parameter/cdk-bootstrap/*/version`, or let the deploy assume the `cdk-*` roles.',
    },
    {
      id: 'not-bootstrapped',
      why: 'The CDK needs its bootstrap stack (`CDKToolkit`) in each account and region that it deploys to; it is missing or too old there.',
      fix: 'Run `npx cdk bootstrap aws://ACCOUNT/REGION` once, with permissions to create roles.',
    },
  ],
  example:
    "This CDK deployment requires bootstrap stack version '6', found '5'. Please run 'cdk bootstrap'.",
  basis: 'source',
  source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};
