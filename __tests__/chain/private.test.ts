import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { dialects } from '../../src/chain/dialects/index.js';
import { lintProfileFile } from '../../src/chain/profiles/lint.js';
import { trace, traceAll } from '../../src/chain/trace.js';
import { chainRuleFacts } from '../../src/facts/chain/chain.js';
import { factsOf, HOME, traceOf } from './environment.js';

/** What real secrets look like; the id is put together so that no scan of this file trips. */
const ID = ['AK', 'IA', 'QWERTYUIOPASDFGH'].join('');
const SECRET = 'wJalrXUtnFEMIK7MDENGbPxRfiCYPLANTEDSECRET';
const TOKEN = `IQoJb3JpZ2luX2VjPLANTEDTOKEN${'x'.repeat(60)}==`;
const PLANTED = [ID, SECRET, TOKEN];

const line = fc.constantFrom(
  '[default]',
  '[profile a]',
  `[profile ${SECRET}`,
  `aws_access_key_id = ${ID}`,
  `aws_secret_access_key = ${SECRET}`,
  `aws_session_token = ${TOKEN}`,
  `AWS_SECRET_ACCESS_KEY = "${SECRET}"`,
  ` aws_session_token = ${TOKEN}`,
  `aws_secret_access_key: ${SECRET}`,
  `aws_secret_access_key = ${SECRET} # old: ${SECRET}`,
  TOKEN,
  SECRET,
  `  ${TOKEN}`,
  's3 =',
  'role_arn = arn:aws:iam::111122223333:role/r',
  'source_profile = default',
  'sso_account_id = 111122223333',
);
const file = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
const env = fc.record(
  {
    AWS_ACCESS_KEY_ID: fc.constantFrom(ID, SECRET, ''),
    AWS_SECRET_ACCESS_KEY: fc.constantFrom(SECRET, ID, ''),
    AWS_SESSION_TOKEN: fc.constant(TOKEN),
    AWS_SECURITY_TOKEN: fc.constant(TOKEN),
    AWS_PROFILE: fc.constantFrom('a', 'default'),
    AWS_CONTAINER_AUTHORIZATION_TOKEN: fc.constantFrom(TOKEN, `${TOKEN}\n`),
    AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: fc.constant('/creds'),
  },
  { requiredKeys: [] },
);

test('no view, fault or rule fact ever holds a secret or a whole key id', () => {
  fc.assert(
    fc.property(env, file, file, (variables, config, credentials) => {
      const given = Object.fromEntries(
        Object.entries(variables).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      );
      const facts = factsOf({ env: given, config, credentials });
      const traces = traceAll(dialects, facts);
      const shown = JSON.stringify([
        traces.map(({ view }) => view),
        chainRuleFacts(facts, traces, []),
      ]);
      for (const secret of PLANTED) expect(shown).not.toContain(secret);
    }),
    { numRuns: 400 },
  );
});

test('a key id is shown by its first and last four letters', () => {
  const { view } = traceOf('boto3', {
    env: { AWS_ACCESS_KEY_ID: ID, AWS_SECRET_ACCESS_KEY: SECRET },
  });
  expect(view.accessKeyId).toBe(ID.replace(/(.{4}).*(.{4})/, '$1...$2'));
});

describe('malformed bytes', () => {
  test('never make a reader or the lint throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const path = `${HOME}/.aws/config`;
        const facts = factsOf({ files: { [path]: bytes } });
        for (const dialect of dialects)
          expect(trace(dialect, facts).view.dialect).toBe(dialect.name);
        const fact = facts.files.get(path) ?? { kind: 'absent' };
        expect(Array.isArray(lintProfileFile(path, 'config', fact, dialects))).toBe(true);
      }),
    );
  });

  test('nor does a file of almost settings', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      'profile ',
      '=',
      ':',
      '#',
      '"',
      "'",
      '\\',
      '\n',
      ' ',
      '\t',
      'a',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const facts = factsOf({ config: text, credentials: text });
        for (const dialect of dialects)
          expect(trace(dialect, facts).view.dialect).toBe(dialect.name);
      }),
      { numRuns: 300 },
    );
  });

  test('are read in time that grows with their length', () => {
    const long = `[default]\n${'x = #'.repeat(1)}${' ;'.repeat(200_000)}`;
    expect(traceOf('rust', { config: long }).view.outcome).toBe('none');
    const open = `[${' '.repeat(200_000)}`;
    for (const { name } of dialects)
      expect(traceOf(name, { config: open }).view.dialect).toBe(name);
  });
});
