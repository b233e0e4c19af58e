import type { Entry } from '../../entry.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const powershellNoCredentials: Entry = {
  id: 'powershell-no-credentials',
  emitters: ['powershell'],
  says: ['No credentials specified or obtained from persisted/shell defaults'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The AWS Tools for PowerShell found no credentials',
  causes: [
    secretEmpty,
    {
      ...nothingGiven,
      fix: 'Give the script credentials: set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in its environment, call `Set-AWSCredential` in the same session, or connect the task to a service connection or role.',
    },
  ],
  example:
    'New-CFInvalidation : No credentials specified or obtained from persisted/shell defaults.',
  basis: 'report',
  source: 'https://github.com/aws/aws-tools-for-powershell/issues/9',
};
