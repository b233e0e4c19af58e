import type { Entry } from '../../entry.js';

export const zoneInsteadOfRegion: Entry = {
  id: 'zone-instead-of-region',
  emitters: ['javascript-v2'],
  says: [
    'getaddrinfo ENOTFOUND {service}.{region}a.amazonaws.com',
    'getaddrinfo ENOTFOUND {service}.{region}b.amazonaws.com',
  ],
  weight: 'cause',
  title: 'An availability zone is given where a region is wanted',
  causes: [
    {
      id: 'zone',
      why: "The name in the address ends in a letter, as a zone's does (`eu-west-1a`); the region is without it.",
      fix: 'Set the region without the letter at its end.',
    },
  ],
  example: 'getaddrinfo ENOTFOUND s3.eu-west-1a.amazonaws.com',
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-js/issues/2192',
};
