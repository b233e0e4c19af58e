import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readScenario } from '../scenario/read/scenario.js';
import { STORIES } from './stories.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function demo(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [here('demo.mjs'), ...args], {
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { status, stdout, stderr };
}

describe('the demo', () => {
  test('ends by itself, and shows what the action says without what it says to the runner', () => {
    const { status, stdout, stderr } = demo('--fast', '--story', '2');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 of 1: Somebody pasted the secret on Windows.');
    expect(stdout).toMatch(/^FAILED {2}`AWS_SECRET_ACCESS_KEY` holds a carriage return$/m);
    expect(stdout).not.toMatch(/^::/m);
    // A pipe is no terminal: no colour.
    expect(stdout).not.toContain('\u001b');
  });

  test.each([['--slow'], ['--story', '0'], ['--story', '99'], ['1']])(
    'refuses %j',
    (...args: string[]) => {
      expect(demo(...args)).toMatchObject({ status: 2, stdout: '' });
    },
  );

  test.each(STORIES)('has for $scenario a scenario that shows it', ({ scenario, shows }) => {
    const text = readFileSync(here(`../../scenarios/${scenario}/scenario.yml`), 'utf8');
    const { steps, expect: expected } = readScenario(text);
    expect(shows === 'post').toBe(expected.post !== undefined && steps.length > 0);
  });
});
