import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * OAuth tokens of users and service accounts.
 *
 * Basis: documented by the vendor (the form of the tokens of OpenShift 4).
 * @see https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/authentication_and_authorization/managing-oauth-access-tokens
 */
export const openshiftToken = issued({
  kind: 'openshift-token',
  noun: 'OpenShift token',
  can: 'act on the cluster as its user, for 24 hours by default',
  revoke: 'Log it out with `oc logout`, or delete the OAuthAccessToken that belongs to it',
  references: [
    'https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/authentication_and_authorization/managing-oauth-access-tokens',
  ],
  shapes: [{ prefixes: ['sha256~'], alphabet: BASE64_URL, length: 43 }],
  name: 'OPENSHIFT_TOKEN',
  keys: (draw) => [`sha256~${draw(BASE64_URL, 43)}`],
  clean: (draw) => [`OPENSHIFT_TOKEN=sha256~${draw(BASE64_URL, 42)}`],
});
