import type { Entry } from '../../entry.js';

export const unknownEndpointJs2: Entry = {
  id: 'unknown-endpoint-js2',
  emitters: ['javascript-v2'],
  says: ["Inaccessible host: `{host}' at port", 'Inaccessible host: `{host}`'],
  weight: 'cause',
  title: 'There is no endpoint for this service in the region that is set',
  causes: [
    {
      id: 'region',
      rules: ['credentials/region-unknown', 'credentials/region-invalid'],
      why: 'The SDK made the address `{host}` of the region, and there is none: the region is misspelt, is an availability zone (`us-east-1a`), or does not have the service.',
      fix: "Set `AWS_REGION` to a region's name, such as `us-east-1`, without the letter of a zone.",
    },
  ],
  example:
    "UnknownEndpoint: Inaccessible host: `sqs.us-east-1a.amazonaws.com' at port `undefined'. This service may not be available in the `us-east-1a' region.",
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-js/issues/2192',
};
