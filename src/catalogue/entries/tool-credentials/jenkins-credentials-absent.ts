import type { Entry } from '../../entry.js';

export const jenkinsCredentialsAbsent: Entry = {
  id: 'jenkins-credentials-absent',
  emitters: ['aws'],
  says: [
    "Could not find credentials entry with ID '{name}'",
    'Could not find credentials matching {name}',
    'CredentialNotFoundException',
    'withAWSEnv: Unable to read the credentials value',
    'AWS credentials with id {name} not found',
  ],
  near: ['aws'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The CI server has no credentials under the name that the job gives',
  causes: [
    {
      id: 'id',
      why: "The job asks the server's credential store for an entry that is not there, or that this folder or job may not see.",
      fix: 'Create the entry under exactly this id in the store that the job can see (in Jenkins: of type AWS Credentials, in the folder or globally), or correct the id in the pipeline.',
    },
  ],
  example: "ERROR: Could not find credentials entry with ID 'aws-deploy'",
  basis: 'report',
  source: 'https://github.com/elastic/e2e-testing/issues/2038',
};
