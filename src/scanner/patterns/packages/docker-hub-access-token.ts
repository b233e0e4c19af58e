import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Access tokens of users and of organizations.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.docker.com/security/access-tokens/
 */
export const dockerHubAccessToken = issued({
  kind: 'docker-hub-access-token',
  noun: 'Docker Hub access token',
  can: 'pull private images and, with write permission, push images under names that others run',
  revoke:
    "Delete it at https://app.docker.com/settings/personal-access-tokens (an organization's under Access tokens of the organization) and look for tags that you did not push",
  references: ['https://docs.docker.com/security/access-tokens/'],
  shapes: [
    { prefixes: ['dckr_pat_'], alphabet: BASE64_URL, length: 27 },
    { prefixes: ['dckr_oat_'], alphabet: BASE64_URL, length: 32 },
  ],
  name: 'DOCKERHUB_TOKEN',
  keys: (draw) => [`dckr_pat_${draw(BASE64_URL, 27)}`, `dckr_oat_${draw(BASE64_URL, 32)}`],
  clean: (draw) => [`DOCKERHUB_TOKEN=dckr_pat_${draw(BASE64_URL, 26)}`],
});
