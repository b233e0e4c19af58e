import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  INPUT_NAMES,
  type InputName,
  NOT_GIVEN,
  type RawInputs,
} from '../../src/settings/inputs.js';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { INTERNAL_NAMES } from '../../src/settings/internal-inputs.js';
import { parseSettings, unknownInputs } from '../../src/settings/parse.js';
import { problemLine } from '../../src/settings/fields.js';
import type { Settings } from '../../src/settings/settings.js';
import { SECRET_KEY } from '../rules/secrets/facts.js';

function settings(raw: RawInputs): Settings {
  const parsed = parseSettings(raw, dialectNames);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.settings;
}

function problems(raw: RawInputs) {
  const parsed = parseSettings(raw, dialectNames);
  return parsed.ok ? [] : parsed.problems;
}

const ROLE = 'arn:aws:iam::111122223333:role/deploy';

/** Inputs where nothing at all tells of an unset secret or variable. */
const TELLING_INPUTS = [
  'role-to-assume',
  'role-external-id',
  'aws-region',
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'allowed-account-ids',
  'expected-arn',
] as const;

describe('a role ARN', () => {
  test.each([
    ROLE,
    'arn:aws:iam::111122223333:role/ci/shop/deploy',
    'arn:aws-us-gov:iam::111122223333:role/deploy',
    'arn:aws-cn:iam::111122223333:role/deploy',
    'arn:aws-iso-b:iam::111122223333:role/deploy',
    'arn:aws-eusc:iam::111122223333:role/deploy',
    'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0a1b',
    'arn:aws:iam::111122223333:role/A+b=c,d.e@f-g_h',
  ])('may be %s', (arn) => {
    expect(settings({ 'role-to-assume': arn }).role?.arn).toBe(arn);
  });

  test.each([
    'deploy',
    '111122223333',
    'arn:aws:iam::111122223333:user/ci',
    'arn:aws:iam::11112222333:role/deploy',
    'arn:aws:iam:eu-west-1:111122223333:role/deploy',
    'arn:aws:sts::111122223333:assumed-role/deploy/session',
    'arn:aws:iam::111122223333:role/',
    'arn:aws:iam::111122223333:role/deploy/',
    'arn:aws:iam::111122223333:role/dep loy',
    `arn:aws:iam::111122223333:role/${'a'.repeat(65)}`,
    `${ROLE}\n${ROLE}`,
    'arn:evil:iam::111122223333:role/deploy',
    '${{ secrets.ROLE }}',
  ])('may not be %j', (arn) => {
    expect(problems({ 'role-to-assume': arn })).toMatchObject([
      { input: 'role-to-assume', accepted: expect.stringContaining('a role ARN such as') },
    ]);
  });
});

describe('a region', () => {
  test.each(['eu-west-1', 'us-gov-west-1', 'cn-northwest-1', 'us-isob-east-1', 'eusc-de-east-1'])(
    'may be %s',
    (region) => {
      expect(settings({ 'aws-region': region }).region).toBe(region);
    },
  );

  test.each([
    'eu-west-1a',
    'EU-WEST-1',
    'eu_west_1',
    'Ireland',
    'eu-west',
    'eu-west-1.evil.example',
    '"eu-west-1"',
  ])('may not be %s', (region) => {
    expect(problems({ 'aws-region': region })).toMatchObject([{ input: 'aws-region' }]);
  });
});

