import type { Entry } from '../../entry.js';

export const stsIncompleteSignature: Entry = {
  id: 'sts-incomplete-signature',
  emitters: ['aws-cli', 'javascript', 'serverless'],
  says: [
    'not a valid key=value pair (missing equal-sign) in Authorization header',
    'IncompleteSignature',
  ],
  near: ['aws4-hmac', 'amazonaws', 'credential=', 'incompletesignature'],
  weight: 'cause',
  title: 'A blank or line break stands in the access key id',
  causes: [
    {
      id: 'blank',
      rules: [
        'secrets/surrounding-whitespace',
        'secrets/carriage-return',
        'secrets/malformed-key-id',
      ],
      why: 'The Authorization header falls apart: the key id (or the secret) holds a blank or a line break, most often at its end or beginning.',
      fix: 'Store the value again without white space around it, for example with `printf %s VALUE | gh secret set NAME`.',
    },
  ],
  example:
    "IncompleteSignature: 'AKIA' not a valid key=value pair (missing equal-sign) in Authorization header",
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/602',
};
