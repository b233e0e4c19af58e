import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys (`AKCp`) and reference tokens.
 *
 * Basis: seen in the rules of public scanners; a reference token is base64 of `reftkn:`.
 * @see https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
 */
export const artifactoryToken = issued({
  kind: 'artifactory-token',
  noun: 'Artifactory token',
  can: 'read and, mostly, deploy artifacts as its user',
  revoke:
    'Revoke it under User profile > Identity tokens (an API key under Authentication settings), or as an administrator under User management > Access tokens',
  references: [
    'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  ],
  shapes: [
    { prefixes: ['AKCp'], alphabet: BASE62, length: 69 },
    { prefixes: ['cmVmdGtuOj'], alphabet: BASE62, length: 54 },
  ],
  name: 'ARTIFACTORY_TOKEN',
  keys: (draw) => [`AKCp${draw(BASE62, 69)}`, `cmVmdGtuOj${draw(BASE62, 54)}`],
  clean: (draw) => [`ARTIFACTORY_TOKEN=AKCp${draw(BASE62, 68)}`],
});
