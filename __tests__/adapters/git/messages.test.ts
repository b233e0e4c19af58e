import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fakeKeyId, makeRepository, type MadeRepository, scan } from './made-repository.js';

let repository: MadeRepository;
beforeEach(() => {
  repository = makeRepository();
  repository.git('commit', '-q', '--allow-empty', '-m', 'first');
});
afterEach(() => repository.remove());

describe('a range that ends in a tag', () => {
  const said = (line: number) => `${'words\n'.repeat(line - 1)}${fakeKeyId(1)}\n`;
  const hits = async (include: string) => {
    const source = { kind: 'range', directory: repository.path } as const;
    const answer = await scan({ ...source, commits: { include: [include], exclude: [] } });
    return answer.hits.map(({ path, line, column }) => `${path}:${line}:${column}`);
  };

  test.each([1, 3])(
    'tells line %d as the message counts it, and not the tag as it is stored',
    async (line) => {
      repository.gitWith(said(line), 'tag', '-a', '-F', '-', 'v1');
      expect(repository.git('tag', '-l', '--format=%(contents)').split('\n')[line - 1]).toBe(
        fakeKeyId(1),
      );
      expect(await hits('v1')).toEqual([`(tag message):${line}:1`]);
      expect(await hits(repository.git('rev-parse', 'v1').trim())).toEqual(await hits('v1'));
    },
  );

  test('tells the line that the whole history tells', async () => {
    repository.gitWith(said(4), 'tag', '-a', '-F', '-', 'v1');
    const answer = await scan({ kind: 'history', directory: repository.path });
    expect(answer.hits.map(({ line }) => line)).toEqual([4]);
  });

  test('reads the tags that a tag is of', async () => {
    repository.gitWith(said(2), 'tag', '-a', '-F', '-', 'inner');
    repository.git('tag', '-a', '-m', 'outer', 'outer', 'inner');
    expect(await hits('outer')).toEqual(['(tag message):2:1']);
  });

  test('tells the key of a tag that was packed, and of one of a tree', async () => {
    repository.gitWith(said(2), 'tag', '-a', '-F', '-', 'v1');
    repository.git('pack-refs', '--all');
    repository.git('gc', '-q');
    expect(await hits('v1')).toEqual(['(tag message):2:1']);
  });
});

describe('the message of a commit that is being made', () => {
  const message = (text: string, variables: Record<string, string> = {}) => {
    writeFileSync(join(repository.path, 'message'), text);
    const source = { kind: 'message', directory: repository.path, file: 'message' } as const;
    return scan(source, {}, { PATH: process.env['PATH'] ?? '', ...variables });
  };
  const lines = async (...given: Parameters<typeof message>) =>
    (await message(...given)).hits.map(({ path, line }) => `${path}:${line}`);

  test('is told by the lines of its file', async () => {
    expect(await lines(`one\n\n# two\n${fakeKeyId(1)}\n`)).toEqual(['message:4']);
  });

  test('is read by the settings of the repository', async () => {
    const text = `one\n; ${fakeKeyId(1)}\n# ${fakeKeyId(2)}\n`;
    expect(await lines(text)).toEqual(['message:2']);
    repository.git('config', 'core.commentChar', ';');
    expect(await lines(text)).toEqual(['message:3']);
    repository.git('config', 'commit.cleanup', 'whitespace');
    expect(await lines(text)).toEqual(['message:2', 'message:3']);
  });

  test('holds what looks like a comment where no editor was open', async () => {
    expect(await lines(`# ${fakeKeyId(1)}\n`)).toEqual([]);
    expect(await lines(`# ${fakeKeyId(1)}\n`, { GIT_EDITOR: ':' })).toEqual(['message:1']);
  });

  test('that is not there is no clean one', async () => {
    const source = { kind: 'message', directory: repository.path, file: 'gone' } as const;
    await expect(scan(source)).rejects.toThrow(/message could not be read/);
  });
});
