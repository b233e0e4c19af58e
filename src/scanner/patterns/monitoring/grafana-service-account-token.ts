import { BASE62 } from '../../alphabets.js';
import { turnedDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Tokens of service accounts.
 *
 * Basis: read in the vendor's source, check digits included.
 * @see https://grafana.com/docs/grafana/latest/administration/service-accounts/
 */
export const grafanaServiceAccountToken = issued({
  kind: 'grafana-service-account-token',
  noun: 'Grafana service account token',
  can: 'read and change dashboards and data sources that the service account may',
  revoke: 'Delete it under Administration > Service accounts of Grafana',
  references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
  shapes: [
    {
      prefixes: ['glsa_'],
      alphabet: `${BASE62}_`,
      length: 41,
      form: (value) => /^glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}$/.test(value),
      checksum: (value) => value.endsWith(turnedDigits(value.slice(0, -9))),
    },
  ],
  name: 'GRAFANA_TOKEN',
  keys: (draw) => [signed(draw)],
  clean: (draw) => [`GRAFANA_TOKEN=glsa_${draw(BASE62, 32)}_00000000`],
});

function signed(draw: Draw): string {
  const key = `glsa_${draw(BASE62, 32)}`;
  return `${key}_${turnedDigits(key)}`;
}
