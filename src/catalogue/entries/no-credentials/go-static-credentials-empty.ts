import type { Entry } from '../../entry.js';

export const goStaticCredentialsEmpty: Entry = {
  id: 'go-static-credentials-empty',
  emitters: ['go'],
  says: ['static credentials are empty', 'StaticProviderEmpty', 'EmptyStaticCreds'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The keys that the program was given are empty',
  causes: [
    {
      id: 'keys-empty',
      why: 'The program hands its keys over itself (from a `.env` file, a flag or its configuration), and they are the empty string.',
      fix: "Set the variables that the program reads its keys from, or let it use the SDK's default chain; an empty secret means that it is not defined for this job.",
    },
  ],
  example: 'Details: retrieving credentials: static credentials are empty',
  basis: 'source',
  source: 'aws-sdk-go-v2 credentials/static_provider.go',
};
