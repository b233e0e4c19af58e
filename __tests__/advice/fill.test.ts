import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fill } from '../../src/advice/fill.js';
import { NAMES } from '../../src/advice/circumstances.js';

describe('filling names in', () => {
  test('shows nothing that a shell, YAML or Markdown would take for more than a name', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), value, (name, text) => {
        const filled = fill(`{${name}}`, { [name]: text });
        expect(filled).toMatch(/^[\w:/+=,.@ -]*$/);
      }),
    );
  });

  test('leaves variables of a shell as they are', () => {
    expect(fill('"${HOME}" {region}', { region: 'eu-west-1' })).toBe('"${HOME}" eu-west-1');
  });
});
