import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { quoteHcl } from '../../src/report/quoting.js';

describe('a value quoted for HCL', () => {
  test.each([
    ['plain', 'repo:acme/shop:ref:refs/heads/main', '"repo:acme/shop:ref:refs/heads/main"'],
    ['an interpolation', '${var.x}', '"\\u0024{var.x}"'],
    ['an interpolation after a dollar', '$${var.x}', '"\\u0024\\u0024{var.x}"'],
    ['a directive', '%{if true}', '"\\u0025{if true}"'],
    ['an escaped colon stays readable', 'prod%3Aeu', '"prod%3Aeu"'],
    ['escapes that HCL does not know', '\b\f\n', '"\\u0008\\u000c\\n"'],
    ['a backslash before a letter', '\\b', '"\\\\b"'],
    ['a character beyond the basic plane', '\u{1f600}', '"\\U0001f600"'],
  ])('%s', (_, value, expected) => {
    expect(quoteHcl(value)).toBe(expected);
  });

  test('never opens an interpolation or a directive, whatever the value', () => {
    const unit = fc.constantFrom('$', '%', '{', '}', '\\', '"', 'a');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (value) => {
        expect(quoteHcl(value)).not.toMatch(/[$%]\{/);
      }),
    );
  });
});
