import type { Entry } from '../../entry.js';

export const loginSessionExpired: Entry = {
  id: 'login-session-expired',
  emitters: ['aws-cli', 'javascript'],
  since: 'AWS CLI 2.32',
  says: [
    "Please reauthenticate using 'aws login'",
    "Please reauthenticate with 'aws login'",
    'please re-authenticate using aws login',
    'Your session has expired. Please reauthenticate',
    "Please reauthenticate with your new password using 'aws login'",
  ],
  weight: 'cause',
  title: 'The session of `aws login` has expired or is not there',
  causes: [
    {
      id: 'login',
      why: 'A profile made by `aws login` works after somebody has signed in on this machine; a job cannot do that.',
      fix: 'Let the job assume a role by OIDC in place of that profile; on a laptop run `aws login` again.',
    },
  ],
  example: "Your session has expired. Please reauthenticate using 'aws login'.",
  basis: 'source',
  source: 'AWS CLI 2.36.7 awscli/botocore/exceptions.py',
};
