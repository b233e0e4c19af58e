import type { Entry } from '../../entry.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const cacInputMissing: Entry = {
  id: 'cac-input-missing',
  emitters: ['configure-aws-credentials'],
  says: ['Input required and not supplied: {input}'],
  near: ['aws'],
  weight: 'cause',
  explains: 'credentials',
  title: 'The input `{input}` is empty',
  causes: [
    {
      ...secretEmpty,
      rules: ['secrets/empty', 'secrets/absent'],
      title: 'The input `{input}` is empty: nothing stands behind its secret or variable',
    },
    {
      id: 'input',
      why: 'The step gives `{input}` no value; a secret or variable that is not defined for this job is the empty string.',
      fix: 'Give `{input}` a value, or define the secret or variable behind it where this job can see it.',
    },
  ],
  example: 'Error: Input required and not supplied: aws-region',
  basis: 'source',
  source: '@actions/core getInput',
};
