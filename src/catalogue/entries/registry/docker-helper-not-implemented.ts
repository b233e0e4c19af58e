import type { Entry } from '../../entry.js';

export const dockerHelperNotImplemented: Entry = {
  id: 'docker-helper-not-implemented',
  emitters: ['docker'],
  says: [
    'error storing credentials - err: {why...} out: `not implemented`',
    'Error saving credentials: error storing credentials',
  ],
  near: ['ecr', 'amazonaws', 'aws'],
  weight: 'cause',
  explains: 'registry-login',
  title: 'Docker may not store the login, since a credential helper stands in its way',
  causes: [
    {
      id: 'helper',
      why: '`config.json` of Docker sends logins to a helper (`credsStore`, `credHelpers`); `ecr-login` gives logins by itself and cannot store any, and others need a desktop or keyring.',
      fix: 'Leave `docker login` out where `ecr-login` is set for the registry; or take `credsStore` out of `~/.docker/config.json` before it.',
    },
  ],
  example:
    'Error saving credentials: error storing credentials - err: exit status 1, out: `not implemented` (111122223333.dkr.ecr.eu-west-1.amazonaws.com)',
  basis: 'report',
  source: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/154',
};
