import { guessSecretKind } from '../../../src/expectations/secret-kind.js';
import type { ExpectedSecret, SecretKind } from '../../../src/expectations/secret.js';
import type { JobContext } from '../../../src/facts/job/withheld.js';
import { type SecretsFacts, secretFacts } from '../../../src/facts/secrets/secrets.js';
import { type Finding, findingsOf } from '../../../src/report/finding.js';
import { secretRules } from '../../../src/rules/secrets/index.js';

/** Well-formed credentials, put together at run time so that no file holds a key. */
export const AKIA = ['AK', 'IA'].join('');
export const ASIA = ['AS', 'IA'].join('');
export const KEY_ID = `${AKIA}Q3EGRZ7KWM2HVNTX`;
export const TEMPORARY_ID = `${ASIA}Q3EGRZ7KWM2HVNTX`;
export const SECRET_KEY = [
  'wQ9zK',
  'x7Jf+',
  '2mVb8',
  'Lr4/p',
  'Tz6Yc',
  '1Hn3G',
  's5Xd0',
  'Eu9Oa',
].join('');
export const TOKEN = `IQoJb3JpZ2lu${'X2VjEJz//////////wEaCWV1LXdlc3QtMSJH'.repeat(6)}==`;

export const PUSH: JobContext = {
  event: 'push',
  fromFork: false,
  dependabot: false,
  environment: { kind: 'none' },
  repository: 'acme/shop',
  workflowPath: '.github/workflows/deploy.yml',
  jobId: 'deploy',
};
export const FORK: JobContext = { ...PUSH, event: 'pull_request', fromFork: true };
export const ACT: JobContext = { ...PUSH, underAct: true };
export const DEPENDABOT: JobContext = { ...PUSH, event: 'pull_request', dependabot: true };

type Values = Readonly<Record<string, string | undefined>>;

/**
 * Facts about variables by name. A key `NAME: kind` declares a kind, `with: name` is an input, and
 * `(NAME)` a variable that is there and that nobody expects.
 */
export function factsAbout(values: Values, job: JobContext = PUSH): SecretsFacts {
  const found = new Map<string, string | undefined>();
  const expected = Object.entries(values).flatMap(([declared, value]): ExpectedSecret[] => {
    const unexpected = /^\((.+)\)$/.exec(declared)?.[1];
    if (unexpected !== undefined) {
      found.set(`variable ${unexpected}`, value);
      return [];
    }
    const input = declared.startsWith('with: ');
    const [name = '', kind] = (input ? declared.slice('with: '.length) : declared).split(': ');
    const from = { kind: input ? ('input' as const) : ('variable' as const), name };
    found.set(`${from.kind} ${name}`, value);
    return [{ name, kind: (kind as SecretKind | undefined) ?? guessSecretKind(from), from }];
  });
  return secretFacts(expected, (from) => found.get(`${from.kind} ${from.name}`), job);
}

/** All that the rules say about some facts, in their order. */
export function findingsAbout(values: Values, job: JobContext = PUSH): Finding[] {
  const facts = factsAbout(values, job);
  return secretRules.flatMap((rule) => findingsOf(rule, facts, (text) => text));
}

/** The same as `severity rule-name location`, for tables. */
export function verdictsOn(values: Values, job: JobContext = PUSH): string[] {
  return findingsAbout(values, job).map(({ severity, ruleId, location }) => {
    const where = 'name' in location ? location.name : location.kind;
    return `${severity} ${ruleId.slice('secrets/'.length)} ${where}`;
  });
}