describe('a session', () => {
  test('takes the name and length that configure-aws-credentials takes by default', () => {
    expect(settings({ 'role-to-assume': ROLE }).role).toEqual({
      arn: ROLE,
      externalId: null,
      sessionName: 'GitHubActions',
      chaining: null,
      skipSessionTagging: null,
      durationSeconds: 3600,
    });
  });

  test.each(['ab', 'a'.repeat(64), 'deploy+a=b,c.d@e-f_9'])('may be named %s', (name) => {
    const given = settings({ 'role-to-assume': ROLE, 'role-session-name': name });
    expect(given.role?.sessionName).toBe(name);
  });

  test.each(['a', 'a'.repeat(65), 'a b', 'a/b', 'a:b', 'ä'.repeat(3)])(
    'may not be named %j',
    (name) => {
      expect(problems({ 'role-session-name': name })).toMatchObject([
        { input: 'role-session-name' },
      ]);
    },
  );

  test.each([
    ['900', 900],
    ['43200', 43_200],
    [' 3600\n', 3600],
  ])('may last %j seconds', (text, seconds) => {
    const given = settings({ 'role-to-assume': ROLE, 'role-duration-seconds': text });
    expect(given.role?.durationSeconds).toBe(seconds);
  });

  test.each(['899', '43201', '1h', '3600.5', '-3600', '1e4', '0x1000', '3 600', 'NaN'])(
    'may not last %j',
    (text) => {
      expect(problems({ 'role-duration-seconds': text })).toMatchObject([
        { input: 'role-duration-seconds', accepted: expect.stringContaining('900 to 43200') },
      ]);
    },
  );

  test.each(['ab', 'shop:prod/eu@1+2=3,4.5-6'])('may have the external id %s', (id) => {
    const given = settings({ 'role-to-assume': ROLE, 'role-external-id': id });
    expect(given.role?.externalId).toBe(id);
  });

  test.each(['a', 'a b', 'a'.repeat(1225), 'a#b'])('may not have the external id %j', (id) => {
    expect(problems({ 'role-external-id': id })).toMatchObject([{ input: 'role-external-id' }]);
  });

  test('may ask for an audience of its own, without spaces', () => {
    expect(settings({}).audience).toBe('sts.amazonaws.com');
    expect(settings({ audience: 'sts.amazonaws.com.cn' }).audience).toBe('sts.amazonaws.com.cn');
    expect(problems({ audience: 'one two' })).toMatchObject([{ input: 'audience' }]);
  });
});

describe('a boolean', () => {
  test.each(['true', 'True', 'TRUE', ' true\n'])('is true by %j', (text) => {
    expect(settings({ 'mask-aws-account-id': text }).maskAccountId).toBe(true);
  });

  test.each(['false', 'False', 'FALSE', ''])('is false by %j', (text) => {
    expect(settings({ 'mask-aws-account-id': text }).maskAccountId).toBe(false);
  });

  test.each(['yes', '1', 'on', 'tRUE', 'truee'])('is not %j', (text) => {
    expect(problems({ 'mask-aws-account-id': text })).toMatchObject([
      { input: 'mask-aws-account-id', accepted: 'true or false' },
    ]);
  });
});

describe('a choice', () => {
  test.each([
    ['expect-credentials', ['auto', 'true', 'false']],
    ['scan', ['changes', 'tree', 'history', 'off']],
    ['fail-on', ['never', 'error', 'warning', 'skipped']],
  ] as const)('of %s is one of its words, and of no other', (input, words) => {
    for (const word of words) expect(problems({ [input]: word })).toEqual([]);
    expect(problems({ [input]: 'sometimes' })).toMatchObject([
      { input, accepted: `one of ${words.join(', ')}` },
    ]);
  });

  test('that nobody made is the default', () => {
    expect(settings({})).toMatchObject({
      expectCredentials: 'auto',
      scan: 'default',
      failOn: 'error',
    });
  });
});

describe('a list', () => {
  test('stands on lines or between commas, with blanks around and empty entries left out', () => {
    const text = '111122223333, 444455556666\r\n\n777788889999,\n';
    expect(settings({ 'allowed-account-ids': text }).allowedAccountIds).toEqual([
      '111122223333',
      '444455556666',
      '777788889999',
    ]);
  });

  test.each(['11112222333', '1111-2222-3333', '111122223333 444455556666', 'all'])(
    'of accounts may not hold %j',
    (text) => {
      expect(problems({ 'allowed-account-ids': text })).toMatchObject([
        { input: 'allowed-account-ids', entry: 1, accepted: 'an account id of 12 digits' },
      ]);
    },
  );

  test('of SDKs holds their names', () => {
    expect(settings({ sdks: 'boto3, terraform' }).sdks).toEqual(['boto3', 'terraform']);
    expect(settings({ sdks: 'all' }).sdks).toEqual(dialectNames);
    expect(settings({ sdks: 'go,all' }).sdks).toEqual(dialectNames);
    expect(problems({ sdks: 'boto3, perl' })).toMatchObject([{ input: 'sdks' }]);
  });

  test.each([
    ['sts.internal.example', ['sts.internal.example']],
    ['STS.Internal.Example:8443', ['sts.internal.example:8443']],
    ['10.0.0.7:4566, [fd00::7]:80', ['10.0.0.7:4566', '[fd00::7]:80']],
  ])('of hosts may be %s', (text, hosts) => {
    expect(settings({ 'allow-endpoint': text }).allowEndpoints).toEqual(hosts);
  });

  test.each([
    'https://sts.internal.example',
    'sts.internal.example/path',
    'user@sts.internal.example',
    '*.internal.example',
    'sts.internal.example:port',
    'fd00::7',
    '.example',
  ])('of hosts may not be %s', (text) => {
    expect(problems({ 'allow-endpoint': text })).toMatchObject([{ input: 'allow-endpoint' }]);
  });
});

