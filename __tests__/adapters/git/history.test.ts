import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withView } from '../../../src/adapters/git/scratch.js';
import { type LogCommit, readLog } from '../../../src/adapters/git/log.js';
import { readShortLog } from '../../../src/adapters/git/native-log.js';
import { createInflater } from '../../../src/adapters/git/objects/inflate.js';
import { createObjectReader } from '../../../src/adapters/git/objects/reader.js';
import { findRepository, type Repository } from '../../../src/adapters/git/repository.js';
import { byEngine, byForce, byGit, CONTEXT } from './by-force.js';
import { fakeKeyId, fakeSecret, type MadeRepository, makeRepository } from './made-repository.js';

/** One line a change, of what is there or of what is gone; and one a commit. */
function plainLog(log: readonly LogCommit[], removed: boolean): string[] {
  return log
    .flatMap(({ id: commit, author, committedAt, message, changes }) => [
      ...(removed ? [] : [`${commit} ${author} ${committedAt} ${message.trimEnd()}`]),
      ...changes
        .filter(({ mode }) => (mode === '000000') === removed)
        .map(({ mode, id, before, path }) => [commit, path, mode, id, ...before].join(' ')),
    ])
    .sort();
}

/** The log that is read from the objects, and git's own, of some ranges. */
async function expectSameLogs(made: MadeRepository, commits: number): Promise<void> {
  const repository = findRepository(made.path) as Repository;
  const reader = createObjectReader(repository, createInflater());
  const id = (index: number) => made.git('rev-parse', `b${index}`).trim();
  const include = [id(commits - 1)];
  for (const exclude of [[], [id(0)], [id(commits >> 1)], [id(commits - 2), id(commits >> 1)]]) {
    const own = readShortLog(reader, include, exclude, [], 20);
    const told: LogCommit[] = [];
    await withView(CONTEXT, repository, (view) =>
      readLog(view, include, exclude, (commit) => told.push(commit)),
    );
    expect(plainLog(own ?? [], false)).toEqual(plainLog(told, false));
    // Of what a merge removes, git tells less: a file in whose place a folder stands is left out.
    const gone = new Set(plainLog(own ?? [], true));
    expect(plainLog(told, true).filter((line) => !gone.has(line))).toEqual([]);
  }
  reader.close();
}

/** What happens to one file in one commit. */
const edit = fc.record({
  file: fc.nat(3),
  /** Edits gather around few places, so that one changes what another's verdict looks at. */
  at: fc.constantFrom(0, 0.3, 0.5, 0.5, 1),
  shift: fc.oneof(fc.nat(5), fc.nat(300)),
  remove: fc.constantFrom(0, 0, 1, 15, 120),
  insert: fc.oneof(
    fc.constant(''),
    fc.string({ maxLength: 60 }),
    fc.nat(50).map((number) => fakeKeyId(number)),
    fc.nat(50).map((number) => `\nid: ${fakeKeyId(number)}\n`),
    // Half a key: a later edit may bring the other half.
    fc.nat(5).map((number) => fakeKeyId(number).slice(0, 10)),
    fc.nat(5).map((number) => fakeKeyId(number).slice(10)),
    fc.nat(5).map((number) => Buffer.from(`x${fakeKeyId(number)}`, 'utf16le').toString('latin1')),
    fc.constant('\n'),
    fc.constant('\0'),
    fc.constant('aws_secret_access_key = '),
    fc.constant('\naws_secret_access_key:\n'),
    fc.nat(9).map((number) => `\n${fakeSecret(number)}\n`),
    fc.nat(9).map((number) => fakeSecret(number).slice(0, 20)),
    fc.nat(9).map((number) => `${fakeSecret(number).slice(20)} `),
  ),
});
const history = fc.record({
  size: fc.constantFrom(0, 300, 5_000, 60_000),
  lineLength: fc.constantFrom(20, 80, 5_000),
  commits: fc.array(
    fc.record({
      edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
      parents: fc.array(fc.nat(5), { maxLength: 3 }),
      rename: fc.boolean(),
    }),
    { minLength: 2, maxLength: 25 },
  ),
  window: fc.constantFrom(2, 10, 50),
  depth: fc.constantFrom(1, 3, 50, 4095),
  refDeltas: fc.boolean(),
});

