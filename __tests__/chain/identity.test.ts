import { describe, expect, test } from '@jest/globals';
import type { ChosenSource } from '../../src/chain/chosen.js';
import { dialects } from '../../src/chain/dialects/index.js';
import { likeness, numberIdentities } from '../../src/chain/identity.js';
import { traceAll } from '../../src/chain/trace.js';
import { chainRuleFacts } from '../../src/facts/chain/chain.js';
import { seal } from '../../src/report/sealed.js';
import { twoIdentities } from '../../src/rules/credentials/two-identities.js';
import { factsOf, HOME, type Sketch } from './environment.js';

/** Ids whose account is 111122223333 and 444455556666, put together so that no scan trips. */
const id = (prefix: string, rest: string) => `${prefix}${rest}`;
const AKIA_OLD = id('AKIA', 'I234567ABCDEFGHI');
const OTHER_OLD = id('AKIA', 'J234567ABCDEFGHI');
const ASIA_OLD = id('ASIA', 'I234567ABCDEFGHI');
const AKIA_ONE = id('AKIA', 'Y3PFKQZBABCDEFGH');
const ASIA_TWO = id('ASIA', 'ZZZZZZZZABCDEFGH');

function keys(accessKeyId: string, profile?: string): ChosenSource {
  return {
    kind: 'keys',
    origin:
      profile === undefined
        ? { kind: 'environment' }
        : { kind: 'profile', profile, file: 'credentials' },
    accessKeyId,
    secretAccessKey: seal('secret'),
  };
}
const arn = (name: string, account = '111122223333') => `arn:aws:iam::${account}:role/${name}`;
const role = (roleArn: string, source = keys(AKIA_OLD)): ChosenSource => ({
  kind: 'assume-role',
  profile: 'ci',
  roleArn,
  source,
});
const web = (roleArn: string): ChosenSource => ({
  kind: 'web-identity',
  roleArn,
  tokenFile: '/token',
});
const cached = (roleArn: string): ChosenSource => ({
  ...(keys(ASIA_OLD) as Extract<ChosenSource, { kind: 'keys' }>),
  origin: { kind: 'cache', path: '/cache', roleArn },
});
const program = (command: string, profile = 'a'): ChosenSource => ({
  kind: 'process',
  profile,
  command,
  path: '/config',
  shell: true,
});
const sso = (account: string, name: string, startUrl = 'https://a.awsapps.com/start') =>
  ({ kind: 'sso', profile: 'a', startUrl, region: 'eu-west-1', account, role: name }) as const;
const login = (session: string, profile = 'a'): ChosenSource => ({
  kind: 'login',
  profile,
  session,
});
const machine = (name: string, endpoint = 'http://169.254.169.254'): ChosenSource => ({
  kind: 'instance-metadata',
  endpoint,
  role: name,
});
const container = (url: string, accessKeyId?: string): ChosenSource => ({
  kind: 'container',
  url,
  ...(accessKeyId === undefined ? {} : { accessKeyId }),
});
const USER = 'arn:aws:iam::111122223333:user/';
const SESSION = 'arn:aws:sts::111122223333:assumed-role/admin/';

