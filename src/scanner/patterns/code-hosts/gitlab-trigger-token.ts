import { BASE62, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Pipeline trigger tokens.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.gitlab.com/ci/triggers/
 */
export const gitlabTriggerToken = issued({
  kind: 'gitlab-trigger-token',
  noun: 'GitLab pipeline trigger token',
  can: 'start pipelines of the project, with variables of their choice, as whoever made the token',
  revoke: 'Revoke it under Settings > CI/CD > Pipeline trigger tokens',
  references: ['https://docs.gitlab.com/ci/triggers/', 'https://docs.gitlab.com/security/tokens/'],
  shapes: [{ prefixes: ['glptt-'], alphabet: HEX, length: 40 }],
  name: 'TRIGGER_TOKEN',
  keys: (draw) => [`glptt-${draw(HEX, 40)}`],
  clean: (draw) => [`TRIGGER_TOKEN=glptt-${draw(BASE62, 39)}`],
});
