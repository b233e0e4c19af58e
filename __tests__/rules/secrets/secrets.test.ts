import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { SECRET_KINDS, type SecretKind } from '../../../src/expectations/secret.js';
import { rootCauses } from '../../../src/report/root-cause.js';
import {
  AKIA,
  ASIA,
  DEPENDABOT,
  FORK,
  factsAbout,
  findingsAbout,
  KEY_ID,
  PUSH,
  SECRET_KEY,
  TEMPORARY_ID,
  TOKEN,
  verdictsOn,
} from './facts.js';

const ID = 'AWS_ACCESS_KEY_ID';
const SECRET = 'AWS_SECRET_ACCESS_KEY';
const SESSION = 'AWS_SESSION_TOKEN';

describe('one broken secret tells one story', () => {
  test.each([
    [
      'a final line feed behind a key id',
      { [ID]: `${KEY_ID}\n` },
      ['error surrounding-whitespace AWS_ACCESS_KEY_ID'],
    ],
    [
      'quotes around a key of the right length',
      { [SECRET]: `'${SECRET_KEY}'` },
      ['error surrounding-quotes AWS_SECRET_ACCESS_KEY'],
    ],
    [
      'quotes within whitespace',
      { [SECRET]: ` "${SECRET_KEY}"\n` },
      ['error surrounding-whitespace AWS_SECRET_ACCESS_KEY'],
    ],
    [
      'a Windows line ending',
      { [SECRET]: `${SECRET_KEY}\r\n` },
      ['error carriage-return AWS_SECRET_ACCESS_KEY'],
    ],
    [
      'a byte order mark and a line ending',
      { [ID]: `\ufeff${KEY_ID}\r\n` },
      ['error byte-order-mark AWS_ACCESS_KEY_ID'],
    ],
    [
      'asterisks with a line feed',
      { [SECRET]: '***\n' },
      ['error masked-literal AWS_SECRET_ACCESS_KEY'],
    ],
    [
      'an expression in quotes',
      { [ID]: '"${{ secrets.ID }}"' },
      ['error unexpanded-expression AWS_ACCESS_KEY_ID'],
    ],
    [
      'pretty-printed JSON with a line feed',
      { [SECRET]: '{\n  "SecretAccessKey": "x"\n}\n' },
      ['error json-instead-of-value AWS_SECRET_ACCESS_KEY'],
    ],
    [
      'a documented example in quotes',
      { [ID]: '"AKIAIOSFODNN7EXAMPLE"' },
      ['error placeholder AWS_ACCESS_KEY_ID'],
    ],
    [
      'the documented secret',
      { [SECRET]: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
      ['error placeholder AWS_SECRET_ACCESS_KEY'],
    ],
    [
      'a whole assignment',
      { [ID]: `${ID}=${KEY_ID}` },
      ['error malformed-key-id AWS_ACCESS_KEY_ID'],
    ],
    [
      'a key id in base64, whose padding is no assignment',
      { [ID]: Buffer.from(KEY_ID).toString('base64') },
      ['error malformed-key-id AWS_ACCESS_KEY_ID'],
    ],
    ['a role id', { [ID]: `AROA${KEY_ID.slice(4)}` }, ['error malformed-key-id AWS_ACCESS_KEY_ID']],
    [
      'a key id in lower case',
      { [ID]: KEY_ID.toLowerCase() },
      ['error malformed-key-id AWS_ACCESS_KEY_ID'],
    ],
    [
      'id and secret swapped',
      { [ID]: SECRET_KEY, [SECRET]: KEY_ID },
      ['error key-id-and-secret-swapped AWS_ACCESS_KEY_ID'],
    ],
    [
      'swapped, with line feeds',
      { [ID]: `${SECRET_KEY}\n`, [SECRET]: `${KEY_ID}\n` },
      ['error key-id-and-secret-swapped AWS_ACCESS_KEY_ID'],
    ],
    [
      'the id twice',
      { [ID]: KEY_ID, [SECRET]: KEY_ID },
      ['error malformed-secret-key AWS_SECRET_ACCESS_KEY'],
    ],
    [
      'a temporary id and an expected token that is absent',
      { [ID]: TEMPORARY_ID, [SECRET]: SECRET_KEY, [SESSION]: undefined },
      ['error session-token-missing AWS_SESSION_TOKEN'],
    ],
    [
      'a temporary id and an empty token',
      { [ID]: TEMPORARY_ID, [SECRET]: SECRET_KEY, [SESSION]: '' },
      ['error session-token-missing AWS_SESSION_TOKEN'],
    ],
    [
      'a stale token that is broken too',
      { [ID]: KEY_ID, [SECRET]: SECRET_KEY, [SESSION]: '***' },
      ['error stale-session-token AWS_SESSION_TOKEN'],
    ],
    [
      'a prefix of the user, under which the token may have another name',
      { [`STAGING_${ID}`]: TEMPORARY_ID },
      ['warning session-token-missing STAGING_AWS_SESSION_TOKEN'],
    ],
    [
      'a stage behind the name',
      { [`${ID}_PROD`]: SECRET_KEY, [`${SECRET}_PROD`]: KEY_ID },
      ['error key-id-and-secret-swapped AWS_ACCESS_KEY_ID_PROD'],
    ],
    [
      'swapped under names of the user',
      { 'DEPLOY_ID: aws-access-key-id': SECRET_KEY, 'DEPLOY_KEY: aws-secret-access-key': KEY_ID },
      ['error key-id-and-secret-swapped DEPLOY_ID'],
    ],
    [
      'inputs, with an empty session token',
      {
        'with: aws-access-key-id': KEY_ID,
        'with: aws-secret-access-key': SECRET_KEY,
        'with: aws-session-token': '',
      },
      [],
    ],
    [
      'a name given twice is seen once',
      { [ID]: '', [`${ID}: aws-access-key-id`]: '' },
      ['error empty AWS_ACCESS_KEY_ID'],
    ],
    [
      'a role ARN from a log',
      { DEPLOY_ROLE_ARN: 'arn:aws:iam::***:role/deploy' },
      ['error masked-literal DEPLOY_ROLE_ARN'],
    ],
  ] as const)('%s', (_, values, verdicts) => {
    expect(verdictsOn(values)).toEqual(verdicts);
  });
});

describe('of a text, little is certain', () => {
  test.each([
    ['a password with spaces within', 'correct horse battery', []],
    ['a password with a quote', `it's "fine`, []],
    ['a password in quotes', '"hunter2-hunter2"', ['warning surrounding-quotes T']],
    ['a password with a line feed', 'hunter2-hunter2\n', ['warning surrounding-whitespace T']],
    ['a password with a carriage return', 'hunter2-hunter2\r\n', ['warning carriage-return T']],
    ['a private key', '-----BEGIN KEY-----\nabc\n-----END KEY-----\n', []],
    ['a JSON document', '{"type": "service_account"}\n', ['warning surrounding-whitespace T']],
    ['a JSON document of many lines', '{\n"type": "service_account"\n}\n', []],
    ['a weak word', 'changeme', ['warning placeholder T']],
    ['the word of a missing value', 'null', ['warning placeholder T']],
    ['a text to fill in', 'YOUR_API_TOKEN', ['error placeholder T']],
    ['asterisks', '***', ['error masked-literal T']],
    ['an expression', '${{ secrets.T }}', ['error unexpanded-expression T']],
    ['a key id', KEY_ID, []],
    ['a lone quote', '"', []],
  ] as const)('%s', (_, value, verdicts) => {
    expect(verdictsOn({ T: value })).toEqual(verdicts);
  });
});

test.each(['null', 'undefined', 'None', 'nil', 'NaN', '[object Object]'])(
  '%s is what a program prints that had no value',
  (word) => {
    for (const value of [word, `"${word}"`, ` ${word}\n`]) {
      expect(verdictsOn({ DEPLOY_TOKEN: value, [SECRET]: value })).toEqual([
        'warning placeholder DEPLOY_TOKEN',
        `error placeholder ${SECRET}`,
      ]);
    }
  },
);

describe('absent, empty and withheld are told apart', () => {
  test('absent and empty are two findings, and the pasted line holds the own name', () => {
    const [absent, empty] = findingsAbout({ DEPLOY_TOKEN: undefined, API_TOKEN: '' });
    expect(absent?.ruleId).toBe('secrets/absent');
    expect(absent?.paste).toEqual([
      {
        language: 'yaml',
        place: 'step-env',
        target: '.github/workflows/deploy.yml',
        job: 'deploy',
        code: 'DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n',
      },
    ]);
    expect(empty?.ruleId).toBe('secrets/empty');
    expect(empty?.fix).toContain('acme/shop');
    expect(empty?.why).toContain('no environment');
    // Which environment, nobody knows; and naming one changes the subject of the job's tokens.
    expect(empty?.paste).toEqual([]);
  });

  test('a job with an environment is told which, and not to name one', () => {
    const job = { ...PUSH, environment: { kind: 'named', name: 'production' } as const };
    const [empty] = findingsAbout({ API_TOKEN: '' }, job);
    expect(empty?.why).toContain('the environment production');
    expect(empty?.paste).toEqual([]);
  });

  test('an input is passed by `with:`', () => {
    const [finding] = findingsAbout({ 'with: aws-access-key-id': undefined });
    expect(finding?.paste).toMatchObject([
      { place: 'step-with', code: 'aws-access-key-id: ${{ secrets.AWS_ACCESS_KEY_ID }}\n' },
    ]);
  });

  test('no secret is suggested under a name that GitHub refuses, nor a hostile one pasted', () => {
    expect(findingsAbout({ GITHUB_PAT: undefined })[0]?.paste).toEqual([]);
    expect(findingsAbout({ 'A\n- run: evil': undefined })[0]?.paste).toEqual([]);
    expect(findingsAbout({ 'A;evil': '' }, DEPENDABOT)[0]?.paste).toEqual([]);
  });

  test('a fork explains every empty secret in one finding, which is the root cause', () => {
    const findings = findingsAbout({ [ID]: '', [SECRET]: '', OTHER: undefined }, FORK);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'secrets/not-available-to-fork',
      'secrets/absent',
    ]);
    expect(findings[0]?.evidence.map(({ label }) => label)).toEqual(['event', ID, SECRET]);
    const [cause] = rootCauses([
      {
        check: 'secrets',
        status: 'answered',
        looked: [],
        gaps: [],
        findings: findings.toReversed(),
      },
    ]);
    expect(cause?.finding.ruleId).toBe('secrets/not-available-to-fork');
  });

  test('of a job in which everything is wrong: what holds no value, what holds another, then what stands around or within it', () => {
    const findings = findingsAbout({
      [`TRUNCATED_${SECRET}`]: SECRET_KEY.slice(0, 30),
      'ROLE: role-arn': 'deploy',
      [`SHORT_${ID}`]: KEY_ID.slice(0, 12),
      'with: aws-access-key-id': KEY_ID,
      'with: aws-session-token': TOKEN,
      [ID]: TEMPORARY_ID,
      [SESSION]: '',
      [`QUOTED_${ID}`]: `"${KEY_ID}"`,
      [`SPACED_${ID}`]: `${KEY_ID} `,
      [`WINDOWS_${ID}`]: `${KEY_ID}\r\n`,
      [`MARKED_${ID}`]: `\ufeff${KEY_ID}`,
      [`SWAPPED_${ID}`]: SECRET_KEY,
      [`SWAPPED_${SECRET}`]: KEY_ID,
      [`JSON_${SECRET}`]: JSON.stringify({ SecretAccessKey: SECRET_KEY }),
      [`PLACEHOLDER_${SECRET}`]: 'changeme',
      [`MASKED_${SECRET}`]: '***',
      [`EXPRESSION_${SECRET}`]: '${{ secrets.KEY }}',
      EMPTY: '',
      ABSENT: undefined,
    });
    const [cause] = rootCauses([
      { check: 'secrets', status: 'answered', looked: [], gaps: [], findings },
    ]);
    const told = [cause?.finding, ...(cause?.consequences ?? [])].map((one) => one?.ruleId);
    expect([...new Set(told)]).toEqual([
      // No value at all.
      'secrets/absent',
      'secrets/empty',
      // Something else in place of a value.
      'secrets/unexpanded-expression',
      'secrets/masked-literal',
      'secrets/placeholder',
      'secrets/json-instead-of-value',
      // A value of the other kind: whatever stands around it, it is the wrong one.
      'secrets/key-id-and-secret-swapped',
      // The right value with something around it, what nobody sees first.
      'secrets/byte-order-mark',
      'secrets/carriage-return',
      'secrets/surrounding-whitespace',
      'secrets/surrounding-quotes',
      // A value that is not whole, or does not go with the others.
      'secrets/malformed-key-id',
      'secrets/malformed-secret-key',
      'secrets/session-token-missing',
      'secrets/stale-session-token',
      'secrets/malformed-value',
    ]);
  });

  test('Dependabot is told where its secrets are, as commands that ask for the value', () => {
    const [finding, ...more] = findingsAbout({ [ID]: '', [SECRET]: '' }, DEPENDABOT);
    expect(more).toEqual([]);
    expect(finding?.ruleId).toBe('secrets/not-available-to-dependabot');
    expect(finding?.paste[0]?.code).toBe(
      [ID, SECRET]
        .map((name) => `gh secret set ${name} --app dependabot --repo acme/shop`)
        .join('\n'),
    );
  });

  test('no advice is to run the code of a fork with secrets', () => {
    const findings = [FORK, DEPENDABOT].flatMap((job) => findingsAbout({ T: '' }, job));
    expect(JSON.stringify(findings)).not.toContain('pull_request_target');
  });

  test('a fork run of an event that has secrets blames the definition', () => {
    const job = { ...FORK, event: 'pull_request_target' };
    expect(verdictsOn({ T: '' }, job)).toEqual(['error empty T']);
  });
});

