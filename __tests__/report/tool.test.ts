import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { TOOL } from '../../src/report/tool.js';

test('the tool is named by package.json', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ ...TOOL });
});
