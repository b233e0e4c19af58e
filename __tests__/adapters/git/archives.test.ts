import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ScanAnswer, ScanSource } from '../../../src/world/git.js';
import { gzipOf, zipOf } from '../../scanner/archives/made-archives.js';
import { fakeKeyId, type MadeRepository, makeRepository, scan } from './made-repository.js';

let repository: MadeRepository;
let directory: string;
beforeEach(() => {
  repository = makeRepository();
  directory = repository.path;
});
afterEach(() => repository.remove());

function commit(path: string, content: Uint8Array): string {
  writeFileSync(join(directory, path), content);
  repository.git('add', '-A');
  repository.git('commit', '-q', '-m', `change ${path}`);
  return repository.git('rev-parse', 'HEAD').trim();
}

const jar = (text: string) => zipOf([{ name: 'app.properties', content: text }]);
const leak = (number: number) => `# keys\nid = ${fakeKeyId(number)}\n`;

/** "path!/member:line key" */
function members({ hits }: Extract<ScanAnswer, { kind: 'scanned' }>): string[] {
  return hits.map(
    ({ path, member, line, key }) => `${path}!/${member ?? ''}:${line} ${key.reveal()}`,
  );
}

describe('an archive', () => {
  test.each<[string, (base: string) => ScanSource]>([
    ['the work tree', () => ({ kind: 'work-tree', directory })],
    ['named paths', () => ({ kind: 'paths', directory, paths: ['app.jar'] })],
    ['the history', () => ({ kind: 'history', directory })],
    [
      'a range',
      (base) => ({ kind: 'range', directory, commits: { include: ['HEAD'], exclude: [base] } }),
    ],
  ])('is opened in %s', async (_, source) => {
    const base = commit('app.jar', jar('nothing'));
    commit('app.jar', jar(leak(1)));
    expect(members(await scan(source(base)))).toEqual([
      `app.jar!/app.properties:2 ${fakeKeyId(1)}`,
    ]);
  });

  test('is opened in a packed history in each of its versions, with the commit that brought the key', async () => {
    const texts = ['none', leak(1), leak(2), 'gone'];
    const commits = texts.map((text) => commit('app.jar', jar(text.padEnd(9_000, '\nfiller'))));
    commit('log.gz', gzipOf(leak(3), 'log'));
    repository.git('gc', '-q', '--aggressive');
    const answer = await scan({ kind: 'history', directory });
    expect(members(answer).toSorted()).toEqual(
      [
        `app.jar!/app.properties:2 ${fakeKeyId(1)}`,
        `app.jar!/app.properties:2 ${fakeKeyId(2)}`,
        `log.gz!/log:2 ${fakeKeyId(3)}`,
      ].toSorted(),
    );
    const broughtBy = new Map(answer.hits.map(({ key, commit: id }) => [key.reveal(), id]));
    expect([1, 2].map((number) => broughtBy.get(fakeKeyId(number)))).toEqual(commits.slice(1, 3));
    expect(answer.gaps).toEqual([]);
  });

  test('that stays closed is named, and one that is only too large leaves the question open', async () => {
    commit('safe.zip', zipOf([{ name: 'a', content: 'a', encrypted: true }]));
    commit('huge.zip', zipOf([{ name: 'a', content: 'a', claims: 0x7fffffff }]));
    const { gaps, missed } = await scan({ kind: 'work-tree', directory });
    expect(gaps).toEqual([
      expect.stringMatching(/^Archives that unpack to more.*: huge\.zip!\/a$/),
      expect.stringMatching(/^In archives and not opened.*: safe\.zip!\/a$/),
    ]);
    expect(missed).toEqual([expect.stringContaining('huge.zip')]);
    expect((await scan({ kind: 'history', directory })).missed).toHaveLength(1);
  });
});
