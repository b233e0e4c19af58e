import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onPosix } from '../../support/platform.js';

const DIST = join(process.cwd(), 'dist', 'index.js');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of a shell in which `$NODE $DIST` is this program. */
function shell(line: string): string {
  const env = { ...process.env, NODE: process.execPath, DIST, CI: '' };
  return execFileSync('sh', ['-c', line], { cwd: folder, env, encoding: 'utf8' });
}

describe('what is printed', () => {
  onPosix('reaches a file, a pipe and a pipe that is slow in full', () => {
    const whole = shell('"$NODE" "$DIST" scan --help');
    shell('"$NODE" "$DIST" scan --help > out.txt');
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe(whole);
    expect(shell('"$NODE" "$DIST" scan --help | { sleep 0.2; cat; }')).toBe(whole);
    expect(whole.length).toBeGreaterThan(1000);
  });

  onPosix('changes nothing about the exit code where nobody reads on', () => {
    writeFileSync(join(folder, 'key.txt'), ['AKIA', 'Q7HZ2KX5MVB4TNRC', '\n'].join(''));
    const line = '{ "$NODE" "$DIST" scan --no-index key.txt; echo "$?" >&2; } 2>code.txt | true';
    shell(line);
    expect(readFileSync(join(folder, 'code.txt'), 'utf8').trim()).toBe('1');
  });

  onPosix('is not needed: a closed output is no fault', () => {
    expect(shell('"$NODE" "$DIST" scan --help >&- 2>/dev/null; echo $?').trim()).toBe('0');
  });
});

describe('a pipe that takes nothing for now', () => {
  test('is waited for, and gets everything', async () => {
    const child = spawn(process.execPath, [DIST, 'chain', '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH },
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let text = '';
    for await (const chunk of child.stdout) text += String(chunk);
    await ended;
    expect(() => JSON.parse(text)).not.toThrow();
    expect(text.length).toBeGreaterThan(4096);
  });
});
