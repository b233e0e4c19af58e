import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fakeKeyId } from './adapters/git/made-repository.js';

const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const KEY = fakeKeyId(1);
const OTHER = fakeKeyId(2);
const HOOKS = ['commit-msg', 'pre-commit', 'pre-merge-commit'];

/** Everything of one test lies below it; the blank and the quote are part of what is tested. */
let around = '';
let repository = '';

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

function run(program: string, line: readonly string[], cwd: string, env = {}): Ran {
  const { status, stdout, stderr } = spawnSync(program, line, {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
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
    input: '',
  });
  return { code: status, said: stdout + stderr };
}

const git = (line: readonly string[], cwd = repository, env = {}): Ran =>
  run('git', line, cwd, env);
const ours = (line: readonly string[] = [], cwd = repository, bundle = BUNDLE): Ran =>
  run(process.execPath, [bundle, 'install-hooks', ...line], cwd);

/** Runs git, which must go well. */
function must(line: readonly string[], cwd?: string): string {
  const { code, said } = git(line, cwd);
  if (code !== 0) throw new Error(`git ${line.join(' ')}: ${said}`);
  return said.trim();
}

const write = (path: string, text: string, mode = 0o644): void => {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
  chmodSync(join(repository, path), mode);
};
const hook = (name: string, text: string, mode = 0o755): void =>
  write(`.git/hooks/${name}`, text, mode);
const head = (cwd?: string): string => must(['rev-parse', 'HEAD'], cwd);

/** Stages all, and tries to commit it. */
function commit(line: readonly string[] = ['-m', 'x'], cwd?: string, env = {}): Ran {
  must(['add', '-A'], cwd);
  return git(['commit', ...line], cwd, env);
}

/** Everything in a folder: names, modes, bytes, and where links lead. */
function picture(folder: string): unknown {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path);
      const content = stat.isSymbolicLink()
        ? readlinkSync(path)
        : stat.isFile()
          ? readFileSync(path, 'latin1')
          : '';
      return [name, stat.mode, content];
    });
}

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), "it's hooks "));
  repository = join(around, 'my repository');
  mkdirSync(repository);
  must(['init', '-q', '-b', 'main']);
  rmSync(join(repository, '.git/hooks'), { recursive: true, force: true });
  write('a.txt', 'a\n');
  must(['add', '-A']);
  must(['commit', '-q', '-m', 'first']);
});
afterEach(() => rmSync(around, { recursive: true, force: true }));

