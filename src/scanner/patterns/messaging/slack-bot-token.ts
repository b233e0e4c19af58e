import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Bot tokens.
 *
 * Basis: documented by the vendor (prefix); its parts are seen in the rules of public scanners.
 * @see https://docs.slack.dev/authentication/tokens/
 */
export const slackBotToken = issued({
  kind: 'slack-bot-token',
  noun: 'Slack bot token',
  can: "read and write messages, files and channels that the app's bot may",
  revoke:
    'Revoke it with `curl -X POST -H "Authorization: Bearer $TOKEN" https://slack.com/api/auth.revoke`, or reinstall the app at https://api.slack.com/apps',
  references: ['https://docs.slack.dev/authentication/tokens/'],
  shapes: [
    {
      prefixes: ['xoxb-'],
      alphabet: `${BASE62}-`,
      length: { from: 30, to: 80 },
      variety: 16,
      form: (value) => /^xoxb-[0-9]{10,14}-(?:[0-9]{10,14}-)?[A-Za-z0-9]{18,34}$/.test(value),
    },
  ],
  name: 'SLACK_BOT_TOKEN',
  keys: (draw) => [
    `xoxb-${draw('123456789', 12)}-${draw('123456789', 13)}-${draw(BASE62, 24)}`,
    `xoxb-${draw('123456789', 12)}-${draw(BASE62, 24)}`,
  ],
  clean: (draw) => [`SLACK_BOT_TOKEN=xoxb-${draw(BASE62, 40)}`],
});