describe('the entries of a list', () => {
  const told = (raw: RawInputs) => problems(raw).map((problem) => problemLine(problem));

  test('are told by number when they are wrong, every one of them, and repeated', () => {
    const text = '111122223333, 12345\n\n444455556666\nprod';
    expect(told({ 'allowed-account-ids': text, sdks: 'botoo3,go,perl' })).toEqual([
      'allowed-account-ids entry 2: "12345", 5 characters (digits); accepted: an account id of 12 digits',
      'allowed-account-ids entry 4: "prod", 4 characters (lower-case letters); accepted: an account id of 12 digits',
      expect.stringMatching(/^sdks entry 1: "botoo3", 6 .*; did you mean boto3\? Accepted: one of/),
      expect.stringMatching(/^sdks entry 3: "perl", 4 characters .*; accepted: one of javascript,/),
    ]);
  });

  test('are not repeated where they may be a secret', () => {
    const secret = SECRET_KEY;
    const inputs = ['expected-secrets', 'allowed-account-ids', 'sdks', 'allow-endpoint'] as const;
    for (const input of inputs) {
      for (const text of [secret, `A=${secret}`, `user:${secret}@host`, `A: ${secret}`]) {
        const [line = ''] = told({ [input]: `x\n${text}` }).slice(-1);
        expect(line).toMatch(new RegExp(`^${input} entry 2: `));
        expect(line).not.toContain(secret.slice(0, 8));
      }
    }
    expect(told({ 'expected-secrets': 'correct-horse' }).join()).not.toContain('horse');
    expect(told({ 'expected-secrets': 'DEPLOY-TOKEN' }).join()).toContain('"DEPLOY-TOKEN"');
    expect(told({ 'expected-secrets': 'DB: jsn' }).join()).toMatch(/"DB", .*did you mean json\?/);
  });

  test('are not repeated where account ids are hidden', () => {
    const text = '1111-2222-3333';
    expect(told({ 'allowed-account-ids': text }).join()).toContain(text);
    const hidden = told({ 'allowed-account-ids': text, 'mask-aws-account-id': 'true' });
    expect(hidden).toEqual([expect.stringMatching(/^allowed-account-ids entry 1: 14 characters/)]);
  });

  test('are counted when too many are wrong to be read', () => {
    const lines = told({ 'allowed-account-ids': 'x\n'.repeat(5000) });
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/and 4980 more entries are wrong/);
  });
});

describe('expected secrets', () => {
  test('are names, with or without a kind', () => {
    const text = 'DEPLOY_TOKEN\nDB_URL: url\n\n_x:aws-session-token';
    expect(settings({ 'expected-secrets': text }).expectedSecrets).toEqual([
      { name: 'DEPLOY_TOKEN' },
      { name: 'DB_URL', kind: 'url' },
      { name: '_x', kind: 'aws-session-token' },
    ]);
  });

  test.each(['1ST', 'A-B', 'A B', 'A: ', 'A: password', 'A: url: json', 'A=hunter2-hunter2'])(
    'may not be %j',
    (text) => {
      const [found] = problems({ 'expected-secrets': text });
      expect(found).toMatchObject({ input: 'expected-secrets' });
      expect(found?.accepted).toMatch(/NAME or NAME: kind.*aws-session-token/);
    },
  );
});

describe('an expected ARN', () => {
  test.each([
    ROLE,
    'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions',
    'arn:aws:sts::111122223333:assumed-role/deploy/*',
    'arn:aws:iam::111122223333:user/ci',
    'arn:aws:iam::111122223333:root',
  ])('may be %s', (arn) => {
    expect(settings({ 'expected-arn': arn }).expectedArn).toBe(arn);
  });

  test.each(['deploy', 'arn:aws:s3:::bucket', 'arn:aws:iam::111122223333:'])(
    'may not be %s',
    (arn) => {
      expect(problems({ 'expected-arn': arn })).toMatchObject([{ input: 'expected-arn' }]);
    },
  );
});