describe('the evidence', () => {
  test('names lengths and what surrounds a value, in the order of reading', () => {
    const [finding] = findingsAbout({ [ID]: ` ${KEY_ID} \n` });
    expect(finding?.evidence).toEqual([
      {
        label: ID,
        expected: '20 characters: AKIA or ASIA, then 16 of A-Z and 2-7',
        actual:
          '23 characters; begins with a space; ends with a space, a line feed; upper-case letters, digits',
      },
    ]);
    expect(finding?.why).toContain('ERR_INVALID_CHAR');
  });

  test.each([
    [ID, KEY_ID.slice(0, 19), 'has the wrong length'],
    [ID, `${KEY_ID.slice(0, 19)}8`, 'holds characters'],
    [ID, `B${KEY_ID.slice(1)}`, 'does not begin like'],
    [ID, KEY_ID.toLowerCase(), 'is in lower case'],
    [ID, `AROA${KEY_ID.slice(4)}`, 'user, role or other resource'],
    [ID, SECRET_KEY, 'has the form of a secret access key'],
    [ID, TOKEN, 'has the form of a session token'],
    [ID, `key: ${KEY_ID}`, 'is a whole line'],
    [ID, 'arn:aws:iam::111122223333:user/ci', 'is an ARN'],
    [ID, Buffer.from(KEY_ID).toString('base64'), 'is encoded in base64'],
    [SECRET, `${SECRET_KEY}A`, 'has the wrong length'],
    [SECRET, SECRET_KEY.replace('/', '_'), 'holds characters'],
    [SECRET, Buffer.from(`${SECRET_KEY}\n`).toString('base64'), 'is encoded in base64'],
    [SESSION, KEY_ID, 'has the form of an access key id'],
    [SESSION, encodeURIComponent(TOKEN), 'holds characters'],
  ])('in %s, a malformed value is told by what it is (%#)', (name, value, words) => {
    const [finding, ...more] = findingsAbout({ [name]: value });
    expect(more).toEqual([]);
    expect(finding?.why).toContain(words);
  });

  test('says no length of a password', () => {
    const [finding] = findingsAbout({ T: 'hunter2-hunter2\n' });
    expect(finding?.evidence[0]?.actual).toBe('ends with a line feed');
  });
});

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const word = (alphabet: string, length: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from(alphabet)),
    minLength: length,
    maxLength: length,
  });
