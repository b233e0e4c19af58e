import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGit } from '../../../src/adapters/git/index.js';
import type { UserRule } from '../../../src/report/user-rule.js';
import { createUserSearch } from '../../../src/scanner/user-rules.js';
import { drawFrom, text } from '../../scanner/fake-keys.js';
import { fakeKeyId, type MadeRepository, makeRepository, places, scan } from './made-repository.js';

const rules: readonly UserRule[] = [
  { kind: 'user/acme', pattern: 'acme_key="([a-z]+)[^"]*"', syntax: 'pcre', group: 1 },
  { kind: 'user/badge', pattern: 'badge.*-[0-9]{3}$', syntax: 'ere' },
];

let repository: MadeRepository;
beforeAll(() => {
  repository = makeRepository();
});
afterAll(() => repository.remove());

const source = () => ({ directory: repository.path });

test('a file on disk, what is staged, and a commit with its message are looked through', async () => {
  const { path, git } = repository;
  writeFileSync(join(path, 'a.txt'), 'nothing\nacme_key="first"\n');
  git('add', 'a.txt');
  const expected = ['a.txt:2:11 first'];
  expect(places((await scan({ kind: 'staged', ...source() }, { rules })).hits)).toEqual(expected);
  expect(places((await scan({ kind: 'work-tree', ...source() }, { rules })).hits)).toEqual(
    expected,
  );
  expect(
    places((await scan({ kind: 'paths', ...source(), paths: ['a.txt'] }, { rules })).hits),
  ).toEqual(expected);
  git('commit', '-qm', 'begin\n\nmy badge is 1-234');
  const commits = { include: ['HEAD'], exclude: [] };
  const { hits } = await scan({ kind: 'range', ...source(), commits }, { rules });
  expect(places(hits)).toEqual(['(commit message):3:4 badge is 1-234', ...expected]);
  expect(places((await scan({ kind: 'history', ...source() }, { rules })).hits)).toEqual(
    places(hits),
  );
});

test('without rules nothing of this is a key', async () => {
  expect((await scan({ kind: 'history', ...source() })).hits).toEqual([]);
});

test('a rule with a mistake in it ends the scan before it says anything', async () => {
  const git = createGit({ variables: process.env, platform: process.platform });
  const wrong: UserRule = { kind: 'user/wrong', pattern: '(a', syntax: 'ere' };
  expect(await git.scan({ kind: 'history', ...source() }, { rules: [...rules, wrong] })).toEqual({
    kind: 'unreadable',
    reason: 'the rule user/wrong cannot be searched for: Unmatched ( or \\(',
  });
});

/** Versions of a file that change in small places: half a key, the end of a line, a line between two. */
function versions(seed: number, count: number): string[] {
  const draw = drawFrom(seed);
  const pieces = [
    'acme_key="',
    'abc',
    '"',
    'badge ',
    '-123',
    '\n',
    '\n\n',
    ' 4',
    fakeKeyId(draw.integer(5)),
  ];
  let content = `${text(draw, 'lorem ipsum\n', 4000)}\n`;
  return Array.from({ length: count }, () => {
    for (let edits = draw.integer(4); edits >= 0; edits--) {
      const at = draw.integer(3) === 0 ? draw.integer(content.length) : 2000 + draw.integer(30);
      const inserted = pieces[draw.integer(pieces.length)] ?? '';
      content = content.slice(0, at) + inserted + content.slice(at + draw.integer(12));
    }
    return content;
  });
}

test.each([1, 2, 3])(
  'a packed history holds what its contents hold, each searched whole (%i)',
  async (seed) => {
    const made = makeRepository();
    try {
      const contents = versions(seed, 150);
      const commits = contents.map((content, index) =>
        [
          'commit refs/heads/main',
          `committer Ada <a@example.com> ${1_700_000_000 + index} +0000`,
          'data 1\nm',
          `M 100644 inline f.txt\ndata ${content.length}\n${content}`,
          '',
        ].join('\n'),
      );
      made.gitWith(commits.join(''), 'fast-import', '--quiet');
      made.git('repack', '-adfq', '--depth=50');
      const search = createUserSearch(rules);
      const keys = new Set(
        contents.flatMap((content) =>
          search.hits(Buffer.from(content)).map(({ kind, key }) => `${kind} ${key}`),
        ),
      );
      const { hits, gaps } = await scan({ kind: 'history', directory: made.path }, { rules });
      expect(gaps).toEqual([]);
      expect(keys.size).toBeGreaterThan(1);
      const found = hits
        .filter(({ kind }) => kind.startsWith('user/'))
        .map(({ kind, key }) => `${kind} ${key.reveal()}`);
      expect([...new Set(found)].sort()).toEqual([...keys].sort());
    } finally {
      made.remove();
    }
  },
);
