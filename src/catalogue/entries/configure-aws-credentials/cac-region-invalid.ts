import type { Entry } from '../../entry.js';

export const cacRegionInvalid: Entry = {
  id: 'cac-region-invalid',
  emitters: ['configure-aws-credentials'],
  says: ['Region is not valid: {region...}'],
  weight: 'cause',
  explains: 'credentials',
  title: 'The input aws-region is not the name of a region',
  causes: [
    {
      id: 'region',
      rules: ['credentials/region-invalid', 'inputs/not-accepted'],
      why: 'The action was given `{region}` as its region.',
      fix: 'Give `aws-region` the plain name, such as `eu-west-1`, without blanks, quotes or a comment.',
    },
  ],
  example: 'Error: Region is not valid: eu-west-1 ',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};
