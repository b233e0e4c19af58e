import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * SCIM tokens of groups.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.gitlab.com/user/group/saml_sso/scim_setup/
 */
export const gitlabScimToken = issued({
  kind: 'gitlab-scim-token',
  noun: 'GitLab SCIM token',
  can: 'add and remove members of the group',
  revoke: 'Reset it under Settings > SAML SSO of the group',
  references: [
    'https://docs.gitlab.com/user/group/saml_sso/scim_setup/',
    'https://docs.gitlab.com/security/tokens/',
  ],
  shapes: [{ prefixes: ['glsoat-'], alphabet: BASE64_URL, length: 20 }],
  name: 'SCIM_TOKEN',
  keys: (draw) => [`glsoat-${draw(BASE64_URL, 20)}`],
  clean: (draw) => [`SCIM_TOKEN=glsoat-${draw(BASE62, 19)}`],
});
