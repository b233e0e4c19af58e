import type { Entry } from '../../entry.js';

export const cdkCliTooOld: Entry = {
  id: 'cdk-cli-too-old',
  emitters: ['cdk'],
  says: [
    'This CDK CLI is not compatible with the CDK library used by your application',
    'Cloud assembly schema version mismatch',
    'Maximum schema version supported is {version}',
  ],
  weight: 'cause',
  title: 'The CDK command is older than the library of the app',
  causes: [
    {
      id: 'version',
      why: 'The app was synthesised by a newer library than the `cdk` command can read; nothing of AWS is wrong.',
      fix: 'Update the command in the job: `npm install aws-cdk@latest`, and call it as `npx cdk`.',
    },
  ],
  example:
    'This CDK CLI is not compatible with the CDK library used by your application. Please upgrade the CLI to the latest version.',
  basis: 'report',
  source: 'https://github.com/aws/aws-cdk/issues/32775',
};