describe('the hooks that are installed', () => {
  beforeEach(() => {
    expect(ours()).toMatchObject({ code: 0 });
  });

  test('let a clean commit, a commit of nothing but its message and a removed file through', () => {
    write('b.txt', 'b\n');
    expect(commit()).toMatchObject({ code: 0 });
    expect(git(['commit', '--allow-empty', '-m', 'x'])).toMatchObject({ code: 0 });
    rmSync(join(repository, 'b.txt'));
    expect(commit()).toMatchObject({ code: 0 });
  });

  test('stop a commit that adds a key, say where it stands, and never show it', () => {
    write('b.txt', `b\n${KEY}\n`);
    const before = head();
    const { code, said } = commit();
    expect([code, head()]).toEqual([1, before]);
    expect(said).toContain('b.txt:2');
    expect(said).toContain('git commit --no-verify');
    expect(said).not.toContain(KEY);
    expect(commit(['--no-verify', '-m', 'x'])).toMatchObject({ code: 0 });
  });

  test('see what `commit -a`, `commit PATH` and `--amend` would add, and no more', () => {
    write('b.txt', 'b\n');
    write('c.txt', 'c\n');
    commit();
    write('b.txt', `${KEY}\n`);
    expect(git(['commit', '-a', '-m', 'x'])).toMatchObject({ code: 1 });
    expect(git(['commit', '-m', 'x', 'b.txt'])).toMatchObject({ code: 1 });
    expect(git(['commit', '-m', 'x', '--allow-empty'])).toMatchObject({ code: 0 });
    write('c.txt', 'd\n');
    expect(git(['commit', '-m', 'x', 'c.txt'])).toMatchObject({ code: 0 });
    must(['add', 'b.txt']);
    expect(git(['commit', '--amend', '--no-edit'])).toMatchObject({ code: 1 });
  });

  test('stop a message that holds a key, and one whose line only looks like a comment', () => {
    const before = head();
    const { code, said } = git(['commit', '--allow-empty', '-m', `first\n\nuse ${KEY}`]);
    expect([code, head(), said.includes(KEY)]).toEqual([1, before, false]);
    expect(said).toContain('COMMIT_EDITMSG:3');
    // Without an editor git takes no comments out.
    const kept = git(['commit', '--allow-empty', '-m', `first\n\n# ${KEY}`]);
    expect([kept.code, head()]).toEqual([1, before]);
  });

  test('pass over comments, and over the diff of `commit -v` that takes a key away', () => {
    write('b.txt', `${KEY}\n`);
    commit(['--no-verify', '-m', 'x']);
    write('b.txt', 'b\n');
    const editor = join(around, 'editor');
    writeFileSync(
      editor,
      `#!/bin/sh\n{ echo "subject"; echo "# ${KEY}"; cat "$1"; } > t && mv t "$1"\n`,
    );
    chmodSync(editor, 0o755);
    const edited = { GIT_EDITOR: `'${editor.replaceAll("'", String.raw`'\''`)}'` };
    expect(commit(['-v'], undefined, edited)).toMatchObject({ code: 0 });
    expect(must(['log', '-1', '--format=%B'])).toBe('subject');
  });

  test('stop a merge that brings a key in, and let a clean one through', () => {
    must(['checkout', '-q', '-b', 'clean']);
    write('b.txt', 'b\n');
    commit();
    must(['checkout', '-q', '-b', 'leaking', 'main']);
    write('c.txt', `${KEY}\n`);
    commit(['--no-verify', '-m', 'x']);
    must(['checkout', '-q', 'main']);
    git(['commit', '--allow-empty', '-m', 'x']);
    expect(git(['merge', 'clean'])).toMatchObject({ code: 0 });
    const before = head();
    expect(git(['merge', '--no-edit', 'leaking']).code).not.toBe(0);
    expect(head()).toBe(before);
  });

  test('let a rebase through, and stop what is committed in one of its steps', () => {
    must(['checkout', '-q', '-b', 'topic']);
    write('b.txt', 'b\n');
    commit();
    must(['checkout', '-q', 'main']);
    write('c.txt', 'c\n');
    commit();
    must(['checkout', '-q', 'topic']);
    expect(git(['rebase', 'main'])).toMatchObject({ code: 0 });
    const todo = { GIT_SEQUENCE_EDITOR: 'sed -i s/^pick/edit/' };
    expect(git(['rebase', '-i', 'HEAD~1'], repository, todo)).toMatchObject({ code: 0 });
    write('b.txt', `${KEY}\n`);
    must(['add', '-A']);
    expect(git(['commit', '--amend', '--no-edit']).code).not.toBe(0);
    must(['rebase', '--abort']);
  });

  test('serve linked work trees, and those whose path holds what a shell would read', () => {
    const tree = join(around, 'a $(tree) "here"');
    must(['worktree', 'add', '-q', tree, '-b', 'tree']);
    writeFileSync(join(tree, 'b.txt'), `${KEY}\n`);
    expect(commit(['-m', 'x'], tree)).toMatchObject({ code: 1 });
    expect(ours([], tree)).toMatchObject({ code: 0 });
    writeFileSync(join(tree, 'b.txt'), 'b\n');
    expect(commit(['-m', OTHER], tree)).toMatchObject({ code: 1 });
    expect(commit(['-m', 'x'], tree)).toMatchObject({ code: 0 });
    expect(readdirSync(join(repository, '.git/hooks')).toSorted()).toEqual(HOOKS);
  });

  test('are left as they are by a second installation', () => {
    const before = picture(join(repository, '.git/hooks'));
    expect(ours().said).toContain('there already');
    expect(picture(join(repository, '.git/hooks'))).toEqual(before);
  });

  test('are gone without a trace once they are uninstalled', () => {
    expect(ours(['--uninstall'])).toMatchObject({ code: 0 });
    expect(readdirSync(join(repository, '.git/hooks'))).toEqual([]);
    expect(ours(['--uninstall']).said).toContain('There was no hook');
    write('b.txt', `${KEY}\n`);
    expect(commit()).toMatchObject({ code: 0 });
  });

  test('that were changed by hand are neither renewed nor removed', () => {
    const path = join(repository, '.git/hooks/pre-commit');
    writeFileSync(path, `${readFileSync(path, 'utf8')}echo mine\n`);
    const before = picture(join(repository, '.git/hooks'));
    expect(ours()).toMatchObject({ code: 3 });
    expect(picture(join(repository, '.git/hooks'))).toEqual(before);
    expect(ours(['--uninstall'])).toMatchObject({ code: 3 });
    expect(readdirSync(join(repository, '.git/hooks'))).toEqual(['pre-commit']);
  });
});

