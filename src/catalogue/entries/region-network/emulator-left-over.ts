import type { Entry } from '../../entry.js';

export const emulatorLeftOver: Entry = {
  id: 'emulator-left-over',
  emitters: ['javascript', 'go', 'java', 'network'],
  says: [
    { sentence: 'connect ECONNREFUSED 127.0.0.1:4566', anchor: '4566' },
    { sentence: 'connect ECONNREFUSED ::1:4566', anchor: '4566' },
    { sentence: 'dial tcp 127.0.0.1:4566: connect: connection refused', anchor: '4566' },
  ],
  near: ['econnrefused', 'refused', 'could not connect'],
  local: true,
  weight: 'cause',
  title: 'The command talks to LocalStack, which is not there',
  causes: [
    {
      id: 'left-over',
      rules: ['credentials/leftover-endpoint-url'],
      why: '`AWS_ENDPOINT_URL` (or an endpoint in the configuration) for tests sends the calls to port 4566 of this machine.',
      fix: 'Take `AWS_ENDPOINT_URL` and the like away for the deploy, or start LocalStack where it is meant.',
    },
  ],
  example: 'Error: connect ECONNREFUSED 127.0.0.1:4566',
  basis: 'report',
  source: 'https://github.com/localstack/localstack/issues/2421',
};
