import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { commandsFor, statementsToAdd } from '../../../src/wording/permissions/paste.js';

const hostile = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => text.replaceAll('\0', ''));
const required = fc.array(
  fc.record({ action: hostile, resource: hostile, context: fc.constant([]) }),
  { minLength: 1, maxLength: 6 },
);

test('a statement holds whatever was asked for, and nothing else', () => {
  fc.assert(
    fc.property(required, (asked) => {
      const { code } = statementsToAdd(asked, 'a policy');
      expect(code).not.toMatch(/[^\n -~]/);
      const statements = [JSON.parse(code)].flat() as { Action: string; Resource: string }[];
      const pairs = statements.flatMap(({ Action, Resource }) =>
        [Action].flat().flatMap((action) => [Resource].flat().map((one) => [action, one])),
      );
      const sorted = (all: string[][]) =>
        [...new Set(all.map((one) => JSON.stringify(one)))].sort();
      expect(sorted(pairs)).toEqual(
        sorted(asked.map(({ action, resource }) => [action, resource])),
      );
    }),
  );
});

const words = (code: string) =>
  execFileSync('bash', ['-c', `aws() { printf '%s\\n' "$@"; }\n${code}`], { encoding: 'utf8' });

test('a shell reads names and values as words, whatever stands in them', () => {
  const one = {
    action: "s3:Put'Object$(id)",
    resource: 'arn:aws:s3:::`id`/"*" ; id',
    context: [{ key: 'aws:SourceIp', value: "$(id)'" }],
  };
  expect(words(commandsFor("arn:aws:iam::1:role/a b'", [one]).code).split('\n')).toEqual([
    'iam',
    'simulate-principal-policy',
    '--policy-source-arn',
    "arn:aws:iam::1:role/a b'",
    '--action-names',
    one.action,
    '--resource-arns',
    one.resource,
    '--context-entries',
    `{"ContextKeyName":"aws:SourceIp","ContextKeyType":"string","ContextKeyValues":["$(id)'"]}`,
    '',
  ]);
});