const keyId = word(BASE32, 16).map((rest) => `${AKIA}${rest}`);
const temporaryId = word(BASE32, 16).map((rest) => `${ASIA}${rest}`);
const secretKey = word(BASE64, 40);
const token = fc
  .integer({ min: 100, max: 1_200 })
  .chain((length) => word(BASE64, length))
  .map((rest) => `IQoJb3JpZ2lu${rest}==`);

describe('on generated secrets', () => {
  test('well-formed credentials give no finding', () => {
    fc.assert(
      fc.property(keyId, temporaryId, secretKey, token, (id, temporary, secret, session) => {
        expect(verdictsOn({ [ID]: id, [SECRET]: secret })).toEqual([]);
        expect(verdictsOn({ [ID]: temporary, [SECRET]: secret, [SESSION]: session })).toEqual([]);
      }),
    );
  });

  /** Everything that can be done to a value on its way into a secret. */
  const decorations: readonly ((value: string) => string)[] = [
    (value) => value,
    (value) => `${value}\n`,
    (value) => ` ${value}\r\n`,
    (value) => `"${value}"`,
    (value) => `\ufeff${value}`,
    (value) => `${value.slice(0, 7)}\u200b${value.slice(7)}`,
    (value) => `{"SecretAccessKey": "${value}"}`,
    (value) => `export KEY=${value}`,
    (value) => `${value.slice(0, 12)}***`,
    (value) => `\${{ ${value} }}`,
    (value) => `$${value}`,
    (value) => value.slice(0, -1),
    (value) => `${value}=`,
    (value) => encodeURIComponent(value),
    (value) => Array.from(value).toReversed().join(''),
  ];
  const base64 = (value: string) => Buffer.from(value).toString('base64');
  const decoration = fc.constantFrom(...decorations, base64);

  test('facts and findings are the same for every secret of one shape: nothing of it gets out', () => {
    // Case and digits decide the shape, so the twin keeps those and changes the characters.
    // (Not so in base64, where the encoding of the twin may be of another shape.)
    const twin = (value: string) =>
      value.replace(/[A-Za-z0-9]/g, (character) => {
        const set = [/[A-Z]/, /[a-z]/, /[2-7]/].find((pattern) => pattern.test(character));
        if (set === undefined) return character;
        const last = set.test('Z') ? 'Z' : set.test('z') ? 'z' : '7';
        const first = set.test('A') ? 'A' : set.test('a') ? 'a' : '2';
        return character === last ? first : String.fromCharCode(character.charCodeAt(0) + 1);
      });
    const kinds = fc.constantFrom<SecretKind>(
      'aws-access-key-id',
      'aws-secret-access-key',
      'aws-session-token',
    );
    fc.assert(
      fc.property(
        kinds,
        word(BASE64, 40),
        fc.constantFrom(...decorations),
        (kind, value, decorate) => {
          const one = factsAbout({ [`KEY: ${kind}`]: decorate(value) });
          const other = factsAbout({ [`KEY: ${kind}`]: decorate(twin(value)) });
          expect(one.secrets[0]?.fault).toEqual(other.secrets[0]?.fault);
          expect(findingsAbout({ [`KEY: ${kind}`]: decorate(value) })).toEqual(
            findingsAbout({ [`KEY: ${kind}`]: decorate(twin(value)) }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no four characters of a credential stand in the facts or in any finding', () => {
    // Letters of which no four in a row occur in our prose, so that every hit is a leak.
    const rare = word('QXZJKVWY', 16);
    fc.assert(
      fc.property(rare, rare, decoration, fc.boolean(), (a, b, decorate, swap) => {
        const id = decorate(`${AKIA}${a}`);
        const secret = decorate(`${a}${b}ZZQKXJVY`);
        const values = {
          [ID]: swap ? secret : id,
          [SECRET]: swap ? id : secret,
          [SESSION]: secret,
        };
        const said = JSON.stringify([factsAbout(values), findingsAbout(values)]);
        for (const core of [a, b, 'ZZQKXJVY']) {
          for (let at = 0; at + 4 <= core.length; at += 1) {
            expect(said).not.toContain(core.slice(at, at + 4));
          }
        }
        expect(said).not.toContain(Buffer.from(`${AKIA}${a}`).toString('base64').slice(6, 20));
      }),
      { numRuns: 300 },
    );
  });

  test('any value of any kind has at most one fault, and every fault is told by exactly one rule', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...Array.from(` \n\r\t"'\`\ufeff\u200b\${}*[]<>=aA0/`)),
        maxLength: 30,
      }),
      fc.tuple(secretKey, decoration).map(([value, decorate]) => decorate(value)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...SECRET_KINDS), any, (kind, value) => {
        const [secret] = factsAbout({ [`KEY: ${kind}`]: value }).secrets;
        const findings = findingsAbout({ [`KEY: ${kind}`]: value });
        expect(findings).toHaveLength(secret?.fault === null ? 0 : 1);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a large or strange value', () => {
  const SIZE = 128 * 1_024;
  test.each([
    ['whitespace within', `a${' '.repeat(SIZE)}b`],
    ['whitespace', ' '.repeat(SIZE)],
    ['quotes', '"'.repeat(SIZE)],
    ['quotes and spaces in turn', '" '.repeat(SIZE / 2)],
    ['open braces', '{'.repeat(SIZE)],
    ['nested JSON', `${'['.repeat(SIZE / 2)}${']'.repeat(SIZE / 2)}`],
    ['hyphens', '-'.repeat(SIZE)],
    ['an endless ARN', `arn:aws:iam::111122223333:role/${'a/'.repeat(SIZE / 2)}`],
    ['surrogates', '\u{1f512}'.repeat(SIZE / 4)],
    ['half a surrogate', '\ud83d'.repeat(99)],
    ['an assignment without end', `A${'A'.repeat(60)}${' '.repeat(SIZE)}`],
  ])('of %s is judged with short words, whatever its kind', (_, value) => {
    for (const kind of SECRET_KINDS) {
      const findings = findingsAbout({ [`KEY: ${kind}`]: value });
      expect(JSON.stringify(findings).length).toBeLessThan(4_000);
    }
  });
});