describe('paths', () => {
  test.each(['trust-policy', 'report-file', 'sarif-file'] as const)('%s is one line', (input) => {
    expect(problems({ [input]: 'out/report.json' })).toEqual([]);
    expect(problems({ [input]: 'a\nb' })).toMatchObject([{ input }]);
    expect(problems({ [input]: 'a\u0000b' })).toMatchObject([{ input }]);
  });
});

describe('what was not given', () => {
  test('is told from what is empty, and neither is a problem', () => {
    for (const input of TELLING_INPUTS) {
      expect(settings({ [input]: NOT_GIVEN }).emptyInputs).toEqual([]);
      expect(settings({}).emptyInputs).toEqual([]);
      for (const blank of ['', ' ', '\n']) {
        expect(settings({ [input]: blank }).emptyInputs).toEqual([input]);
      }
    }
  });

  test('leaves keys null, and an empty secret a box with nothing in it', () => {
    expect(settings({}).keys).toEqual({
      accessKeyId: null,
      secretAccessKey: null,
      sessionToken: null,
    });
    expect(settings({ 'aws-access-key-id': NOT_GIVEN }).keys.accessKeyId).toBeNull();
    expect(settings({ 'aws-access-key-id': '' }).keys.accessKeyId?.reveal()).toBe('');
  });

  test('a line feed behind a value fails no deploy, and is kept where the value is a secret', () => {
    expect(settings({ 'role-to-assume': `${ROLE}\n` }).role?.arn).toBe(ROLE);
    expect(settings({ 'aws-region': ' eu-west-1 ' }).region).toBe('eu-west-1');
    const { keys } = settings({ 'aws-secret-access-key': 'with a line feed\n' });
    expect(keys.secretAccessKey?.reveal()).toBe('with a line feed\n');
  });
});

describe('problems', () => {
  const JUDGED = INPUT_NAMES.filter(
    (name) =>
      !['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token', 'github-token'].includes(
        name,
      ),
  );

  test('come all at once', () => {
    const raw = Object.fromEntries(JUDGED.map((name) => [name, 'not\u0007this']));
    expect(
      problems(raw)
        .map(({ input }) => input)
        .toSorted(),
    ).toEqual(JUDGED.toSorted());
  });

  test('name the input, what is accepted and the shape, and never the value', () => {
    // Long enough, and of signs that our own sentences lack.
    const value = fc.stringMatching(/^[\u00c0-\u00ff§±µ]{12,60}$/);
    fc.assert(
      fc.property(fc.constantFrom<InputName>(...JUDGED), value, (input, text) => {
        const found = problems({ [input]: text });
        // A path may hold any letter.
        if (['trust-policy', 'config', 'report-file', 'sarif-file', 'log-file'].includes(input)) {
          expect(found).toEqual([]);
          return;
        }
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({ input });
        const said = JSON.stringify(found);
        for (let at = 0; at + 4 <= text.length; at += 1) {
          expect(said).not.toContain(text.slice(at, at + 4));
        }
        expect(found[0]?.shape).toContain(`${text.length} characters`);
      }),
    );
  });

  test('never come of a crash, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...INPUT_NAMES),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
        (raw) => {
          const parsed = parseSettings(raw, dialectNames);
          expect(typeof parsed.ok).toBe('boolean');
        },
      ),
    );
  });

  test('take no time over a long text', () => {
    const long = 'a-'.repeat(50_000);
    for (const input of JUDGED) expect(problems({ [input]: `${long}!\u0007` })).toHaveLength(1);
  });
});

describe('unknown inputs', () => {
  test('are refused by name, with the names that are known', () => {
    const [found, ...more] = unknownInputs(['aws-region', 'role', 'scan']);
    expect(more).toEqual([]);
    expect(unknownInputs(['role-to-assum', 'AWS_REGION'])).toMatchObject([
      { meant: 'role-to-assume' },
      { meant: 'aws-region' },
    ]);
    expect(found).toMatchObject({
      input: 'role',
      accepted: expect.stringContaining('role-to-assume'),
    });
  });

  test('are none among our own', () => {
    expect(unknownInputs([...INPUT_NAMES, ...INTERNAL_NAMES])).toEqual([]);
  });
});
