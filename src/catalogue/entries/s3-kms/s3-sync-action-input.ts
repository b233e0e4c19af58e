import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';

export const s3SyncActionInput: Entry = {
  id: 's3-sync-action-input',
  emitters: ['aws-cli'],
  says: [
    'AWS_S3_BUCKET is not set',
    'AWS_ACCESS_KEY_ID is not set',
    'AWS_SECRET_ACCESS_KEY is not set',
    'AWS_REGION is not set',
    'AWS_DEFAULT_REGION is not set',
    'AWS_ACCESS_KEY_ID must be set',
    'Missing AWS_ACCESS_KEY_ID',
    'AWS_ACCESS_KEY_ID environment variable is not set',
    'missing required environment variable AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY: parameter null or not set',
    'AWS_ACCESS_KEY_ID: parameter null or not set',
    'AWS_ACCESS_KEY_ID: unbound variable',
    'AWS_SECRET_ACCESS_KEY: unbound variable',
    'AWS_ACCOUNT_ID: unbound variable',
    'AWS_REGION: unbound variable',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title:
    'A variable of AWS that the step needs (`AWS_S3_BUCKET`, `AWS_ACCESS_KEY_ID`, ...) is empty',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    {
      id: 'empty',
      rules: ['secrets/empty', 'secrets/absent'],
      why: 'The script looks at the variable before it begins, and it is empty: no secret or variable of this name is visible in this job.',
      fix: "Define the secret or variable under the name that the workflow uses (for `AWS_S3_BUCKET`, `AWS_ACCESS_KEY_ID` and so on), or name the environment that holds it in the job's `environment:`.",
    },
  ],
  example: 'AWS_S3_BUCKET is not set. Quitting.',
  basis: 'report',
  source: 'https://github.com/jakejarvis/s3-sync-action/issues/53',
};
