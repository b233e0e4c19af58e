import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * App passwords.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/
 */
export const bitbucketAppPassword = issued({
  kind: 'bitbucket-app-password',
  noun: 'Bitbucket app password',
  can: 'read and push to repositories of its owner, together with the user name, within its permissions',
  revoke: 'Revoke it under Personal settings > App passwords',
  references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
  shapes: [{ prefixes: ['ATBB'], alphabet: BASE62, length: 32 }],
  name: 'BITBUCKET_APP_PASSWORD',
  keys: (draw) => [`ATBB${draw(BASE62, 32)}`],
  clean: (draw) => [`X=ATBB${draw(BASE62, 33)}`],
});
