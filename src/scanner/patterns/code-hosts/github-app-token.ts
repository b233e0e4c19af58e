import { BASE62, BASE64_URL } from '../../alphabets.js';
import { endsInSixDigits, sixDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Tokens of GitHub Apps, of the jobs of Actions (`GITHUB_TOKEN`), and of users of an app.
 *
 * Basis: documented by the vendor: check digits in what was issued until spring 2026, an app id and a JSON web token since then.
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
export const githubAppToken = issued({
  kind: 'github-app-token',
  noun: 'GitHub App token',
  can: 'act as the GitHub App or the job that it was made for, until it expires: an hour after it was made for an app, when the job ends for a job, eight hours for a user',
  revoke:
    'Revoke it with `curl -X DELETE -H "Authorization: Bearer $TOKEN" https://api.github.com/installation/token`, or wait for its end; then find out how a token that lives so short came to be committed',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app',
  ],
  shapes: [
    { prefixes: ['ghu_', 'ghs_'], alphabet: BASE62, length: 36, checksum: endsInSixDigits },
    {
      prefixes: ['ghs_'],
      alphabet: `${BASE64_URL}.`,
      length: { from: 100, to: 1200 },
      form: isSigned,
    },
  ],
  name: 'GITHUB_TOKEN',
  keys: (draw) => [
    classic(draw, 'ghs_'),
    classic(draw, 'ghu_'),
    `ghs_${draw('123456789', 6)}_eyJ${draw(BASE62, 60)}.eyJ${draw(BASE64_URL, 180)}.${draw(BASE62, 86)}`,
  ],
  clean: (draw) => [
    `GITHUB_TOKEN=ghs_${draw(BASE62, 30)}000000`,
    `GITHUB_TOKEN=ghs_123456_eyJ${draw(BASE62, 60)}.${draw(BASE62, 90)}`,
  ],
});

function classic(draw: Draw, prefix: string): string {
  const body = draw(BASE62, 30);
  return `${prefix}${body}${sixDigits(body)}`;
}

/** An app's id, then a signed token. */
function isSigned(value: string): boolean {
  return /^ghs_[0-9]{1,12}_eyJ[\w-]{10,}\.eyJ[\w-]{20,}\.[\w-]{40,}$/.test(value);
}
