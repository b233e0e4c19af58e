import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Addresses of incoming webhooks: whoever knows one may post.
 *
 * Basis: documented by the vendor.
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export const slackWebhook = issued({
  kind: 'slack-webhook',
  noun: 'Slack webhook',
  severity: 'warning',
  can: "post messages to its channel in the app's name",
  revoke:
    'Remove the webhook under Incoming webhooks at https://api.slack.com/apps and add a new one',
  references: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'],
  shapes: [
    {
      prefixes: ['hooks.slack.com/services/T'],
      alphabet: `${BASE62}/`,
      length: { from: 36, to: 56 },
      form: (value) =>
        /services\/T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{20,30}$/.test(value),
    },
  ],
  name: 'SLACK_WEBHOOK_URL',
  keys: (draw) => [
    `hooks.slack.com/services/T0${draw('ABCDEFGHJKMNPQRSTVWXYZ23456789', 9)}/B0${draw('ABCDEFGHJKMNPQRSTVWXYZ23456789', 9)}/${draw(BASE62, 24)}`,
  ],
  clean: () => [
    'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
    'https://hooks.slack.com/services/${TEAM}/${BOT}/${TOKEN}',
  ],
});
