import type { Entry } from '../../entry.js';

export const credentialsFileAbsent: Entry = {
  id: 'credentials-file-absent',
  emitters: ['javascript', 'serverless'],
  says: [
    {
      sentence: "ENOENT: no such file or directory, open '{folder}/.aws/credentials'",
      anchor: '.aws/credentials',
    },
    {
      sentence: "ENOENT: no such file or directory, open '{folder}/.aws/config'",
      anchor: '.aws/config',
    },
    {
      sentence: "No such file or directory: '{folder}/.aws/credentials'",
      anchor: '.aws/credentials',
    },
    {
      sentence: 'open {folder}/.aws/credentials: no such file or directory',
      anchor: '.aws/credentials',
    },
    {
      sentence: "cannot access '{folder}/.aws/credentials': No such file or directory",
      anchor: '.aws/credentials',
    },
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'There is no credentials file of AWS on this machine',
  causes: [
    {
      id: 'file',
      rules: ['credentials/none-found', 'credentials/profile-not-found'],
      why: 'The tool reads `{folder}/.aws/credentials`, which a laptop has and a CI machine has not: its credentials come by the environment or a role.',
      fix: 'Let the tool use the environment (take the profile, or the plugin that reads profiles, out for CI), or write the file before this step with `aws configure set`.',
    },
  ],
  example: "Error: ENOENT: no such file or directory, open '/root/.aws/credentials'",
  basis: 'report',
  source: 'https://github.com/thomasmichaelwallace/serverless-better-credentials/issues/22',
};
