import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url));

let around = '';
let repository = '';

/** The executable that `git secrets` finds, for as long as these tests run. */
let bin = '';
beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'hooks-bin-'));
  writeFileSync(
    join(bin, 'git-secrets'),
    `#!/bin/sh\nexec '${process.execPath}' '${BUNDLE}' git-secrets "$@"\n`,
  );
  chmodSync(join(bin, 'git-secrets'), 0o755);
});
afterAll(() => rmSync(bin, { recursive: true, force: true }));

interface Ran {
  readonly ok: boolean;
  readonly said: string;
}

function git(line: readonly string[], cwd = repository, env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync('git', line, {
    cwd,
    env: {
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: around,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
      GIT_EDITOR: 'true',
      ...env,
    },
    encoding: 'utf8',
  });
  return { ok: status === 0, said: stdout + stderr };
}

/** Runs git, which must go well. */
function must(line: readonly string[], cwd?: string): string {
  const { ok, said } = git(line, cwd);
  if (!ok) throw new Error(`git ${line.join(' ')}: ${said}`);
  return said.trim();
}

const write = (name: string, text: string, cwd = repository): void =>
  writeFileSync(join(cwd, name), text);
const head = (cwd?: string): string => must(['rev-parse', 'HEAD'], cwd);

/** Stages all, and tries to commit it. */
function commit(line: readonly string[] = [], cwd?: string): Ran {
  must(['add', '-A'], cwd);
  return git(['commit', '-m', 'x', ...line], cwd);
}

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'hooks-'));
  repository = join(around, 'repository');
  mkdirSync(repository);
  must(['init', '-q', '-b', 'main']);
  write('old.txt', 'forbidden of old\n');
  write('gone.txt', 'x\n');
  must(['add', '-A']);
  must(['commit', '-q', '-m', 'first']);
  must(['secrets', '--add', 'forbidden']);
});
afterEach(() => rmSync(around, { recursive: true, force: true }));

