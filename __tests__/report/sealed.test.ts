import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { seal } from '../../src/report/sealed.js';

describe('a sealed secret', () => {
  const box = seal('hunter2-hunter2');

  test('is revealed on request only', () => {
    expect(box.reveal()).toBe('hunter2-hunter2');
  });

  test.each([
    ['a string', () => [box as unknown as string].join(' ')],
    ['a sum', () => 'the secret is ' + (box as unknown as string)],
    ['JSON', () => JSON.stringify({ box, list: [box] })],
    ['an inspection', () => inspect({ box }, { showHidden: true, depth: 9, getters: true })],
    ['a copy', () => inspect({ ...box })],
    ['its entries', () => JSON.stringify(Object.entries(box))],
    ['an error', () => inspect(new Error('failed', { cause: box }))],
  ])('does not show in %s', (_, show) => {
    expect(show()).not.toContain('hunter2');
  });

  test('cannot be opened by changing it', () => {
    expect(() => Object.assign(box, { toString: () => box.reveal() })).toThrow(TypeError);
  });
});
