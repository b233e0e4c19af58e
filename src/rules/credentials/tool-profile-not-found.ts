import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';

/** A deploy tool is told, in its own configuration, to use a profile of somebody's laptop. */
export const toolProfileNotFound: Rule<ChainRuleFacts> = {
  id: 'credentials/tool-profile-not-found',
  severity: 'warning',
  rung: 'resolves',
  title: '`{path}` names the profile {profile}, which does not exist here',
  why: '{tool} asks for that profile whatever the environment of {theJob} holds, and fails where no config file has it: a configuration that was written on a laptop.',
  fix: 'Take the profile out of `{path}`, line {line}; on a laptop, `AWS_PROFILE` says the same.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
  judge({ toolProfiles, profilesThere }) {
    return toolProfiles
      .filter(({ tool, profile }) => profile !== 'default' || INSISTS.includes(tool))
      .filter(({ profile }) => !profilesThere.includes(profile))
      .map(({ tool, path, profile, line }) => ({
        location: { kind: 'file', path, line },
        identity: `${tool} ${profile}`,
        values: { tool, path, profile, line: String(line) },
        evidence: [
          {
            label: 'profile',
            expected:
              profilesThere.length === 0
                ? 'no profile, as none is there'
                : profilesThere.join(', '),
            actual: profile,
          },
        ],
      }));
  },
};

/**
 * Tools for which a default profile that is named is one that must be there: Go's SDK passes over
 * its absence only where nobody named it.
 */
const INSISTS: readonly string[] = ['terraform'];
