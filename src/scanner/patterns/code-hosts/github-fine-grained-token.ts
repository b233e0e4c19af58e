import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Fine-grained personal access tokens: an id of 22 characters and 59 that are drawn.
 *
 * Basis: documented by the vendor; the lengths of its parts are seen in the rules of public scanners.
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
export const githubFineGrainedToken = issued({
  kind: 'github-fine-grained-token',
  noun: 'GitHub fine-grained token',
  can: 'do what it was granted in the repositories that it was granted for',
  revoke:
    'Delete it at https://github.com/settings/personal-access-tokens and look its use up in the audit log of the organization',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  ],
  shapes: [
    {
      prefixes: ['github_pat_'],
      alphabet: `${BASE62}_`,
      length: 82,
      form: (value) => /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/.test(value),
    },
  ],
  name: 'GITHUB_TOKEN',
  keys: (draw) => [`github_pat_${draw(BASE62, 22)}_${draw(BASE62, 59)}`],
  clean: (draw) => [
    `TOKEN=github_pat_${draw(BASE62, 30)}_${draw(BASE62, 51)}`,
    `TOKEN=github_pat_${draw(BASE62, 22)}_${draw(BASE62, 58)}`,
  ],
});
