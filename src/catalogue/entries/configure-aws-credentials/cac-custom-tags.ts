import type { Entry } from '../../entry.js';

export const cacCustomTags: Entry = {
  id: 'cac-custom-tags',
  emitters: ['configure-aws-credentials'],
  says: ['custom-tags: input is not valid JSON', 'custom-tags: keys must', 'custom-tags: value'],
  weight: 'cause',
  explains: 'credentials',
  title: 'The input custom-tags is not valid JSON',
  causes: [
    {
      id: 'json',
      why: '`custom-tags` takes a JSON object of names and values; what it was given cannot be read as one.',
      fix: 'Write it as JSON: `custom-tags: \'{"team": "shop"}\'`.',
    },
  ],
  example: 'Error: custom-tags: input is not valid JSON',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};
