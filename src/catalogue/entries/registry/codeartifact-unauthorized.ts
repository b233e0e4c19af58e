import type { Entry } from '../../entry.js';

export const codeartifactUnauthorized: Entry = {
  id: 'codeartifact-unauthorized',
  emitters: ['npm'],
  says: [
    { sentence: '.d.codeartifact.{place...} Unauthorized', anchor: '.d.codeartifact.' },
    { sentence: '401 Error, Credentials not correct for https://{domain}', anchor: 'credentials' },
    { sentence: 'npm error code E401', anchor: 'e401' },
    { sentence: 'npm ERR! code E401', anchor: 'e401' },
  ],
  near: ['codeartifact'],
  weight: 'cause',
  title: 'CodeArtifact refuses the token (401)',
  causes: [
    {
      id: 'token',
      why: 'A token of CodeArtifact lasts twelve hours at most. It is missing here, has expired, or is for another domain.',
      fix: 'Get a new one right before: `aws codeartifact login --tool npm|pip --domain NAME --repository NAME`, or set `CODEARTIFACT_AUTH_TOKEN` from `aws codeartifact get-authorization-token`.',
    },
  ],
  example:
    '[FATAL] Could not transfer artifact from/to codeartifact (https://x-111122223333.d.codeartifact.eu-west-1.amazonaws.com/maven/libs/): status code: 401, reason phrase: Unauthorized',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
};
