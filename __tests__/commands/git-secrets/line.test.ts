import { describe, expect, test } from '@jest/globals';
import { normalise } from '../../../src/commands/git-secrets/line/parseopt.js';
import { readLine, takeOwn } from '../../../src/commands/git-secrets/line/read-line.js';
import { tamed } from '../../../src/commands/git-secrets/tamed.js';
import { runCommand } from '../run-line.js';

describe('a line of git-secrets', () => {
  test.each([
    [['--scan-hist'], ['--scan-history', '--']],
    [
      ['--add', '-al', 'x'],
      ['--add', '-a', '-l', '--', 'x'],
    ],
    [
      ['x', '--recursive', '--', '-r'],
      ['-r', '--', 'x', '-r'],
    ],
    [['--index'], ['--no-no-index', '--']],
    [['-'], ['--', '-']],
  ])('%j is put in order as %j', (line, words) => {
    expect(normalise(line)).toEqual({ kind: 'words', words });
  });

  test('is relieved of what only this program knows, but not behind the dashes', () => {
    expect(takeOwn(['--scan', '--strict-compat', '--', '--show-secrets'])).toEqual({
      own: { strict: true, show: false },
      rest: ['--scan', '--', '--show-secrets'],
    });
  });

  test('is a command, its flags and its operands', () => {
    const read = readLine(['a', '--scan', '-r'], (command) => command === '--scan');
    expect(read).toMatchObject({ command: '--scan', operands: ['a'], flags: { recursive: true } });
  });

  test('is told, where it is wrong, by bytes for each stream', async () => {
    const { exitCode, exactly, output } = await runCommand(['git-secrets', '--bogus'], {
      cwd: import.meta.dirname,
    });
    expect(exitCode).toBe(129);
    expect(output).toBe('');
    expect(Buffer.from(exactly?.complaint ?? []).toString()).toMatch(
      /^error: unknown option `bogus'\nusage: git secrets --scan /,
    );
  });

  test('is explained by git-secrets itself when help is asked for it', async () => {
    const { exactly } = await runCommand(['help', 'git-secrets'], { cwd: import.meta.dirname });
    expect(Buffer.from(exactly?.output ?? []).toString()).toMatch(/^usage: git secrets --scan /);
  });
});

describe('what goes to a terminal', () => {
  test('steers it in no way, and keeps tabs and letters of every language', () => {
    const bytes = (text: string) => Buffer.from(text).toString('latin1');
    expect(tamed(bytes('a\u001b[31m\tb\r\ncaf\u00e9 \u202e\n'))).toBe(
      bytes('a\\u{1b}[31m\tb\ncaf\u00e9 \\u{202e}\n'),
    );
  });

  test('keeps the tick of an installed hook', () => {
    const line = Buffer.from('\u001b[32m\u2713\u001b[m Installed\u001b[0m\n').toString('latin1');
    expect(Buffer.from(tamed(line), 'latin1').toString()).toBe(
      '\u001b[32m\u2713\u001b[m Installed\\u{1b}[0m\n',
    );
  });
});
