import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certificates } from '../../../../src/adapters/node/transport/trust-store.js';
import { onPosix } from '../../../support/platform.js';

const PEM = `-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trust-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a bundle of certificates', () => {
  test("adds to Node's own", async () => {
    const bundle = written('ca.pem', PEM);
    expect(await certificates([bundle], undefined)).toEqual([...rootCertificates, PEM]);
  });

  onPosix('that is a pipe, a device or a folder changes nothing and holds nothing up', async () => {
    const pipe = join(folder, 'pipe');
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', pipe]).status).toBe(0);
    for (const path of [pipe, '/dev/zero', folder, join(folder, 'absent')]) {
      expect(await certificates([path], undefined)).toBeUndefined();
      // Nor does it where Node's variable names it beside a good one.
      const bundle = written('ca.pem', PEM);
      expect(await certificates([bundle], path)).toEqual([...rootCertificates, PEM]);
    }
  });

  test('that is none, or too large to be one, changes nothing', async () => {
    expect(await certificates([written('text', 'no certificate')], undefined)).toBeUndefined();
    const large = written('large', PEM + 'x'.repeat(8 << 20));
    expect(await certificates([large], undefined)).toBeUndefined();
  });
});
