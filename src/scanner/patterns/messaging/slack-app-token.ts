import { BASE62, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * App-level tokens.
 *
 * Basis: documented by the vendor (prefix); its parts are seen in the rules of public scanners.
 * @see https://docs.slack.dev/authentication/tokens/
 */
export const slackAppToken = issued({
  kind: 'slack-app-token',
  noun: 'Slack app-level token',
  can: "receive the app's events over Socket Mode in its place",
  revoke: 'Revoke it under Basic information > App-level tokens at https://api.slack.com/apps',
  references: ['https://docs.slack.dev/authentication/tokens/'],
  shapes: [
    {
      prefixes: ['xapp-'],
      alphabet: `${BASE62}-`,
      length: { from: 80, to: 110 },
      variety: 16,
      form: (value) => /^xapp-[0-9]-A[A-Z0-9]{8,12}-[0-9]{10,14}-[0-9a-f]{64}$/.test(value),
    },
  ],
  name: 'SLACK_APP_TOKEN',
  keys: (draw) => [
    `xapp-1-A0${draw('ABCDEFGHJKMNPQRSTVWXYZ23456789', 9)}-${draw('123456789', 13)}-${draw(HEX, 64)}`,
  ],
  clean: (draw) => [`SLACK_APP_TOKEN=xapp-1-${draw(HEX, 80)}`],
});
