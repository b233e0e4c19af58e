import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';
import { bySdk, sdkNames, takenBy } from '../../wording/credentials/sdk-names.js';

/** The keys that were meant to assume the role are used in its place. */
export const credentialSourceEnvironmentTrap: Rule<ChainRuleFacts> = {
  id: 'credentials/credential-source-environment-trap',
  severity: 'error',
  rung: 'expected-identity',
  title: '{sdks} never assumes the role of profile {profile}',
  why: 'The profile says `credential_source = Environment`. But keys in the environment come before a profile that a variable names, so the SDK takes the keys as they are. Only a profile named in the command or in code (`--profile {profile}`) outranks them.',
  fix: 'Name the profile in the command (`--profile {profile}`, `Session(profile_name=...)`), or assume {roleArn} {byItself}.',
  references: [
    'https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html',
  ],
  judge({ environmentSource, views }) {
    const raw = views.filter(
      ({ outcome, provider }) => outcome === 'resolved' && provider === 'environment',
    );
    if (environmentSource === null || raw.length === 0) return [];
    const { profile, roleArn } = environmentSource;
    return [
      {
        location: { kind: 'job' },
        identity: roleArn,
        values: { sdks: sdkNames(raw, views), profile, roleArn },
        ...(raw.length === 1
          ? {}
          : {
              words: { title: 'By {sdks}, {thisJob} never assumes the role of profile {profile}' },
            }),
        evidence: bySdk(
          raw.map((view) => ({
            dialect: view.dialect,
            expected: roleArn,
            actual: takenBy(view),
          })),
        ),
      },
    ];
  },
};
