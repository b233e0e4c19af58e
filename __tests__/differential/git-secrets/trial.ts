import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../commands/run-line.js';
import { locate } from '../oracles.js';

/** What lies on disk before a line is run: made once, and copied for whoever changes it. */
export interface Ground {
  /** Below `repo/`; Latin-1, so that any byte can stand in it. */
  readonly files?: Readonly<Record<string, string>>;
  /** Below `home/`. */
  readonly home?: Readonly<Record<string, string>>;
  /** Run in `repo/` once the files are there, without the name of git. */
  readonly git?: readonly (readonly string[])[];
  /** No repository. */
  readonly bare?: true;
}

/** A line that git-secrets and we are given alike. */
export interface Trial {
  readonly line: readonly string[];
  /** Below `repo/`. */
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ours is asked for git-secrets' own answer. */
  readonly strict?: true;
  /** The difference that makes the two answer otherwise, by its id in the list of differences. */
  readonly differs?: string;
}

/** What a line did. */
export interface Done {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every file that it may have changed, with its mode. */
  readonly disk: Readonly<Record<string, string>>;
}

/** A made ground, to be used for several lines. */
export interface Standing {
  readonly folder: string;
  remove(): void;
}

const GIT = locate('git');

/** Where git finds nothing of whoever runs the tests. */
function surroundings(folder: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(folder, 'home'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
    LC_ALL: 'C',
  };
}

/** Lays a ground out. */
export function lay(ground: Ground): Standing {
  const folder = mkdtempSync(join(tmpdir(), 'git-secrets-'));
  const write = (below: string, files: Readonly<Record<string, string>> = {}): void => {
    for (const [name, text] of Object.entries(files)) {
      const path = Buffer.from(join(folder, below, name), 'latin1');
      mkdirSync(dirname(path.toString('latin1')), { recursive: true });
      writeFileSync(path, Buffer.from(text, 'latin1'));
      if (text.startsWith('#!')) chmodSync(path, 0o755);
    }
  };
  mkdirSync(join(folder, 'home'));
  mkdirSync(join(folder, 'repo'));
  if (ground.bare !== true) git(folder, ['init', '-q', '-b', 'main']);
  write('repo', ground.files);
  write('home', ground.home);
  for (const line of ground.git ?? []) git(folder, line);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function git(folder: string, line: readonly string[], env: Record<string, string> = {}): string {
  const cwd = join(folder, 'repo');
  const { status, stdout, stderr } = spawnSync(GIT, line, {
    cwd,
    env: { ...surroundings(folder), ...env },
    encoding: 'latin1',
  });
  if (status !== 0) throw new Error(`git ${line.join(' ')}: ${stderr}`);
  return stdout;
}

/** Runs the genuine program, then ours, on the same ground at the same place. */
export async function runBoth(
  standing: Standing,
  trial: Trial,
): Promise<{ readonly genuine: Done; readonly ours: Done }> {
  const writes = trial.line.some((word) => /^--(?:add|install|register)/.test(word));
  const kept = `${standing.folder}.kept`;
  if (writes) cpSync(standing.folder, kept, { recursive: true, verbatimSymlinks: true });
  const genuine = runGenuine(standing.folder, trial);
  if (writes) {
    rmSync(standing.folder, { recursive: true });
    cpSync(kept, standing.folder, { recursive: true, verbatimSymlinks: true });
  }
  const ours = await runOurs(standing.folder, trial);
  if (writes) {
    rmSync(standing.folder, { recursive: true });
    cpSync(kept, standing.folder, { recursive: true, verbatimSymlinks: true });
    rmSync(kept, { recursive: true });
  }
  return { genuine, ours };
}

function runGenuine(folder: string, { line, cwd = '', stdin = '', env = {} }: Trial): Done {
  const { status, stdout, stderr } = spawnSync(locate('git-secrets'), line, {
    cwd: join(folder, 'repo', cwd),
    env: { ...surroundings(folder), ...env },
    input: Buffer.from(stdin, 'latin1'),
    encoding: 'latin1',
  });
  return { exitCode: status, stdout, stderr, disk: diskOf(folder) };
}

async function runOurs(
  folder: string,
  { line, cwd = '', stdin = '', env = {}, strict }: Trial,
): Promise<Done> {
  const own = ['git-secrets', '--show-secrets', ...(strict ? ['--strict-compat'] : []), ...line];
  const { exitCode, exactly } = await runCommand(own, {
    cwd: join(folder, 'repo', cwd),
    variables: { ...surroundings(folder), ...env },
    stdin: Buffer.from(stdin, 'latin1'),
  });
  const text = (bytes?: Uint8Array) => Buffer.from(bytes ?? []).toString('latin1');
  return {
    exitCode,
    stdout: text(exactly?.output),
    stderr: text(exactly?.complaint),
    disk: diskOf(folder),
  };
}

/** The configuration and the hooks. */
function diskOf(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const look = (path: string): void => {
    const stat = statSync(join(folder, path), { throwIfNoEntry: false });
    if (stat?.isDirectory() === true) {
      for (const name of readdirSync(join(folder, path))) look(join(path, name));
    } else if (stat?.isFile() === true && !path.endsWith('.sample')) {
      found[path] =
        `${(stat.mode & 0o777).toString(8)} ${readFileSync(join(folder, path), 'latin1')}`;
    }
  };
  for (const path of [
    'home',
    'repo/.git/config',
    'repo/.git/hooks',
    'repo/hooks',
    'repo/template',
  ]) {
    look(path);
  }
  return found;
}
