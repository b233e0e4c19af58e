import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Configuration tokens and their refresh tokens.
 *
 * Basis: documented by the vendor (prefixes); the lengths are seen in the rules of public scanners.
 * @see https://docs.slack.dev/reference/methods/tooling.tokens.rotate
 */
export const slackConfigurationToken = issued({
  kind: 'slack-configuration-token',
  noun: 'Slack configuration token',
  can: 'create, read and change apps of its owner through the manifest API; the refresh token makes new ones',
  revoke: 'Revoke it at https://api.slack.com/apps under Your app configuration tokens',
  references: ['https://docs.slack.dev/reference/methods/tooling.tokens.rotate'],
  shapes: [
    {
      prefixes: ['xoxe.xoxp-', 'xoxe.xoxb-'],
      alphabet: `${BASE62}-`,
      length: { from: 160, to: 172 },
      form: (value) => /^xoxe\.xox[bp]-[0-9]-[A-Za-z0-9]{158,170}$/.test(value),
    },
    {
      prefixes: ['xoxe-'],
      alphabet: `${BASE62}-`,
      length: { from: 140, to: 155 },
      form: (value) => /^xoxe-[0-9]-[A-Za-z0-9]{138,152}$/.test(value),
    },
  ],
  name: 'SLACK_CONFIG_TOKEN',
  keys: (draw) => [`xoxe.xoxp-1-${draw(BASE62, 166)}`, `xoxe-1-${draw(BASE62, 146)}`],
});
