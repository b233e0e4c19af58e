import { describe, expect, test } from '@jest/globals';
import { leftBehind } from '../../../src/facts/after/left-behind.js';
import type { Files } from '../../../src/world/files.js';

const SECRET = 'correct-horse-battery';

function look(
  contents: Readonly<Record<string, string>>,
  secrets = [{ name: 'DEPLOY_TOKEN', value: SECRET }],
) {
  const files: Files = {
    read: async (path) => ({
      kind: 'found',
      bytes: Buffer.from(contents[path.replace('/work/', '')] ?? ''),
    }),
    list: async () => [],
    real: async () => undefined,
  };
  const lookForChanges = async () => ({ paths: Object.keys(contents), more: false });
  return leftBehind('/work', 0, secrets, { files, lookForChanges });
}

describe("the job's own secrets in its workspace", () => {
  test('are found in clear, in base64 and in JSON, and told by name', async () => {
    const quoted = [{ name: 'QUOTED', value: 'say "hello" twice' }];
    expect((await look({ '.env': `T=${SECRET}`, clean: 'x' })).files).toEqual([
      { path: '.env', names: ['DEPLOY_TOKEN'] },
    ]);
    const encoded = Buffer.from(SECRET).toString('base64');
    expect((await look({ auth: `{"auth":"${encoded}"}` })).files).toHaveLength(1);
    expect(
      (await look({ a: JSON.stringify({ x: 'say "hello" twice' }) }, quoted)).files,
    ).toHaveLength(1);
  });

  test('are none where they are too short to tell, or not there', async () => {
    const short = [{ name: 'SHORT', value: 'short' }];
    expect(await look({ a: 'short' }, short)).toEqual({ files: [], searched: 0, more: false });
    expect(await look({ a: 'correct-horse' })).toEqual({ files: [], searched: 1, more: false });
  });
});
