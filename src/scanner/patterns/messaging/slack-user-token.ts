import { BASE62, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * User tokens.
 *
 * Basis: documented by the vendor (prefix); its parts are seen in the rules of public scanners.
 * @see https://docs.slack.dev/authentication/tokens/
 */
export const slackUserToken = issued({
  kind: 'slack-user-token',
  noun: 'Slack user token',
  can: 'read and write what the user who installed the app may, direct messages included',
  revoke:
    'Revoke it with `curl -X POST -H "Authorization: Bearer $TOKEN" https://slack.com/api/auth.revoke`, or reinstall the app at https://api.slack.com/apps',
  references: ['https://docs.slack.dev/authentication/tokens/'],
  shapes: [
    {
      prefixes: ['xoxp-', 'xoxe-'],
      alphabet: `${BASE62}-`,
      length: { from: 55, to: 90 },
      variety: 16,
      form: (value) => /^xox[pe](?:-[0-9]{10,14}){3}-[a-zA-Z0-9-]{28,36}$/.test(value),
    },
  ],
  name: 'SLACK_USER_TOKEN',
  keys: (draw) => [
    `xoxp-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw('123456789', 13)}-${draw(HEX, 32)}`,
  ],
  clean: (draw) => [`SLACK_USER_TOKEN=xoxp-${draw('123456789', 12)}-${draw(HEX, 32)}`],
});
