import { BASE62, BASE64_URL } from '../../alphabets.js';
import { sevenDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Access tokens of persons, projects and groups.
 *
 * Basis: documented by the vendor (prefix); the check digits of routable tokens are read in the vendor's source.
 * @see https://docs.gitlab.com/user/profile/personal_access_tokens/
 */
export const gitlabPersonalAccessToken = issued({
  kind: 'gitlab-personal-access-token',
  noun: 'GitLab access token',
  can: 'do on GitLab what its owner, project or group may, within its scopes: mostly read and push code and read CI variables',
  revoke:
    'Revoke it under User settings > Access tokens (or those of the project or group), or with `curl --request DELETE --header "PRIVATE-TOKEN: $TOKEN" https://GITLAB/api/v4/personal_access_tokens/self`',
  references: [
    'https://docs.gitlab.com/user/profile/personal_access_tokens/',
    'https://docs.gitlab.com/security/tokens/',
  ],
  shapes: [
    { prefixes: ['glpat-'], alphabet: BASE64_URL, length: 20 },
    {
      prefixes: ['glpat-'],
      alphabet: `${BASE64_URL}.`,
      length: { from: 30, to: 330 },
      form: isRoutable,
      checksum: endsInSevenDigits,
    },
  ],
  name: 'GITLAB_TOKEN',
  keys: (draw) => [`glpat-${draw(BASE64_URL, 20)}`, routable(draw, 'glpat-')],
  clean: (draw) => [
    `GITLAB_TOKEN=glpat-${draw(BASE62, 19)}`,
    `GITLAB_TOKEN=${routable(draw, 'glpat-')}0`,
    `GITLAB_TOKEN=glpat-${draw(BASE62, 40)}.01.0z0000000`,
  ],
});

/** Drawn bytes and a route in base64, a version, the length of the base64, and check digits. */
function routable(draw: Draw, prefix: string): string {
  const text = `${prefix}${draw(BASE62, 27)}.01.0r`;
  return text + sevenDigits(text);
}

function isRoutable(value: string): boolean {
  return /^gl[a-z]+-[\w-]{20,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}$/.test(value);
}

function endsInSevenDigits(value: string): boolean {
  return value.endsWith(sevenDigits(value.slice(0, -7)));
}
