import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingsOf } from '../../src/report/finding.js';
import { createRedactor } from '../../src/report/redaction.js';
import type { Match, Rule } from '../../src/report/rule.js';

/** A rule that repeats a message from outside everywhere a rule can. */
function repeating(message: string): Rule<string> {
  const match: Match = {
    location: { kind: 'aws', resource: message },
    identity: 'the same',
    values: { said: message },
    evidence: [{ label: message, expected: message, actual: message }],
    paste: [{ language: 'text', target: message, code: message }],
  };
  return {
    id: 'credentials/repeats',
    severity: 'error',
    rung: 'resolves',
    title: 'It said {said}',
    why: 'It said {said:prose}',
    fix: 'Look at {said}.',
    judge: () => [match],
  };
}

/** Any seven characters in a row of a secret, however they are spelled. */
function pieces(secret: string): string[] {
  const characters = Array.from(secret);
  return characters.flatMap((_, at) => {
    const piece = characters.slice(at, at + 7).join('');
    return piece.length >= 7 && /^[A-Za-z0-9+/]{7}$/.test(piece) ? [piece] : [];
  });
}

const letters = fc.constantFrom(
  ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
);
const odd = fc.constantFrom('\t', '\u200b', '\n', '`', '"', '\\', '\u202e', "'", '\u0000');

describe('a secret is taken out of a message before anything else happens to the message', () => {
  test('no part of it is left where the message is cut', () => {
    const secret = fc.string({ unit: letters, minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(secret, fc.integer({ min: 0, max: 2100 }), (key, before) => {
        const redactor = createRedactor();
        redactor.add(key);
        const message = `${'. '.repeat(before / 2)}${key} was refused`;
        const told = JSON.stringify(findingsOf(repeating(message), '', redactor.text));
        for (const piece of pieces(key)) expect(told).not.toContain(piece);
      }),
    );
  });

  test('no part of it is left where a character of it is shown by an escape', () => {
    const secret = fc
      .tuple(
        fc.string({ unit: letters, minLength: 12, maxLength: 24 }),
        odd,
        fc.string({ unit: letters, minLength: 12, maxLength: 24 }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(secret, (key) => {
        const redactor = createRedactor();
        redactor.add(key);
        const told = JSON.stringify(
          findingsOf(repeating(`the key ${key} was refused`), '', redactor.text),
        );
        for (const piece of pieces(key)) expect(told).not.toContain(piece);
      }),
    );
  });

  test('and a message that was escaped elsewhere first is recognised all the same', () => {
    const redactor = createRedactor();
    redactor.add('half\tof a secret');
    expect(redactor.text('it was half\\tof a secret.')).toBe('it was ***.');
  });
});
