import { BASE62, BASE64 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of access policies: JSON in base64.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/
 */
export const grafanaCloudToken = issued({
  kind: 'grafana-cloud-token',
  noun: 'Grafana Cloud token',
  can: 'write, or read, metrics, logs and traces of the stack, within its access policy',
  revoke: 'Delete it under Access policies of https://grafana.com/orgs',
  references: [
    'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
  ],
  shapes: [
    { prefixes: ['glc_eyJ'], alphabet: BASE64, length: { from: 40, to: 400 }, padded: true },
  ],
  name: 'GRAFANA_CLOUD_TOKEN',
  keys: (draw) => [`glc_eyJvIjoi${draw(BASE62, 120)}`],
});
