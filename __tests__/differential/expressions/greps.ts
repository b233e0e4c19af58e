import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a grep says of some lines: the numbers of those that it prints, or its complaint. */
export interface Answer {
  readonly lines: readonly number[];
  readonly complaint: string;
}

export type Grep = (pattern: string, asWord: boolean, file: string) => Answer;

const env = {
  LC_ALL: 'C',
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
};

export const gnuGrep: Grep = (pattern, asWord, file) =>
  answer(
    spawnSync('grep', ['-anE', ...(asWord ? ['-w'] : []), '-e', pattern, file], { env }),
    /^grep: /,
  );

/** git grep prints one line more than there are when an expression matches the place behind the last line feed. */
export const gitGrep: Grep = (pattern, asWord, file) => {
  const { lines, complaint } = answer(
    spawnSync(
      'git',
      ['grep', '--no-color', '-anhE', ...(asWord ? ['-w'] : []), '-e', pattern, '--', file],
      { env, cwd: join(file, '..') },
    ),
    /^fatal: -e option, '[^]*': /,
  );
  const count = readFileSync(file).filter((byte) => byte === 0x0a).length;
  return { lines: lines.filter((number) => number <= count), complaint };
};

function answer(
  { stdout, stderr, status }: { stdout: Buffer; stderr: Buffer; status: number | null },
  head: RegExp,
): Answer {
  const lines = [...stdout.toString('latin1').matchAll(/^(\d+):/gm)].map(([, number]) =>
    Number(number),
  );
  const said = stderr
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.includes('warning:'))
    .join('\n');
  if (status !== null && status < 2 && said === '') return { lines, complaint: '' };
  return { lines: [], complaint: said.replace(head, '') };
}

/** Writes lines to a file for a grep to read. */
export function writeLines(directory: string, lines: readonly string[]): string {
  const file = join(directory, 'lines.txt');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''), 'utf8');
  return file;
}

/** Makes a repository whose one file {@link writeLines} writes anew. */
export function createRepository(directory: string): void {
  writeLines(directory, []);
  for (const line of [
    ['init', '-q'],
    ['add', '.'],
  ]) {
    const { status } = spawnSync('git', line, { env, cwd: directory });
    if (status !== 0) throw new Error(`git ${line[0]} failed`);
  }
}
