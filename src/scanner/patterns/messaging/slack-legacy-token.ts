import { BASE62, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of workspaces, of sessions, and of apps from before 2021.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.slack.dev/authentication/tokens/
 */
export const slackLegacyToken = issued({
  kind: 'slack-legacy-token',
  noun: 'Slack legacy token',
  can: 'act in the workspace as its user or app',
  revoke:
    'Revoke it with `curl -X POST -H "Authorization: Bearer $TOKEN" https://slack.com/api/auth.revoke`, or reinstall the app at https://api.slack.com/apps',
  references: ['https://docs.slack.dev/authentication/tokens/'],
  shapes: [
    {
      prefixes: ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxc-'],
      alphabet: `${BASE62}-`,
      length: { from: 40, to: 100 },
      variety: 16,
      form: (value) =>
        /^xox[arsoc]-(?:2-)?[0-9]{9,14}-[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{10,64}$/.test(value),
    },
  ],
  name: 'SLACK_TOKEN',
  keys: (draw) => [
    `xoxs-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw(HEX, 10)}`,
    `xoxa-2-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw(HEX, 32)}`,
  ],
});
