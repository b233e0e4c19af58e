import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Addresses of webhooks: whoever knows one may post.
 *
 * Basis: documented by the vendor.
 * @see https://docs.discord.com/developers/resources/webhook
 */
export const discordWebhook = issued({
  kind: 'discord-webhook',
  noun: 'Discord webhook',
  severity: 'warning',
  can: 'post messages to its channel, and delete the webhook',
  revoke:
    'Delete the webhook with `curl -X DELETE URL`, or under Integrations of the channel, and make a new one',
  references: ['https://docs.discord.com/developers/resources/webhook'],
  shapes: [
    {
      prefixes: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
      alphabet: `${BASE64_URL}/`,
      length: { from: 80, to: 100 },
      form: (value) => /webhooks\/[0-9]{17,20}\/[\w-]{60,72}$/.test(value),
    },
  ],
  name: 'DISCORD_WEBHOOK_URL',
  keys: (draw) => [`discord.com/api/webhooks/1${draw('0123456789', 18)}/${draw(BASE64_URL, 68)}`],
  clean: () => ['https://discord.com/api/webhooks/123456789012345678/<token>'],
});
