import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import {
  fakeKeyId,
  gitIn,
  type MadeRepository,
  makeRepository,
} from '../adapters/git/made-repository.js';

/** The key that every leak of these repositories is. */
export const LEAK = fakeKeyId(1);

export type ObjectKind = 'blob' | 'tree' | 'commit' | 'tag';

/** An entry of a tree as it is stored: nobody looks whether git would write such a one. */
export type Entry = readonly [mode: string, name: string | Buffer, id: string];

/** A repository that a case may damage, and the folder that it alone lies in. */
export interface Place {
  /** The folder around it, where others may be put beside it. */
  readonly around: string;
  /** The top of the work tree. */
  readonly directory: string;
  git(...line: string[]): string;
  gitWith(input: string | Uint8Array, ...line: string[]): string;
  /** The same in another folder. */
  gitAt(cwd: string, ...line: string[]): string;
  write(path: string, text: string | Uint8Array): void;
  commit(path: string, text: string): string;
  id(revision: string): string;
  /** A path below `.git`. */
  own(...path: string[]): string;
  /** Where a loose object lies. */
  loose(id: string): string;
  /** The files of `objects/pack` with this ending. */
  packs(ending: string): string[];
  /** Stores an object by hand, under the id that it deserves. */
  store(kind: ObjectKind, content: string | Uint8Array): string;
  /** Stores what may be no object at all under an id. */
  storeAs(id: string, deflated: Uint8Array): void;
  tree(...entries: Entry[]): string;
  /** A commit of a tree as HEAD's branch; `more` stands in its head, and may be nonsense. */
  commitTree(tree: string, more?: string, message?: string): string;
  /** Writes over a file, which git makes read-only. */
  overwrite(path: string, bytes: string | Uint8Array): void;
  /** Changes the bytes of a file. */
  change(path: string, how: (bytes: Buffer) => Uint8Array): void;
}

/** What repositories begin as: each is made by git once and then copied. */
export type Template = 'clean' | 'leak' | 'packed' | 'empty';

/** Makes the templates, and hands out copies of them. */
export interface Places {
  open(template: Template): Place;
  remove(): void;
}

export function createPlaces(): Places {
  const root = mkdtempSync(join(tmpdir(), 'odd-repositories-'));
  const made = new Map<Template, MadeRepository>();
  let count = 0;

  function templateOf(name: Template): MadeRepository {
    const known = made.get(name);
    if (known !== undefined) return known;
    const one = makeRepository();
    made.set(name, one);
    BUILD[name](one);
    rmSync(join(one.path, '.git/hooks'), { recursive: true, force: true });
    return one;
  }

  return {
    open(template) {
      count += 1;
      const around = join(root, String(count));
      const directory = join(around, 'repository');
      cpSync(templateOf(template).path, directory, { recursive: true });
      return placeAt(around, directory);
    },
    remove() {
      for (const one of made.values()) one.remove();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const BUILD: Readonly<Record<Template, (repository: MadeRepository) => void>> = {
  empty: () => undefined,
  clean: (repository) => commitAll(repository, { 'src/a.txt': 'a\n', 'src/b.txt': 'b\n' }),
  leak(repository) {
    commitAll(repository, { 'src/a.txt': 'a\n'.repeat(50), 'src/b.txt': 'b\n' });
    commitAll(repository, { 'src/k.txt': `${LEAK}\n` });
    repository.git('rm', '-q', 'src/k.txt');
    repository.git('commit', '-q', '-m', 'm');
  },
  packed(repository) {
    BUILD.leak(repository);
    repository.git('gc', '-q');
  },
};

function commitAll({ path, git }: MadeRepository, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'm');
}

function placeAt(around: string, directory: string): Place {
  const { git, gitWith } = gitIn(directory);
  const own = (...path: string[]) => join(directory, '.git', ...path);
  const loose = (id: string) => own('objects', id.slice(0, 2), id.slice(2));
  const overwrite: Place['overwrite'] = (path, bytes) => {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    writeFileSync(path, bytes);
  };
  const storeAs: Place['storeAs'] = (id, deflated) => overwrite(loose(id), deflated);
  const store: Place['store'] = (kind, content) => {
    const body = Buffer.from(content as Uint8Array);
    const whole = Buffer.concat([Buffer.from(`${kind} ${body.length}\0`), body]);
    const id = createHash('sha1').update(whole).digest('hex');
    storeAs(id, deflateSync(whole));
    return id;
  };
  const write: Place['write'] = (path, text) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  const id = (revision: string) => git('rev-parse', revision).trim();
  return {
    around,
    directory,
    git,
    gitWith,
    gitAt: (cwd, ...line) => gitIn(cwd).git(...line),
    write,
    commit(path, text) {
      write(path, text);
      git('add', '-A');
      git('commit', '-q', '-m', 'm');
      return id('HEAD');
    },
    id,
    own,
    loose,
    packs: (ending) =>
      readdirSync(own('objects/pack'))
        .filter((name) => name.endsWith(ending))
        .map((name) => own('objects/pack', name)),
    store,
    storeAs,
    tree: (...entries) =>
      store(
        'tree',
        Buffer.concat(
          entries.flatMap(([mode, name, of]) => [
            Buffer.from(`${mode} `),
            Buffer.from(name as string),
            Buffer.from([0]),
            Buffer.from(of, 'hex'),
          ]),
        ),
      ),
    commitTree(tree, more = WHO, message = 'm') {
      const commit = store('commit', `tree ${tree}\n${more}\n${message}\n`);
      overwrite(own('refs/heads/main'), `${commit}\n`);
      return commit;
    },
    overwrite,
    change(path, how) {
      const bytes = readFileSync(path);
      chmodSync(path, 0o644);
      writeFileSync(path, how(bytes));
    },
  };
}

/** Who made a commit, and when. */
export function by(when: string): string {
  return `author A <a@example.com> ${when}\ncommitter A <a@example.com> ${when}\n`;
}

export const WHO = by('1700000000 +0000');
