import type { Entry } from '../../entry.js';

/** Every refusal in the words of the PHP SDK. */
export const saidByPhp: Entry = {
  id: 'said-by-php',
  emitters: ['php'],
  says: ['Error executing "{operation}" on "{url}"; AWS HTTP error: {message...}'],
  general: true,
  weight: 'wrapper',
  title: 'AWS refused `{operation}` of a PHP program',
  causes: [
    {
      id: 'said',
      why: 'The answer of {url} was: {message}',
      fix: 'Do what the message asks for; look first for a variable that is empty in this job, then at the account and the region.',
    },
  ],
  example:
    'Error executing "GetObject" on "https://b.s3.eu-west-1.amazonaws.com/k"; AWS HTTP error: Client error: `GET https://b.s3.eu-west-1.amazonaws.com/k` resulted in a `404 Not Found` response',
  basis: 'source',
  source: 'aws-sdk-php src/WrappedHttpHandler.php',
};