type MadeHistory = typeof history extends fc.Arbitrary<infer Made> ? Made : never;

/** Writes a history as `git fast-import` reads it. */
function importable({ size, lineLength, commits }: MadeHistory): Buffer {
  const filler = Array.from({ length: Math.ceil(size / lineLength) }, (_, line) =>
    `${line} lorem ipsum dolor sit amet `.repeat(400).slice(0, lineLength - 1),
  ).join('\n');
  const files = Array.from({ length: 4 }, (_, file) => `file ${file}\n${filler}`);
  const parts: Buffer[] = [];
  for (const [index, { edits, parents, rename }] of commits.entries()) {
    const head = [`commit refs/heads/b${index}`, `mark :${index + 1}`];
    head.push(`committer Ada <a@example.com> ${1_700_000_000 + index} +0000`, 'data 1', 'm');
    if (index > 0) head.push(`from :${index}`);
    // Octopus merges: branches stay behind, and are merged again later.
    const others = new Set(parents.map((back) => index - 1 - back).filter((mark) => mark > 0));
    for (const mark of others) head.push(`merge :${mark}`);
    // Files and folders that take each other's place.
    if (rename) head.push('deleteall');
    parts.push(Buffer.from(`${head.join('\n')}\n`));
    for (const { file, at, shift, remove, insert } of edits) {
      const text = files[file] ?? '';
      const from = Math.floor(at * text.length) + shift;
      files[file] = text.slice(0, from) + insert + text.slice(from + remove);
    }
    for (const [file, text] of files.entries()) {
      const content = Buffer.from(text, 'latin1');
      const path =
        rename && file === index % 4 ? `file${file}.txt/${index % 3}` : `file${file}.txt`;
      parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`), content);
      parts.push(Buffer.from('\n'));
    }
  }
  return Buffer.concat(parts);
}

describe('the pack reader', () => {
  test('finds in random histories, however they are packed, exactly what brute force finds', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (made) => {
        const repository = makeRepository();
        try {
          repository.gitWith(importable(made), 'fast-import', '--quiet');
          repository.git(
            '-c',
            `repack.useDeltaBaseOffset=${!made.refDeltas}`,
            'repack',
            '-adfq',
            `--window=${made.window}`,
            `--depth=${made.depth}`,
          );
          const expected = byForce(repository);
          expect(await byEngine(repository.path)).toEqual(expected);
          expect(await byGit(repository.path)).toEqual(expected);
          await expectSameLogs(repository, made.commits.length);
        } finally {
          repository.remove();
        }
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 8), endOnFailure: true },
    );
  }, 120_000);

  test.each([
    ['small', 10],
    ['large', 4000],
  ])('notices in %s files what a change some lines away makes of an old line', async (_, lines) => {
    const repository = makeRepository();
    const filler = Array.from({ length: lines }, (__, line) => `line ${line}\n`).join('');
    const distances = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
    const version = (distance: number, named: boolean) => {
      const between = 'x\n'.repeat(Math.abs(distance));
      const secret = `value ${fakeSecret(distance + 9)}\n`;
      const name = named ? 'the aws_secret_access_key\n' : 'nothing to be seen here\n';
      return filler + (distance < 0 ? name + between + secret : secret + between + name) + filler;
    };
    const parts = [false, true].map((named, index) => {
      const files = distances.map((distance) => {
        const text = version(distance, named);
        return `M 100644 inline f${distance}\ndata ${text.length}\n${text}\n`;
      });
      const time = `${1_700_000_000 + index} +0000`;
      return `commit refs/heads/main\ncommitter Ada <a@example.com> ${time}\ndata 1\nm\n${files.join('')}\n`;
    });
    repository.gitWith(parts.join(''), 'fast-import', '--quiet');
    repository.git('repack', '-adfq');
    const expected = byForce(repository);
    const found = await byEngine(repository.path);
    repository.remove();
    expect(expected.length).toBeGreaterThan(1);
    expect(found).toEqual(expected);
  });
});
