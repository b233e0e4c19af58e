import type { Entry } from '../../entry.js';

export const regionMissingJs: Entry = {
  id: 'region-missing-js',
  emitters: ['javascript'],
  says: ['Region is missing'],
  near: ['aws', 'smithy', 'amazonaws'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'No region is set for the JavaScript SDK',
  causes: [
    {
      id: 'no-region',
      rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
      why: 'The JavaScript SDK takes the region from `AWS_REGION` (not from `AWS_DEFAULT_REGION`), the profile, or the code.',
      fix: 'Set `AWS_REGION` for the command.',
    },
  ],
  example:
    'Error: Region is missing at default (node_modules/@smithy/config-resolver/dist-cjs/index.js:117:11)',
  basis: 'run',
  source: '@smithy/config-resolver 4',
};
