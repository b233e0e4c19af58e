import type { Entry } from '../../entry.js';

export const botoProfileNotFound: Entry = {
  id: 'boto-profile-not-found',
  emitters: ['boto3', 'aws-cli', 'sam'],
  says: ['The config profile ({profile...}) could not be found', 'ProfileNotFound'],
  weight: 'cause',
  title: 'There is no profile `{profile}` on this machine',
  causes: [
    {
      id: 'profile',
      rules: ['credentials/profile-not-found', 'credentials/tool-profile-not-found'],
      why: "`AWS_PROFILE`, `--profile` or a tool's configuration names a profile that stands neither in `~/.aws/config` nor in `~/.aws/credentials` here; profiles of a laptop do not exist on a runner.",
      fix: "Take the profile away for CI (unset `AWS_PROFILE`, no `--profile`), so that the job's own credentials are used; or write the profile before this step.",
    },
  ],
  example: 'botocore.exceptions.ProfileNotFound: The config profile (prod) could not be found',
  basis: 'run',
  source: 'botocore 1.43 exceptions.py',
};
