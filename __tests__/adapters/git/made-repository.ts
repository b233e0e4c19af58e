import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit } from '../../../src/adapters/git/index.js';
import type { LocatedHit, ScanAnswer, ScanOptions, ScanSource } from '../../../src/world/git.js';

/** A repository in a folder of its own, made by git without the user's configuration. */
export interface MadeRepository {
  readonly path: string;
  git(...line: string[]): string;
  /** The same with standard input. */
  gitWith(input: string | Uint8Array, ...line: string[]): string;
  remove(): void;
}

const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** Without the look, after each commit, whether there is anything to be tidied: two more processes. */
const QUIETLY = ['-c', 'maintenance.auto=false', '-c', 'gc.auto=0'];

export function makeRepository(...init: string[]): MadeRepository {
  const path = mkdtempSync(join(tmpdir(), 'made-repository-'));
  const { git, gitWith } = gitIn(path);
  git('init', '-q', '-b', 'main', ...init);
  return { path, git, gitWith, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Git in a folder, without the user's configuration. */
export function gitIn(cwd: string): Pick<MadeRepository, 'git' | 'gitWith'> {
  const gitWith = (input: string | Uint8Array, ...line: string[]) =>
    execFileSync('git', [...QUIETLY, ...line], {
      cwd,
      env: ENVIRONMENT,
      input,
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    }).toString('latin1');
  return { gitWith, git: (...line) => gitWith('', ...line) };
}

/** A key id that passes for a real one; not the same for two numbers. */
export function fakeKeyId(number: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let state = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  let tail = '';
  for (let at = 0; at < 15; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    tail += alphabet[state >>> 27];
  }
  return ['AK', 'IA', 'Q', tail].join('');
}

/** Forty characters that pass for a secret where something near them says so. */
export function fakeSecret(number: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let state = Math.imul(number + 7, 0x85ebca6b) >>> 0;
  let secret = '';
  for (let at = 0; at < 40; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    secret += alphabet[state >>> 26];
  }
  return secret;
}

/** Scans and insists on an answer. */
export async function scan(
  source: ScanSource,
  options: ScanOptions = {},
  variables: Record<string, string | undefined> = process.env,
): Promise<Extract<ScanAnswer, { kind: 'scanned' }>> {
  const answer = await createGit({ variables, platform: process.platform }).scan(source, options);
  if (answer.kind !== 'scanned') throw new Error(answer.reason);
  return answer;
}

/** "path:line:column KEY", for comparing. */
export function places(hits: readonly LocatedHit[]): string[] {
  return hits.map(({ path, line, column, key }) => `${path}:${line}:${column} ${key.reveal()}`);
}
