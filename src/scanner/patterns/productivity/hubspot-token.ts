import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Tokens of private apps: a region and a UUID.
 *
 * Basis: documented by the vendor.
 * @see https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview
 */
export const hubspotToken = issued({
  kind: 'hubspot-token',
  noun: 'HubSpot token',
  can: 'read and change the contacts and deals that the private app may',
  revoke: 'Rotate it under Settings > Integrations > Private apps of HubSpot',
  references: ['https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview'],
  shapes: [
    {
      prefixes: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
      alphabet: `${HEX}-`,
      length: 36,
      form: (value) => /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
    },
  ],
  name: 'HUBSPOT_TOKEN',
  keys: (draw) => [`pat-na1-${uuid(draw)}`, `pat-eu1-${uuid(draw)}`],
  clean: (draw) => [`HUBSPOT_TOKEN=pat-na1-${draw(HEX, 36)}`],
});

/** A UUID. */
function uuid(draw: Draw): string {
  return [8, 4, 4, 4, 12].map((length) => draw(HEX, length)).join('-');
}