describe('a hook that is there before', () => {
  test('runs first, with its arguments, and its exit code stops the commit', () => {
    hook(
      'commit-msg',
      `#!/bin/sh\necho "earlier saw $#: $1" >&2\ngrep -q no "$1" && exit 7\nexit 0\n`,
    );
    expect(ours().said).toContain('runs first');
    expect(git(['commit', '--allow-empty', '-m', 'x']).said).toContain(
      'earlier saw 1: .git/COMMIT_EDITMSG',
    );
    expect(git(['commit', '--allow-empty', '-m', 'no'])).toMatchObject({ code: 1 });
    expect(git(['commit', '--allow-empty', '-m', KEY])).toMatchObject({ code: 1 });
    writeFileSync(join(repository, 'no'), 'no');
    expect(run(join(repository, '.git/hooks/commit-msg'), ['no'], repository).code).toBe(7);
  });

  test('may stage what it makes, and that is scanned as well', () => {
    hook('pre-commit', `#!/bin/sh\necho ${KEY} > made.txt\ngit add made.txt\n`);
    ours();
    const before = head();
    write('b.txt', 'b\n');
    expect(commit()).toMatchObject({ code: 1 });
    expect(head()).toBe(before);
  });

  test('is not run where git would not run it, and comes back as it was', () => {
    hook('pre-commit', '#!/bin/sh\nexit 9\n', 0o644);
    mkdirSync(join(repository, 'scripts'));
    write('scripts/merge', '#!/bin/sh\n', 0o755);
    symlinkSync('../../scripts/merge', join(repository, '.git/hooks/pre-merge-commit'));
    hook('commit-msg', `#!/bin/sh\n# \xff\xfe ${String.fromCharCode(0)}\n`, 0o700);
    hook('pre-push', '#!/bin/sh\n');
    const before = picture(join(repository, '.git/hooks'));
    expect(ours()).toMatchObject({ code: 0 });
    expect(ours()).toMatchObject({ code: 0 });
    write('b.txt', 'b\n');
    expect(commit()).toMatchObject({ code: 0 });
    expect(ours(['--uninstall'])).toMatchObject({ code: 0 });
    expect(picture(join(repository, '.git/hooks'))).toEqual(before);
  });

  test('is never lost where two of them would want the same place', () => {
    hook('pre-commit', '#!/bin/sh\necho one\n');
    ours();
    hook('pre-commit', '#!/bin/sh\necho two\n');
    const before = picture(join(repository, '.git/hooks'));
    for (const line of [[], ['--uninstall']]) {
      expect(ours(line)).toMatchObject({ code: 3 });
      const now = picture(join(repository, '.git/hooks')) as readonly (readonly unknown[])[];
      const own = (each: readonly unknown[]) => String(each[0]).startsWith('pre-commit');
      expect(now.filter(own)).toEqual((before as typeof now).filter(own));
    }
  });
});

describe('the place of the hooks', () => {
  test('is what core.hooksPath names, from a folder below the top as well', () => {
    must(['config', 'core.hooksPath', '.githooks']);
    mkdirSync(join(repository, 'deep/er'), { recursive: true });
    expect(ours([], join(repository, 'deep/er')).said).toContain('commit the hooks');
    expect(readdirSync(join(repository, '.githooks')).toSorted()).toEqual(HOOKS);
    expect(existsSync(join(repository, '.git/hooks'))).toBe(false);
    write('b.txt', `${KEY}\n`);
    expect(commit()).toMatchObject({ code: 1 });
  });

  test('may serve every repository of the user, which is said', () => {
    const shared = join(around, 'shared hooks');
    must(['config', '--global', 'core.hooksPath', shared]);
    expect(ours().said).toContain('in each of them');
    expect(readdirSync(shared).toSorted()).toEqual(HOOKS);
    write('b.txt', `${KEY}\n`);
    expect(commit()).toMatchObject({ code: 1 });
  });

  test('is nowhere without a work tree', () => {
    const bare = join(around, 'bare.git');
    must(['init', '-q', '--bare', bare]);
    expect(ours([], bare)).toMatchObject({ code: 3 });
    expect(ours([], around)).toMatchObject({ code: 3 });
  });
});

