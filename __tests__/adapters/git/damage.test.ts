import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createGit } from '../../../src/adapters/git/index.js';
import type { ScanSource } from '../../../src/world/git.js';
import { fakeKeyId, type MadeRepository, makeRepository } from './made-repository.js';

let repository: MadeRepository;
let files: readonly string[];

beforeAll(() => {
  repository = makeRepository();
  const { path, git } = repository;
  for (let version = 0; version < 4; version += 1) {
    writeFileSync(join(path, 'a.txt'), `${'a line\n'.repeat(200)}${version}\n`);
    git('add', '-A');
    git('commit', '-q', '-m', 'm');
  }
  git('tag', '-a', 'v1', '-m', 'one');
  git('gc', '-q');
  writeFileSync(join(path, 'b.txt'), fakeKeyId(1));
  git('add', '-A');
  git('commit', '-q', '-m', 'loose');
  const below = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const place = join(folder, name);
      return statSync(place).isDirectory() ? below(place) : [place];
    });
  const own = join(path, '.git');
  files = [
    ...below(own).filter((file) => !/\/(?:hooks|logs|info\/exclude)|\.sample$/.test(file)),
    // Those that a hostile repository may bring besides.
    ...['objects/info/alternates', 'shallow', 'commondir', 'packed-refs'].map((name) =>
      join(own, name),
    ),
  ];
  for (const file of files) if (exists(file)) chmodSync(file, 0o644);
}, 60_000);
afterAll(() => repository.remove());

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Something that a file may hold instead. */
const damage = fc.oneof(
  fc.record({
    kind: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    bits: fc.integer({ min: 1, max: 255 }),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('be' as const),
    text: fc.constantFrom(
      '',
      '\0',
      'a\0b',
      '../\0',
      '\n\n',
      `${'f'.repeat(40)}\n`,
      '/\n',
      '"\\',
      '\ud800',
    ),
  }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(sound: Buffer, how: Damage): Buffer {
  if (how.kind === 'be') return Buffer.from(how.text);
  const at = Math.floor(how.at * sound.length);
  if (how.kind === 'cut') return sound.subarray(0, at);
  const copy = Buffer.from(sound);
  if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ how.bits;
  return copy;
}

describe('a repository with any file of its own damaged', () => {
  test('ends every scan in an answer, never in an error', async () => {
    const git = createGit({ variables: process.env, platform: process.platform });
    const directory = repository.path;
    const sources: readonly ScanSource[] = [
      { kind: 'work-tree', directory, untracked: true },
      { kind: 'staged', directory },
      { kind: 'range', directory, commits: { include: ['HEAD'], exclude: ['HEAD~2'] } },
      { kind: 'range', directory, commits: { include: ['v1'], exclude: [] } },
      { kind: 'history', directory },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        damage,
        fc.constantFrom(...sources),
        async (number, how, source) => {
          const file = files[number % files.length] ?? '';
          const sound = exists(file) ? readFileSync(file) : undefined;
          writeFileSync(file, damaged(sound ?? Buffer.alloc(0), how));
          try {
            expect(['scanned', 'unreadable']).toContain((await git.scan(source)).kind);
          } finally {
            if (sound === undefined) rmSync(file);
            else writeFileSync(file, sound);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
