import type { Entry } from '../../entry.js';

export const githubCalledPermissions: Entry = {
  id: 'github-called-permissions',
  emitters: ['github'],
  says: [
    "is requesting 'id-token: write', but is only allowed 'id-token: none'",
    'The nested job {job} is requesting {scopes...}, but is only allowed {allowed...}',
    'is requesting {scopes...} but is only allowed {allowed...}',
  ],
  weight: 'cause',
  title: 'The called workflow asks for a permission that its caller does not have',
  causes: [
    {
      id: 'ceiling',
      why: 'A reusable workflow can have no more than the job that calls it.',
      fix: 'Add `id-token: write` (and `contents: read`) to the `permissions` of the job that calls it.',
    },
  ],
  example:
    "The nested job 'deploy' is requesting 'id-token: write', but is only allowed 'id-token: none'.",
  basis: 'report',
  source: 'https://github.com/orgs/community/discussions/55325',
};
