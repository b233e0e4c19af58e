import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Feed tokens of users.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.gitlab.com/security/tokens/#feed-token
 */
export const gitlabFeedToken = issued({
  kind: 'gitlab-feed-token',
  noun: 'GitLab feed token',
  can: 'read the activity feeds and calendars of its owner, private projects included',
  revoke: 'Reset it under User settings > Access tokens > Feed token',
  references: [
    'https://docs.gitlab.com/security/tokens/#feed-token',
    'https://docs.gitlab.com/security/tokens/',
  ],
  shapes: [{ prefixes: ['glft-'], alphabet: BASE64_URL, length: 20 }],
  name: 'FEED_TOKEN',
  keys: (draw) => [`glft-${draw(BASE64_URL, 20)}`],
  clean: (draw) => [`FEED_TOKEN=glft-${draw(BASE62, 19)}`],
});
