import { BASE62, BASE64 } from '../../alphabets.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * API keys, which service accounts have replaced.
 *
 * Basis: read in the vendor's source: JSON in base64 with key, name and organization.
 * @see https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/
 */
export const grafanaApiKey = issued({
  kind: 'grafana-api-key',
  noun: 'Grafana API key',
  can: 'read and change dashboards and data sources, by its role',
  revoke:
    'Delete it and make a service account in its place, under Administration > Service accounts of Grafana',
  references: [
    'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
  ],
  shapes: [
    {
      prefixes: ['eyJrIjoi'],
      alphabet: BASE64,
      length: { from: 70, to: 400 },
      padded: true,
      form: isKey,
    },
  ],
  name: 'GRAFANA_API_KEY',
  keys: (draw) => [encoded(draw)],
  clean: (draw) => [`GRAFANA_API_KEY=eyJrIjoi${draw(BASE62, 90)}`],
});

function encoded(draw: Draw): string {
  return Buffer.from(JSON.stringify({ k: draw(BASE62, 32), n: 'deployment', id: 1 })).toString(
    'base64',
  );
}

function isKey(value: string): boolean {
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^\{"k":"[A-Za-z0-9]{32}","n":"[^"]*","id":\d+\}/.test(text);
}
