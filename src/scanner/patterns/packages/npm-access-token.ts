import { BASE62 } from '../../alphabets.js';
import { endsInSixDigits, sixDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Access tokens of the npm registry.
 *
 * Basis: documented by the vendor: the form of GitHub's own tokens, check digits included.
 * @see https://docs.npmjs.com/about-access-tokens
 */
export const npmAccessToken = issued({
  kind: 'npm-access-token',
  noun: 'npm access token',
  can: 'publish new versions of the packages that it was granted for, which are then installed everywhere, or read private ones',
  revoke:
    'Revoke it with `npm token revoke ID` or at https://www.npmjs.com/settings/~/tokens, look for versions that you did not publish, and publish with trusted publishing instead',
  references: [
    'https://docs.npmjs.com/about-access-tokens',
    'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
  ],
  shapes: [{ prefixes: ['npm_'], alphabet: BASE62, length: 36, checksum: endsInSixDigits }],
  name: 'NPM_TOKEN',
  keys: (draw) => [signed(draw)],
  leaks: (draw) => [['//registry.npmjs.org/:_authToken=', signed(draw), '\n']],
  clean: (draw) => [`NPM_TOKEN=npm_${draw(BASE62, 30)}000000`],
});

function signed(draw: Draw): string {
  const body = draw(BASE62, 30);
  return `npm_${body}${sixDigits(body)}`;
}
