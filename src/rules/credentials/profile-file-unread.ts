import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';

/** A file of profiles or keys that is there, and that nobody can tell the contents of. */
export const profileFileUnread: Rule<ChainRuleFacts> = {
  id: 'credentials/profile-file-unread',
  severity: 'error',
  rung: 'well-formed',
  title: 'The profile file {path} could not be read',
  why: 'It was taken for empty, because {reason}. What an SDK would find in it is not known.',
  fix: 'Let `{variable}` name a plain file that {thisJob} may read, with no more in it than is needed; or take away the file that is there.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html'],
  judge({ unread, views }) {
    // Keys that come before any profile do not depend on the file.
    const independent = views.every(
      ({ outcome, provider }) =>
        outcome === 'resolved' && provider !== null && BEFORE_PROFILES.includes(provider),
    );
    return unread.map(({ path, reason, variable }) => ({
      location: { kind: 'file', path },
      identity: 'unread',
      severity: independent ? 'warning' : 'error',
      values: { path, reason, variable },
      evidence: [{ label: path, expected: 'a readable file', actual: reason }],
    }));
  },
};

const BEFORE_PROFILES: readonly string[] = ['environment', 'web-identity'];
