import type { Entry } from '../../entry.js';

export const stsSessionCredentialsRefused: Entry = {
  id: 'sts-session-credentials-refused',
  emitters: ['aws'],
  says: [
    'Cannot call GetSessionToken with session credentials',
    'Cannot call GetFederationToken with session credentials',
    'Roles may not be assumed by root accounts',
    'Cannot call {operation} with session credentials',
  ],
  weight: 'cause',
  title: 'STS does not give this kind of session to these credentials',
  causes: [
    {
      id: 'kind',
      why: "`GetSessionToken` takes only the long-lived keys of a user, and the root user can assume no role; the job's credentials are of the other kind.",
      fix: "Leave the call out where the job already has a session (it is one); to change into another role use `AssumeRole`; never use the root user's keys.",
    },
  ],
  example:
    'An error occurred (AccessDenied) when calling the GetSessionToken operation: Cannot call GetSessionToken with session credentials',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
};
