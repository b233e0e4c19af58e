import type { Entry } from '../../entry.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const cacSecretRequired: Entry = {
  id: 'cac-secret-required',
  emitters: ['configure-aws-credentials'],
  says: ["'aws-secret-access-key' must be provided if 'aws-access-key-id' is provided"],
  weight: 'cause',
  explains: 'credentials',
  title: 'The input aws-secret-access-key is empty',
  causes: [{ ...secretEmpty, rules: ['secrets/empty', 'secrets/absent'] }],
  example: "Error: 'aws-secret-access-key' must be provided if 'aws-access-key-id' is provided",
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};
