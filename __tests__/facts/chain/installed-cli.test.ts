import { expect, test } from '@jest/globals';
import { installedCli } from '../../../src/facts/chain/installed-cli.js';
import type { Files } from '../../../src/world/files.js';
import { makeWorld } from '../../preflight/world.js';

/** Links by path, and names by folder. */
interface Disk {
  readonly links?: Readonly<Record<string, string>>;
  readonly folders?: Readonly<Record<string, readonly string[]>>;
  readonly path?: string;
}

async function versionOn({ links = {}, folders = {}, path = '/usr/local/bin:/usr/bin' }: Disk) {
  const { world, read } = makeWorld({ variables: { PATH: path } });
  const files: Files = {
    ...world.files,
    real: (one) => Promise.resolve(links[one] ?? (one.startsWith('/checkout') ? one : undefined)),
    list: (one) => Promise.resolve(folders[one] ?? []),
  };
  const version = await installedCli({ ...world, files });
  expect(read).toEqual([]);
  return version;
}

test.each<[string, Disk, string | undefined]>([
  [
    "AWS's installer",
    { links: { '/usr/local/bin/aws': '/usr/local/aws-cli/v2/2.31.4/dist/aws' } },
    '2.31.4',
  ],
  [
    "a distribution's package",
    {
      links: { '/usr/bin/aws': '/usr/bin/aws' },
      folders: {
        '/usr/lib': ['python3', 'x'],
        '/usr/lib/python3/dist-packages': ['awscli', 'awscli-2.9.19.dist-info'],
      },
    },
    '2.9.19',
  ],
  [
    'pip',
    {
      links: { '/usr/local/bin/aws': '/opt/venv/bin/aws' },
      folders: {
        '/opt/venv/lib': ['python3.12'],
        '/opt/venv/lib/python3.12/site-packages': [
          'awscli_local-1.0.dist-info',
          'awscli-1.45.2.dist-info',
        ],
      },
    },
    '1.45.2',
  ],
  [
    'the first of two',
    {
      links: {
        '/usr/local/bin/aws': '/usr/local/aws-cli/v2/2.31.4/dist/aws',
        '/usr/bin/aws': '/usr/bin/aws',
      },
    },
    '2.31.4',
  ],
  [
    'nothing where the first tells none',
    {
      links: {
        '/usr/local/bin/aws': '/usr/local/bin/aws',
        '/usr/bin/aws': '/usr/local/aws-cli/v2/2.31.4/dist/aws',
      },
    },
    undefined,
  ],
  [
    'nothing of what the checkout brings',
    {
      path: '/checkout/shop/bin:/usr/bin',
      links: { '/checkout/shop/bin/aws': '/usr/local/aws-cli/v2/2.1.1/dist/aws' },
    },
    undefined,
  ],
  [
    'nothing of a folder whose name is no version',
    { links: { '/usr/bin/aws': '/usr/local/aws-cli/v2/::error::x/dist/aws' } },
    undefined,
  ],
  ['nothing where there is none', {}, undefined],
])('the version of the AWS CLI is told by %s', async (_, disk, version) => {
  expect(await versionOn(disk)).toBe(version);
});
