import { describe, expect, test } from '@jest/globals';
import { dialects } from '../../../src/chain/dialects/index.js';
import { fileFact } from '../../../src/chain/facts.js';
import { FAULT_KINDS, type FaultKind } from '../../../src/chain/profiles/fault.js';
import { traceOf } from '../environment.js';
import { lintProfileFile } from '../../../src/chain/profiles/lint.js';

const lint = (text: string | Uint8Array, file: 'config' | 'credentials' = 'config') =>
  lintProfileFile(
    '/p',
    file,
    fileFact(typeof text === 'string' ? new TextEncoder().encode(text) : text),
    dialects,
  );

/** A file, and where its one fault stands. */
const FAULTY: Readonly<
  Record<FaultKind, readonly [string | Uint8Array, number, number, ('config' | 'credentials')?]>
> = {
  'byte-order-mark': ['\uFEFF[default]\nregion = x\n', 1, 1],
  'not-utf8': [Uint8Array.from([0x5b, 0x61, 0x5d, 0x0a, 0x23, 0xff]), 1, 1, 'credentials'],
  'missing-header': ['region = x\noutput = json\n[default]\n', 1, 1],
  'header-without-brackets': ['default]\nregion = x\n', 1, 1],
  'indented-section': ['\t[default]\nregion = x\n', 1, 2],
  'shell-line': ['[default]\nexport AWS_REGION=x\n', 2, 1],
  'shell-file': ['export AWS_REGION=x\nexport AWS_PROFILE=y\n', 1, 1],
  'other-format': ['{\n  "AccessKeyId": "x",\n  "SecretAccessKey": "y"\n}\n', 1, 1],
  'unclosed-section': ['[default]\nregion = x\n[profile a\n', 3, 1],
  'text-after-section': ['[default] mine\nregion = x\n', 1, 1],
  'section-twice': ['[default]\n[profile  a]\n[profile a]\n', 3, 1],
  'setting-twice': ['[default]\nregion = x\nregion = y\n', 3, 1],
  // At its heading, which is what is to be mended.
  'profile-prefix-missing': ['[default]\n\n[dev]\n# mine\nregion = x\nrole_arn = y\n', 3, 1],
  'profile-prefix-in-credentials': ['[profile dev]\n', 1, 1, 'credentials'],
  'two-defaults': ['[default]\n[profile default]\n', 2, 1],
  'upper-case-setting': ['[default]\nAWS_ACCESS_KEY_ID = x\n', 2, 1],
  'inline-comment': ['[default]\nregion = x # home\n', 2, 12],
  'quoted-value': ['[default]\nregion = "x"\n', 2, 10],
  'indented-setting': ['[default]\nregion = x\n  output = json\n', 3, 3],
  'indented-like-above': ['[default]\n  region = x\noutput = json\n', 2, 3],
  'no-equals-sign': ['[default]\nregion\n', 2, 1],
  'setting-without-name': ['[default]\n= x\n', 2, 1],
  colon: ['[default]\nregion: x\n', 2, 1],
  'block-without-equals-sign': ['[default]\ns3 =\n  max_queue 10\n', 3, 3],
  'value-continued': ['[default]\ncredential_process = run \\\n  --now\n  --soon\n', 2, 22],
  'empty-value': ['[default]\nrole_arn =\n', 2, 1],
};

test.each(FAULT_KINDS)('%s is found at its line and column, and with its effects', (kind) => {
  const [text, line, column, file] = FAULTY[kind];
  const faults = lint(text, file);
  expect(faults.map((fault) => [fault.kind, fault.line, fault.column])).toEqual([
    [kind, line, column],
  ]);
  expect(Object.keys(faults[0]?.effects ?? {}).length).toBeGreaterThan(0);
});

test('a section that is indented as a whole is one fault', () => {
  const found = lint('[default]\n\tregion = x\n\toutput = json\n[profile a]\n\tregion = x\n');
  expect(found.map(({ kind, line }) => [kind, line])).toEqual([
    ['indented-like-above', 2],
    ['indented-like-above', 5],
  ]);
});

test.each(['default', '(default)', '<default>', 'profile default]'])(
  '%s is told as a section that lacks its brackets, not as a setting without one',
  (heading) => {
    expect(lint(`${heading}\nregion = x\n`).map(({ kind, line }) => [kind, line])).toEqual([
      ['header-without-brackets', 1],
    ]);
  },
);

test('a tidy file has no fault', () => {
  const text = `# mine
[default]
region = eu-west-1

[profile dev]
role_arn = arn:aws:iam::111122223333:role/dev
source_profile = default
s3 =
  max_concurrent_requests = 20
[sso-session corp]
sso_region = eu-west-1
[services local]
sts =
  endpoint_url = http://localhost:4566
[plugins]
endpoint = awscli_plugin_endpoint
`;
  expect(lint(text)).toEqual([]);
  expect(lint(text.replaceAll('\n', '\r\n'))).toEqual([]);
});

describe('what SDKs make of a fault', () => {
  test('differs: a byte order mark stops Python, and JavaScript does not notice', () => {
    const [fault] = lint('\uFEFF[default]\n');
    expect(fault?.effects.boto3?.stops).toBe(true);
    expect(fault?.effects.java?.stops).toBe(false);
    expect(fault?.effects.javascript).toBeUndefined();
  });

  const [key, secret, session] = [
    'aws_access_key_id = K',
    'aws_secret_access_key = S',
    'aws_session_token = T',
  ];
  test.each([
    `${key}\n  ${secret}\n${session}`,
    `  ${key}\n  ${secret}\n  ${session}`,
    `  ${key}\n    ${secret}\n  ${session}`,
    `${key}\n${secret}\n\t${session}`,
    `    ${key}\n  ${secret}\n${session}`,
    `region = r\n  ${key}\n${secret}\n${session}`,
  ])('of an indent is what its dialect does with it: %j', (lines) => {
    const credentials = `[default]\n${lines}\n`;
    const named = new Set(
      lint(credentials, 'credentials').flatMap(({ effects }) => Object.keys(effects)),
    );
    const misreads = dialects.filter(({ name }) => {
      const { chosen } = traceOf(name, { credentials });
      const [id, token] =
        chosen?.kind === 'keys' ? [chosen.accessKeyId, chosen.sessionToken?.reveal()] : [];
      return id !== 'K' || token !== 'T';
    });
    expect(misreads.map(({ name }) => name).toSorted()).toEqual([...named].toSorted());
  });

  test.each(['= x', 'x', 'x: y', 'region = "r"'])(
    'of the line %j decides whether it takes the keys beside it',
    (line) => {
      const credentials = `[default]\n${key}\n${line}\n${secret}\n`;
      const [fault] = lint(credentials, 'credentials');
      const lost = dialects.filter(
        ({ name }) => traceOf(name, { credentials }).view.outcome !== 'resolved',
      );
      const told = Object.entries(fault?.effects ?? {}).filter(
        ([, effect]) => !/^passes over the line$|quotes/.test(effect?.text ?? ''),
      );
      expect(told.map(([name]) => name).toSorted()).toEqual(
        lost.map(({ name }) => name).toSorted(),
      );
    },
  );

  test('is the same for SDKs that share a reader', () => {
    const [fault] = lint('[default]\nregion\n');
    expect(fault?.effects.terraform).toEqual(fault?.effects.go);
    expect(fault?.effects['aws-cli']).toEqual(fault?.effects.boto3);
  });
});

test('a hostile file does not fill the report', () => {
  expect(lint(`[default]\n${'x\n'.repeat(10_000)}`)).toHaveLength(50);
});