describe('two sources are', () => {
  test.each<[string, ChosenSource, ChosenSource]>([
    ['one key in two places', keys(AKIA_OLD), keys(AKIA_OLD, 'ci')],
    ['one role by other keys', role(arn('r')), role(arn('r'), keys(OTHER_OLD))],
    ['one role by a token and by keys', web(arn('r')), role(arn('r'))],
    ['one role and a session of it that was kept', role(arn('r')), cached(arn('r'))],
    ['one program in two profiles', program('get-creds'), program('get-creds', 'b')],
    [
      'one permission set',
      sso('111122223333', 'dev'),
      { ...sso('111122223333', 'dev'), profile: 'b' },
    ],
    ['one sign-in in two profiles', login(`${USER}a`), login(`${USER}a`, 'b')],
    ['one machine by two addresses', machine('r'), machine('r', 'http://[fd00:ec2::254]')],
    ['one container', container('http://c'), container('http://c')],
    ['one key, given by a container', container('http://c', ASIA_OLD), keys(ASIA_OLD)],
  ])('the same: %s', (_, a, b) => {
    expect([likeness(a, b), likeness(b, a)]).toEqual(['same', 'same']);
  });

  test.each<[string, ChosenSource, ChosenSource]>([
    ['two roles', role(arn('r')), web(arn('s'))],
    ['roles of one name in two accounts', role(arn('r')), role(arn('r', '444455556666'))],
    ['a user and a role', keys(AKIA_OLD), role(arn('r'))],
    ['a user and a machine', keys(AKIA_OLD), machine('r')],
    ['a user and a permission set', keys(AKIA_OLD), sso('111122223333', 'dev')],
    ['a role and a permission set', role(arn('r')), sso('111122223333', 'dev')],
    ['two permission sets', sso('111122223333', 'dev'), sso('111122223333', 'admin')],
    ['a permission set in two accounts', sso('111122223333', 'dev'), sso('444455556666', 'dev')],
    ['keys of two accounts', keys(AKIA_ONE), keys(ASIA_TWO)],
    ['a session of another account than the role', keys(ASIA_TWO), role(arn('r'))],
    ['two users who signed in', login(`${USER}a`), login(`${USER}b`)],
  ])('different: %s', (_, a, b) => {
    expect([likeness(a, b), likeness(b, a)]).toEqual(['different', 'different']);
  });

  test.each<[string, ChosenSource, ChosenSource]>([
    ['two programs', program('get-creds'), program('get-other')],
    ['a program and a key', program('get-creds'), keys(AKIA_OLD)],
    ['two keys, perhaps of one user', keys(AKIA_OLD), keys(OTHER_OLD)],
    ['a session and the role that it may be of', keys(ASIA_OLD), role(arn('r'))],
    ['two containers', container('http://c'), container('http://d')],
    ['two machines', machine('r'), machine('s')],
    [
      'one permission set by two portals',
      sso('111122223333', 'dev'),
      sso('111122223333', 'dev', 'https://b'),
    ],
    ['two sign-ins as one role', login(`${SESSION}a`), login(`${SESSION}b`)],
    ['a sign-in as a role, and the role', login(`${SESSION}a`), role(arn('admin'))],
  ])('not known apart: %s', (_, a, b) => {
    expect([likeness(a, b), likeness(b, a)]).toEqual(['unknown', 'unknown']);
  });
});

test('identities are numbered in their order, with those that each may turn out to be', () => {
  const sources = [program('x'), undefined, keys(AKIA_OLD), program('x', 'b'), role(arn('r'))];
  expect(numberIdentities(sources)).toEqual([
    { identity: 1, mayBe: [2, 3] },
    null,
    { identity: 2, mayBe: [1] },
    { identity: 1, mayBe: [2, 3] },
    { identity: 3, mayBe: [1] },
  ]);
});

describe('two profiles, of which half of the SDKs read each,', () => {
  const found = (profiles: (name: string) => string): string[] => {
    const sketch: Sketch = {
      env: { AWS_PROFILE: 'a', AWS_DEFAULT_PROFILE: 'b' },
      config: ['a', 'b'].map((name) => `[profile ${name}]\n${profiles(name)}\n`).join(''),
      files: { [`${HOME}/token`]: 'token' },
    };
    const facts = factsOf(sketch);
    const traces = traceAll(dialects, facts);
    const numbers = new Set(traces.flatMap(({ view }) => view.identity ?? []));
    const findings = twoIdentities.judge(chainRuleFacts(facts, traces, []), 'github-actions');
    return [`${numbers.size} in the report`, `${findings.length} findings`];
  };
  const ONE = ['1 in the report', '0 findings'];
  const TWO = ['2 in the report', '1 findings'];

  test.each([
    ['one program', () => 'credential_process = get-creds --all'],
    ['one key', () => `aws_access_key_id = ${AKIA_OLD}\naws_secret_access_key = secret`],
    ['one role', () => `role_arn = ${arn('r')}\nweb_identity_token_file = ${HOME}/token`],
  ])('are one identity by %s', (_, profile) => {
    expect(found(profile)).toEqual(ONE);
  });

  test.each([
    ['programs', (name: string) => `credential_process = get-creds ${name}`],
    [
      'keys',
      (name: string) =>
        `aws_access_key_id = ${name === 'a' ? AKIA_OLD : OTHER_OLD}\naws_secret_access_key = secret`,
    ],
  ])('are two by their %s', (_, profile) => {
    expect(found(profile)).toEqual(TWO);
  });
});
