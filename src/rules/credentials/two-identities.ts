import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import { listed } from '../../report/inert.js';
import type { Rule } from '../../report/rule.js';
import { SOURCE_WORDS } from '../../wording/credentials/source-words.js';

const MOST_IN_TITLE = 4;

/** Nothing fails, and half of the job acts as somebody else. */
export const twoIdentities: Rule<ChainRuleFacts> = {
  id: 'credentials/two-identities',
  severity: 'warning',
  rung: 'expected-identity',
  tells: ['who-is-who'],
  title: 'The SDKs of {thisJob} act as different identities',
  why: 'SDKs put the same sources in a different order: {first} {first:acts|act} as {firstWho}, and {second} {second:acts|act} as {secondWho}.',
  fix: 'Leave the source that is meant in {theJob}, and take the others out.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
  judge({ identities, sdksNamed, views, profiles }) {
    const [first, second] = identities.toSorted((a, b) => b.dialects.length - a.dialects.length);
    if (first === undefined || second === undefined) return [];
    return [
      {
        location: { kind: 'job' },
        identity: identities
          .map(({ dialects }) => dialects.join('+'))
          .toSorted()
          .join(' '),
        severity: sdksNamed ? 'error' : 'warning',
        values: {
          first: first.dialects,
          second: second.dialects,
          firstWho: first.who,
          secondWho: second.who,
        },
        words: {
          // Two names can be told in a headline; more are for the rows below it.
          ...(first.dialects.length + second.dialects.length > MOST_IN_TITLE
            ? {}
            : { title: '{first} and {second} take different credentials in {thisJob}' }),
          fix: fixFor(views, profiles),
        },
        // Neither is held for the right one: which was meant, nobody has said.
        evidence: identities.map(({ who, account, dialects }) => ({
          label: dialects.join(', '),
          actual: account === null ? who : `${who} (account ${account})`,
        })),
      },
    ];
  },
};

/** The one thing to take out, by what the two sides take. */
function fixFor(views: ChainRuleFacts['views'], profiles: ChainRuleFacts['profiles']): string {
  const providers = new Set(
    views.flatMap(({ outcome, provider }) => (outcome === 'resolved' ? (provider ?? []) : [])),
  );
  const named = profiles.filter(({ name }) => name !== '').map(({ variable }) => variable);
  const profile = [...providers].some((provider) => provider.startsWith('profile-'));
  if (providers.has('environment') && profile && named.length > 0) {
    const variables = named.map((name) => `\`${name}\``).join(' and ');
    return `Take ${variables} out of {theJob}, so that every SDK takes the keys of the environment; or, if the profile is meant, take out \`AWS_ACCESS_KEY_ID\`, \`AWS_SECRET_ACCESS_KEY\` and \`AWS_SESSION_TOKEN\`.`;
  }
  if (named.length === 2) {
    return 'Set `AWS_PROFILE` and `AWS_DEFAULT_PROFILE` to the same profile: the one that is meant.';
  }
  if (named.length === 1 && named[0] === 'AWS_DEFAULT_PROFILE') {
    return 'Name the profile in `AWS_PROFILE`, which every SDK reads, in place of `AWS_DEFAULT_PROFILE`.';
  }
  if (providers.has('web-identity') && profile) {
    return named.length === 0
      ? 'Take the `[default]` profile off {theRunner}, or point `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` at empty files in {thisJob}.'
      : 'Take `AWS_PROFILE` out of {theJob}, so that every SDK assumes the role of `AWS_ROLE_ARN`.';
  }
  if (providers.has('instance-metadata')) {
    return 'Set `AWS_EC2_METADATA_DISABLED` to `true` for {theJob}, so that no SDK becomes the machine, and mend what stops the others from reading the source that is meant.';
  }
  const [only, ...more] = [...providers].map((provider) => SOURCE_WORDS[provider].from);
  if (only === undefined) return twoIdentities.fix;
  if (more.length > 0) {
    return `Leave the source that is meant in {theJob}, and take the others out: there are ${listed([only, ...more])}.`;
  }
  return providers.has('profile-static')
    ? 'Keep the keys of the profile in one place: the SDKs read its sections, or the two files, in different order.'
    : `All of them take ${only}, and read it in different ways: let it say one thing, once.`;
}