describe('the hooks that git-secrets --install writes', () => {
  beforeEach(() => {
    must(['secrets', '--install']);
  });

  test('let a clean commit be, and stop one with a secret in a file', () => {
    write('a.txt', 'fine\n');
    expect(commit()).toMatchObject({ ok: true });
    const before = head();
    write('b.txt', 'fine\nforbidden\n');
    const { ok, said } = commit();
    expect(ok).toBe(false);
    expect(said).toContain('b.txt:2:****\n');
    expect(said).toContain('[ERROR] Matched one or more prohibited patterns');
    expect(head()).toBe(before);
  });

  test('stop a commit whose message holds a secret', () => {
    write('a.txt', 'fine\n');
    must(['add', '-A']);
    const { ok, said } = git(['commit', '-m', 'the forbidden thing']);
    expect(ok).toBe(false);
    expect(said).toContain('.git/COMMIT_EDITMSG:1:the **** thing');
  });

  test('look at what is committed: by name, by -a and by --amend, and with a diff in the message', () => {
    write('a.txt', 'forbidden\n');
    write('b.txt', 'fine\n');
    must(['add', '-N', 'a.txt', 'b.txt']);
    expect(git(['commit', '-m', 'x', 'b.txt']).ok).toBe(true);
    expect(git(['commit', '-m', 'x', 'a.txt']).said).toContain('a.txt:1:****');
    expect(git(['commit', '-a', '-m', 'x']).said).toContain('a.txt:1:****');
    expect(git(['commit', '-a', '--amend', '--no-edit']).said).toContain('a.txt:1:****');
    write('a.txt', 'fine\n');
    expect(git(['commit', '-a', '-v', '-m', 'x'])).toMatchObject({ ok: true });
    expect(git(['commit', '--amend', '-v', '--no-edit'])).toMatchObject({ ok: true });
  });

  test('let files be removed while an older secret stays, and rescan a file that is moved', () => {
    rmSync(join(repository, 'gone.txt'));
    expect(commit()).toMatchObject({ ok: true });
    must(['mv', 'old.txt', 'moved.txt']);
    expect(commit().said).toContain('moved.txt:1:**** of old');
  });

  test.each(['caf\u00e9.txt', 'with "quotes".txt', 'a b.txt', 'st*r.txt', 'x[1].txt', '-dash.txt'])(
    'look into a file that is called %s',
    (name) => {
      write(name, 'forbidden\n');
      expect(commit()).toMatchObject({ ok: false, said: expect.stringContaining(':1:****') });
    },
  );

  test('work from a folder below the top', () => {
    const below = join(repository, 'below');
    mkdirSync(below);
    write('a.txt', 'forbidden\n', below);
    expect(commit([], below).said).toContain('below/a.txt:1:****');
  });

  test('stop a merge that brings a secret in, the secret of a merge within it, and a merge of several', () => {
    must(['checkout', '-q', '-b', 'side']);
    write('side.txt', 'forbidden on the side\n');
    must(['add', '-A']);
    must(['commit', '-q', '--no-verify', '-m', 'side']);
    must(['checkout', '-q', '-b', 'clean', 'main']);
    write('clean.txt', 'fine\n');
    expect(commit()).toMatchObject({ ok: true });
    must(['checkout', '-q', 'main']);
    expect(git(['merge', '--no-ff', '--no-edit', 'clean'])).toMatchObject({ ok: true });
    for (const line of [['side'], ['clean', 'side']]) {
      const { ok, said } = git(['merge', '--no-ff', '--no-edit', ...line]);
      expect({ line, ok, said }).toMatchObject({
        ok: false,
        said: expect.stringContaining('(standard input):'),
      });
      must(['reset', '-q', '--hard']);
    }
    must(['checkout', '-q', '-b', 'evil', 'clean~1']);
    write('own.txt', 'fine\n');
    expect(commit()).toMatchObject({ ok: true });
    must(['merge', '-q', '--no-commit', '--no-ff', 'clean']);
    write('evil.txt', 'forbidden in a merge\n');
    must(['add', '-A']);
    must(['commit', '-q', '--no-verify', '-m', 'evil']);
    must(['checkout', '-q', 'main']);
    expect(git(['merge', '--no-ff', '--no-edit', 'evil'])).toMatchObject({
      ok: false,
      said: expect.stringContaining('**** in a merge'),
    });
  });

  test('stop a merge with a conflict that is finished by hand, and let a clean one be', () => {
    write('same.txt', 'base\n');
    expect(commit()).toMatchObject({ ok: true });
    for (const [branch, text] of [
      ['dirty', 'forbidden\n'],
      ['tidy', 'theirs\n'],
    ] as const) {
      must(['checkout', '-q', '-b', branch, 'main']);
      write('same.txt', text);
      must(['commit', '-q', '--no-verify', '-a', '-m', branch]);
    }
    must(['checkout', '-q', 'main']);
    write('same.txt', 'ours\n');
    expect(commit()).toMatchObject({ ok: true });
    for (const [branch, isLetBe] of [
      ['dirty', false],
      ['tidy', true],
    ] as const) {
      expect(git(['merge', branch]).ok).toBe(false);
      write('same.txt', 'resolved\n');
      must(['add', '-A']);
      expect([branch, git(['commit', '--no-edit']).ok]).toEqual([branch, isLetBe]);
      if (!isLetBe) must(['merge', '--abort']);
    }
  });

  test('let a rebase, a cherry-pick and a squash of clean commits be', () => {
    must(['checkout', '-q', '-b', 'topic']);
    write('topic.txt', 'fine\n');
    expect(commit()).toMatchObject({ ok: true });
    must(['checkout', '-q', 'main']);
    write('main.txt', 'fine\n');
    expect(commit()).toMatchObject({ ok: true });
    must(['checkout', '-q', 'topic']);
    expect(git(['rebase', 'main'])).toMatchObject({ ok: true });
    must(['checkout', '-q', '-b', 'picked', 'main']);
    expect(git(['cherry-pick', 'topic'])).toMatchObject({ ok: true });
    must(['checkout', '-q', '-b', 'squashed', 'main']);
    must(['merge', '-q', '--squash', 'topic']);
    expect(git(['commit', '--no-edit'])).toMatchObject({ ok: true });
  });

  test('work in the first commit of a repository and in a linked work tree', () => {
    const linked = join(around, 'linked');
    must(['worktree', 'add', '-q', linked]);
    write('a.txt', 'forbidden\n', linked);
    expect(commit([], linked).said).toContain('a.txt:1:****');
    repository = join(around, 'new');
    mkdirSync(repository);
    must(['init', '-q']);
    must(['secrets', '--add', 'forbidden']);
    must(['secrets', '--install']);
    write('a.txt', 'forbidden\n');
    expect(commit().said).toContain('a.txt:1:****');
    write('a.txt', 'fine\n');
    expect(commit()).toMatchObject({ ok: true });
  });
});

describe('git-secrets --install', () => {
  test('goes where core.hooksPath says, also from below the top', () => {
    must(['config', 'core.hooksPath', '.hooks']);
    const below = join(repository, 'below');
    mkdirSync(below);
    must(['secrets', '--install'], below);
    expect(existsSync(join(repository, '.hooks/pre-commit'))).toBe(true);
    write('a.txt', 'forbidden\n');
    expect(commit().said).toContain('a.txt:1:****');
  });

  test.each([[[]], [['.']]])(
    'serves all work trees when it is run in a linked one, as %j',
    (line) => {
      const linked = join(around, 'linked');
      must(['worktree', 'add', '-q', linked]);
      must(['secrets', '--install', ...line], linked);
      for (const tree of [linked, repository]) {
        write('a.txt', 'forbidden\n', tree);
        expect(commit([], tree).said).toContain('a.txt:1:****');
      }
    },
  );

  test('stands beside other hooks in a folder NAME.d, which is not overwritten', () => {
    mkdirSync(join(repository, '.git/hooks/pre-commit.d'));
    must(['secrets', '--install']);
    expect(existsSync(join(repository, '.git/hooks/pre-commit.d/git-secrets'))).toBe(true);
    expect(existsSync(join(repository, '.git/hooks/pre-commit'))).toBe(false);
    expect(git(['secrets', '--install']).said).toContain('already exists. Use -f to force');
  });
});
