import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Addresses of incoming webhooks: whoever knows one may post.
 *
 * Basis: documented by the vendor.
 * @see https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
 */
export const teamsWebhook = issued({
  kind: 'teams-webhook',
  noun: 'Microsoft Teams webhook',
  severity: 'warning',
  can: 'post cards to its channel',
  revoke: 'Remove the connector from the channel and add a workflow in its place',
  references: [
    'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  ],
  shapes: [
    {
      prefixes: ['.webhook.office.com/webhookb2/'],
      alphabet: `${HEX}-@/IncomingWebhk`,
      length: { from: 150, to: 240 },
      variety: 16,
      form: (value) =>
        /webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}/.test(
          value,
        ),
      notBefore: '',
    },
  ],
  name: 'TEAMS_WEBHOOK_URL',
  keys: (draw) => [
    `.webhook.office.com/webhookb2/${uuid(draw)}@${uuid(draw)}/IncomingWebhook/${draw(HEX, 32)}/${uuid(draw)}`,
  ],
});

/** A UUID. */
function uuid(draw: Draw): string {
  return [8, 4, 4, 4, 12].map((length) => draw(HEX, length)).join('-');
}
