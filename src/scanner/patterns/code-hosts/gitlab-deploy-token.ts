import { BASE62, BASE64_URL } from '../../alphabets.js';
import { sevenDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Deploy tokens of projects and groups.
 *
 * Basis: documented by the vendor (prefix); the check digits of routable tokens are read in the vendor's source.
 * @see https://docs.gitlab.com/user/project/deploy_tokens/
 */
export const gitlabDeployToken = issued({
  kind: 'gitlab-deploy-token',
  noun: 'GitLab deploy token',
  can: 'clone the repository and read or write its packages and container images',
  revoke: 'Revoke it under Settings > Repository > Deploy tokens of the project or group',
  references: [
    'https://docs.gitlab.com/user/project/deploy_tokens/',
    'https://docs.gitlab.com/security/tokens/',
  ],
  shapes: [
    { prefixes: ['gldt-'], alphabet: BASE64_URL, length: 20 },
    {
      prefixes: ['gldt-'],
      alphabet: `${BASE64_URL}.`,
      length: { from: 30, to: 330 },
      form: isRoutable,
      checksum: endsInSevenDigits,
    },
  ],
  name: 'CI_DEPLOY_PASSWORD',
  keys: (draw) => [`gldt-${draw(BASE64_URL, 20)}`, routable(draw, 'gldt-')],
  clean: (draw) => [
    `CI_DEPLOY_PASSWORD=gldt-${draw(BASE62, 19)}`,
    `CI_DEPLOY_PASSWORD=${routable(draw, 'gldt-')}0`,
    `CI_DEPLOY_PASSWORD=gldt-${draw(BASE62, 40)}.01.0z0000000`,
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