describe('where husky runs the hooks', () => {
  const RUNNER = `#!/usr/bin/env sh\ns="$(dirname "$(dirname "$0")")/$(basename "$0")"\n[ ! -f "$s" ] && exit 0\nsh -e "$s" "$@"\n`;
  const local = () =>
    write(
      'node_modules/.bin/aws-preflight',
      `#!/bin/sh\nexec '${process.execPath}' '${BUNDLE}' "$@"\n`,
      0o755,
    );

  test.each([
    ['with scripts of its own', 'echo earlier >&2\nfalse\n'],
    ['whose script ends without a line break', 'echo earlier >&2; exit 1'],
    ['with an empty script', ''],
    ['whose script is a first line alone', '#!/bin/sh'],
  ])('its scripts have a part of ours, and are put back exactly: %s', (_, script) => {
    for (const name of HOOKS) write(`.husky/_/${name}`, RUNNER, 0o755);
    write('.husky/pre-commit', script);
    write('.gitignore', 'node_modules\n');
    must(['config', 'core.hooksPath', '.husky/_']);
    local();
    const before = picture(join(repository, '.husky'));
    expect(ours()).toMatchObject({ code: 0 });
    const installed = picture(join(repository, '.husky'));
    expect(ours().said).toContain('there already');
    expect(picture(join(repository, '.husky'))).toEqual(installed);
    write('b.txt', `${KEY}\n`);
    expect(commit()).toMatchObject({ code: 1 });
    expect(git(['commit', '--allow-empty', '-m', KEY])).toMatchObject({ code: 1 });
    expect(ours(['--uninstall'])).toMatchObject({ code: 0 });
    expect(picture(join(repository, '.husky'))).toEqual(before);
  });

  test('the part stands behind the line by which older versions start anew', () => {
    const script = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n';
    write('.husky/pre-commit', script, 0o755);
    must(['config', 'core.hooksPath', '.husky']);
    ours();
    expect(readFileSync(join(repository, '.husky/pre-commit'), 'utf8')).toMatch(
      /husky\.sh"\n# >>> aws-preflight [^]*<<<\n\nnpm test\n$/,
    );
    ours(['--uninstall']);
    expect(readFileSync(join(repository, '.husky/pre-commit'), 'utf8')).toBe(script);
  });

  test('a script of another language is left alone', () => {
    write('.husky/pre-commit', '#!/usr/bin/env node\n', 0o755);
    must(['config', 'core.hooksPath', '.husky']);
    expect(ours()).toMatchObject({ code: 3 });
    expect(readFileSync(join(repository, '.husky/pre-commit'), 'utf8')).toBe(
      '#!/usr/bin/env node\n',
    );
  });
});

describe('where another program writes the hooks', () => {
  test.each([
    ['lefthook', 'lefthook.yml', 'commands:', () => write('lefthook.yml', 'pre-push: {}\n')],
    [
      'pre-commit',
      '.pre-commit-config.yaml',
      'id: aws-preflight',
      () => hook('pre-commit', '#!/usr/bin/env bash\n# File generated by pre-commit: https://x\n'),
    ],
  ])('nothing is written beside %s, and what to add is told', (name, file, paste, make) => {
    make();
    const folder = join(repository, '.git');
    const before = picture(folder);
    const { code, said } = ours();
    expect(code).toBe(3);
    for (const part of [name, file, paste]) expect(said).toContain(part);
    expect(picture(folder)).toEqual(before);
    write(file, said.slice(said.indexOf('\n\n') + 2));
    expect(ours()).toMatchObject({ code: 0 });
  });
});

describe('a hook that does not find the program', () => {
  /** A copy of the hooks that was installed from elsewhere, which is gone. */
  function orphaned(): void {
    ours();
    for (const name of HOOKS) {
      const path = join(repository, '.git/hooks', name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/dist\/index\.js/, 'dist/gone.js'));
    }
  }

  test('lets nothing through, and says how to go on', () => {
    orphaned();
    write('b.txt', 'b\n');
    const { code, said } = commit();
    expect(code).toBe(1);
    for (const part of ['finds no aws-preflight', 'install-hooks', '--no-verify']) {
      expect(said).toContain(part);
    }
  });

  test.each([
    ['in node_modules', 'node_modules/.bin'],
    ['in PATH', '../bin'],
  ])('takes the one %s', (_, folder) => {
    orphaned();
    write('.gitignore', 'node_modules\n');
    write(
      `${folder}/aws-preflight`,
      `#!/bin/sh\necho found >&2\nexec '${process.execPath}' '${BUNDLE}' "$@"\n`,
      0o755,
    );
    const PATH = `${join(around, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    write('b.txt', `${KEY}\n`);
    const { code, said } = commit(['-m', 'x'], undefined, { PATH });
    expect([code, said.includes('found')]).toEqual([1, true]);
    write('b.txt', 'b\n');
    expect(commit(['-m', 'x'], undefined, { PATH })).toMatchObject({ code: 0 });
  });
});
