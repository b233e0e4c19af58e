import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { ChainView } from '../../report/chain-view.js';
import type { Match, Rule } from '../../report/rule.js';
import { bySdk, sdkNames, takenBy } from '../../wording/credentials/sdk-names.js';

const GOES_ON = 'The SDK says nothing and goes on to its next source.';

/** What was meant is of no use, and something else steps in without a word. */
export const wrongSourceResolves: Rule<ChainRuleFacts> = {
  id: 'credentials/wrong-source-resolves',
  severity: 'warning',
  rung: 'expected-identity',
  title: 'Instead of what was meant, {sdks} {sdks:takes|take} {who}',
  why: GOES_ON,
  fix: 'Give the source that was meant what it lacks.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
  judge(facts) {
    const meant = meantSource(facts);
    if (meant === undefined) return nodeRole(facts);
    const strays = facts.views.filter(
      ({ outcome, provider }) => outcome === 'resolved' && provider !== meant.provider,
    );
    return strays.length === 0 ? [] : [match(facts, strays, meant)];
  },
};

/** Its texts are templates. */
interface Meant {
  readonly provider: ChainView['provider'];
  readonly words: string;
  readonly cause: string;
  readonly action: string;
  readonly variable: string;
  readonly found: string;
}

/** The source that the environment was plainly set up for. */
function meantSource({ variables, profiles, views }: ChainRuleFacts): Meant | undefined {
  const id = variables.AWS_ACCESS_KEY_ID;
  const secret = variables.AWS_SECRET_ACCESS_KEY;
  if (id !== 'absent' && secret !== 'absent' && (id === 'empty' || secret === 'empty')) {
    const variable = id === 'empty' ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY';
    return {
      provider: 'environment',
      words: 'the keys of the environment',
      cause: `\`${variable}\` is there and empty, as an unset secret leaves it.`,
      action: `Set the secret behind \`${variable}\`, or take the variable away.`,
      variable,
      found: 'empty',
    };
  }
  const token = variables.AWS_WEB_IDENTITY_TOKEN_FILE === 'set' && variables.AWS_ROLE_ARN === 'set';
  const unread = views.some(({ attempts }) =>
    attempts.some(({ provider, outcome }) => provider === 'web-identity' && outcome === 'failed'),
  );
  if (token && id !== 'set' && !profiles.some(({ name }) => name !== '')) {
    return {
      provider: 'web-identity',
      words: 'the web identity role',
      cause: unread
        ? 'The web identity token cannot be read.'
        : 'Another source stands before the web identity token.',
      action: unread
        ? 'Mount or write the token file {beforehand}.'
        : 'Take the `[default]` profile off {theRunner}, or point `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` at empty files in {thisJob}.',
      variable: 'AWS_WEB_IDENTITY_TOKEN_FILE',
      found: 'set',
    };
  }
  return undefined;
}

/** Nothing was set up at all, and the machine's own role answers. */
function nodeRole(facts: ChainRuleFacts): Match[] {
  const { variables, profiles } = facts;
  const configured =
    variables.AWS_ACCESS_KEY_ID === 'set' ||
    variables.AWS_WEB_IDENTITY_TOKEN_FILE === 'set' ||
    profiles.some(({ name }) => name !== '');
  const strays = facts.views.filter(
    ({ outcome, provider }) => outcome === 'resolved' && provider === 'instance-metadata',
  );
  if (strays.length === 0) return [];
  const meant: Meant = {
    provider: null,
    words: configured ? 'what {theJob} sets up' : 'credentials of its own',
    cause: configured
      ? 'What {theJob} sets up gives no credentials to this SDK.'
      : 'Nothing sets up credentials in {thisJob}, and {theRunner} is an EC2 instance with a role.',
    action:
      'If the role of {theRunner} is not meant, set `AWS_EC2_METADATA_DISABLED` to `true` for {theJob}, so that missing credentials fail.',
    variable: 'AWS_EC2_METADATA_DISABLED',
    found: facts.metadataDisabled ?? 'absent',
  };
  return [match(facts, strays, meant)];
}

function match(facts: ChainRuleFacts, strays: readonly ChainView[], meant: Meant): Match {
  const sdks = strays.map(({ dialect }) => dialect);
  const who = facts.identities.find(({ dialects }) => dialects.some((one) => sdks.includes(one)));
  return {
    location: { kind: 'variable', name: meant.variable },
    identity: `${meant.variable} ${strays[0]?.provider ?? ''}`,
    values: {
      sdks: sdkNames(strays, facts.views),
      who: who?.who ?? 'somebody else',
    },
    words: {
      title: `Instead of ${meant.words}, {sdks} {sdks:takes|take} {who}`,
      why: `${meant.cause} ${GOES_ON}`,
      fix: meant.action,
    },
    evidence: [
      { label: meant.variable, actual: meant.found },
      ...bySdk(
        strays.map((stray) => ({
          dialect: stray.dialect,
          expected: meant.words,
          actual: takenBy(stray),
        })),
      ),
    ],
  };
}
