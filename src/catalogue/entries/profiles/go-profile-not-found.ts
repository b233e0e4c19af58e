import type { Entry } from '../../entry.js';

export const goProfileNotFound: Entry = {
  id: 'go-profile-not-found',
  emitters: ['go', 'terraform', 'pulumi'],
  says: [
    'failed to get shared config profile, {profile}',
    'SharedConfigProfileNotExistsError',
    'SharedConfigProfileNotExist: failed to get profile',
    'failed to get profile, {profile}',
  ],
  weight: 'cause',
  title: 'There is no such profile on this machine',
  causes: [
    {
      id: 'profile',
      rules: ['credentials/profile-not-found', 'credentials/tool-profile-not-found'],
      why: '`AWS_PROFILE`, or `profile` in the provider or the backend, names a profile that this machine does not have; profiles of a laptop do not exist on a runner.',
      fix: "Take `profile` out of the provider and the backend (and unset `AWS_PROFILE`) for CI, so that the environment's credentials are used.",
    },
  ],
  example: 'Error: failed to get shared config profile, prod',
  basis: 'source',
  source: 'aws-sdk-go-v2 config/shared_config.go',
};
