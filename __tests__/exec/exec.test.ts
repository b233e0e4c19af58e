import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrintedReport } from '../../src/report/report.js';
import { fakeKeyId } from '../adapters/git/made-repository.js';
import { onPosix } from '../support/platform.js';
import { startExec, startLine } from './run-main.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exec-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A test that needs a terminal, which `script` of util-linux makes. */
const withScript = hasScript() ? test : test.skip;

function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

const FAILS = 'echo uploading; echo "fatal error: Unable to locate credentials" >&2; exit 7';
const LONG = 120_000;

function shell(script: string, ...options: readonly string[]) {
  return startExec([...options, '--', 'sh', '-c', script]).ended;
}

/** Our explanation is what stands behind the last line of the command. */
function told(stderr: Buffer): string {
  return stderr.toString().replace(/\s+/g, ' ');
}

describe('exec', () => {
  onPosix(
    'passes on what a command prints, byte for byte and apart, and adds nothing where it goes well',
    async () => {
      const bytes = String.raw`printf 'a\000\377\033[31m::error::x\r\n##[b'; printf 'e\001' >&2`;
      const { exitCode, stdout, stderr } = await shell(bytes);
      expect(exitCode).toBe(0);
      expect(stdout).toEqual(Buffer.from('a\0\xff\u001b[31m::error::x\r\n##[b', 'latin1'));
      expect(stderr).toEqual(Buffer.from('e\u0001'));
    },
    LONG,
  );

  onPosix(
    'gives the command its input and its environment',
    async () => {
      const { stdout } = await startExec(
        ['--', 'sh', '-c', 'cat; echo "$WORD"'],
        { WORD: 'w' },
        'in ',
      ).ended;
      expect(stdout.toString()).toBe('in w\n');
    },
    LONG,
  );

  onPosix(
    'keeps the exit code of a command that fails, and explains it behind its words',
    async () => {
      const { exitCode, stdout, stderr } = await shell(FAILS);
      expect([exitCode, stdout.toString()]).toEqual([7, 'uploading\n']);
      expect(stderr.toString().startsWith('fatal error: Unable to locate credentials\n\n')).toBe(
        true,
      );
      expect(told(stderr)).toContain('No AWS credentials were found');
      expect(told(stderr)).toContain('the check of this job found credentials/none-found');
      expect(told(stderr)).toContain('At output of sh:2');
    },
    LONG,
  );

  onPosix(
    'rules out by the environment at hand what the log alone leaves open',
    async () => {
      const path = join(folder, 'why.json');
      const line = ['--format', 'json', '--output', path, '--', 'sh', '-c', FAILS];
      const github = { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'somebody', AWS_ACCESS_KEY_ID: '' };
      await startExec(line, github).ended;
      const report = JSON.parse(readFileSync(path, 'utf8')) as PrintedReport;
      const standing = Object.fromEntries(
        (report.log.find(({ part }) => part === 'cause')?.causes ?? []).map((cause) => [
          cause.id,
          cause.standing,
        ]),
      );
      expect(standing).toMatchObject({
        'dependabot-gets-nothing': 'ruled-out',
        'secret-empty': 'confirmed',
      });
      expect(report.chain.map(({ dialect }) => dialect)).toEqual(['boto3']);
    },
    LONG,
  );

  onPosix(
    'rules out that nothing was given where the SDK finds credentials in this environment',
    async () => {
      const { stderr } = await startExec(['--format', 'json', '--', 'sh', '-c', FAILS], {
        AWS_ACCESS_KEY_ID: fakeKeyId(5),
        AWS_SECRET_ACCESS_KEY: 'x/'.repeat(20),
      }).ended;
      const json = stderr.toString().slice(stderr.indexOf('{'));
      const { log } = JSON.parse(json) as PrintedReport;
      expect(log[0]?.causes.find(({ id }) => id === 'nothing-given')).toMatchObject({
        standing: 'ruled-out',
      });
    },
    LONG,
  );

  withScript(
    'keeps a terminal: what goes there is not read, and that is said',
    async () => {
      const inside = startLine('exec', ['--', 'sh', '-c', 'test -t 1 && echo a terminal; exit 4']);
      const line = inside.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
      const child = spawn('script', ['-qec', line, '/dev/null'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const printed = text(child.stdout);
      const [exitCode] = (await once(child, 'close')) as [number];
      expect(exitCode).toBe(4);
      expect(await printed).toContain('a terminal');
      expect((await printed).replace(/\s+/g, ' ')).toContain('went to this terminal as it is');
    },
    LONG,
  );

  onPosix(
    'adds to the summary of a GitHub job, and writes no report where the command went well',
    async () => {
      const [summary, report] = [join(folder, 'summary.md'), join(folder, 'none.json')];
      writeFileSync(summary, 'before\n');
      const env = { GITHUB_STEP_SUMMARY: summary };
      await startExec(['--', 'sh', '-c', FAILS], env).ended;
      expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## ❌ No AWS credentials were found/);
      await startExec(['--output', report, '--', 'true'], env).ended;
      expect(existsSync(report)).toBe(false);
      expect(readFileSync(summary, 'utf8').match(/^## /gm)).toHaveLength(1);
    },
    LONG,
  );

  onPosix(
    'claims nothing of a failure that nobody knows',
    async () => {
      const { exitCode, stderr } = await shell('echo the frobnicator is on fire; exit 3');
      expect(exitCode).toBe(3);
      expect(told(stderr)).toContain('the command failed with exit code 3');
      expect(told(stderr)).not.toContain('FAILED');
    },
    LONG,
  );

  onPosix(
    'passes a signal on, and does not explain what was interrupted',
    async () => {
      const script =
        'trap "echo got it; exit 9" TERM; echo ready; while :; do read -t 1 x || sleep 0.05; done';
      const { child, ended } = startExec(['--', 'bash', '-c', script]);
      if (child.stdout !== null) await once(child.stdout, 'data');
      child.kill('SIGTERM');
      const { exitCode, stdout, stderr } = await ended;
      expect([exitCode, stdout.toString()]).toEqual([9, 'ready\ngot it\n']);
      expect(stderr.toString()).toBe('');
    },
    LONG,
  );

  onPosix(
    'ends as a shell says it where a signal ended the command, where it is not there, and where it cannot be run',
    async () => {
      const codes = [
        (await shell('kill -KILL $$')).exitCode,
        (await startExec(['--', 'no-such-command-here']).ended).exitCode,
        (await startExec(['--', folder]).ended).exitCode,
      ];
      expect(codes).toEqual([137, 127, 126]);
    },
    LONG,
  );

  onPosix(
    'wants its command behind two dashes, so that no option of it is taken for one of ours',
    async () => {
      for (const line of [['ls', '-la'], ['ls', '--', 'x'], ['--'], []]) {
        const { exitCode, stderr } = await startExec(line).ended;
        expect([line, exitCode]).toEqual([line, 2]);
        expect(stderr.toString()).toContain('before the command: exec -- COMMAND');
      }
    },
    LONG,
  );

  onPosix(
    'shows no secret of its environment, nor a key, that the command printed',
    async () => {
      const secret = 'q7'.repeat(20);
      const script = 'echo "$AWS_SECRET_ACCESS_KEY: Unable to locate credentials"; exit 1';
      const { stderr } = await startExec(['--', 'sh', '-c', script], {
        AWS_SECRET_ACCESS_KEY: secret,
      }).ended;
      expect(told(stderr)).toContain('Unable to locate credentials');
      expect(stderr.toString()).not.toContain(secret);
    },
    LONG,
  );

  onPosix(
    'does not wait for what the command leaves running behind it',
    async () => {
      const began = performance.now();
      const { exitCode } = await shell('sleep 300 & exit 0');
      expect(exitCode).toBe(0);
      expect(performance.now() - began).toBeLessThan(100_000);
    },
    LONG,
  );
});
