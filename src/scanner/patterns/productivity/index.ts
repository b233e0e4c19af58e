import type { Pattern } from '../pattern.js';
import { adobeClientSecret } from './adobe-client-secret.js';
import { atlassianApiToken } from './atlassian-api-token.js';
import { dropboxAccessToken } from './dropbox-access-token.js';
import { figmaToken } from './figma-token.js';
import { frameioToken } from './frameio-token.js';
import { hubspotToken } from './hubspot-token.js';
import { linearApiKey } from './linear-api-key.js';
import { notionToken } from './notion-token.js';
import { postmanApiKey } from './postman-api-key.js';
import { readmeApiKey } from './readme-api-key.js';
import { typeformToken } from './typeform-token.js';

/** Keys of what teams write and draw in. */
export const PRODUCTIVITY_PATTERNS: readonly Pattern[] = [
  atlassianApiToken,
  linearApiKey,
  notionToken,
  figmaToken,
  postmanApiKey,
  dropboxAccessToken,
  hubspotToken,
  typeformToken,
  readmeApiKey,
  adobeClientSecret,
  frameioToken,
];
