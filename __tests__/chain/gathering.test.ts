import { describe, expect, test } from '@jest/globals';
import { dialects, dialectsNamed, dialectsWith } from '../../src/chain/dialects/index.js';
import { type ChainFacts, type FileFact, unseen } from '../../src/chain/facts.js';
import { trace } from '../../src/chain/trace.js';
import { sourcesWanted } from '../../src/chain/wanted.js';

const start = (variables: Record<string, string>) =>
  unseen({ variables: { HOME: '/h', ...variables }, home: '/h', platform: 'linux', now: 0 });

const NOT_FOUND = { kind: 'answered', status: 404, body: '' } as const;
const NOBODY = { kind: 'none', reason: 'refused' } as const;

/** Gathers from a made-up disk until nothing is wanted; returns the rounds. */
function gather(facts: ChainFacts, disk: Record<string, string>) {
  const rounds: ReturnType<typeof sourcesWanted>[] = [];
  let known = facts;
  for (let round = 0; round < 10; round += 1) {
    const wanted = sourcesWanted(dialects, known);
    if (wanted.files.length + wanted.containers.length + wanted.metadata.length === 0) break;
    rounds.push(wanted);
    const read = (path: string): FileFact => {
      const text = disk[path];
      return text === undefined ? { kind: 'absent' } : { kind: 'found', text, malformed: false };
    };
    known = {
      ...known,
      files: new Map([...known.files, ...wanted.files.map((path) => [path, read(path)] as const)]),
      containers: new Map([
        ...known.containers,
        ...wanted.containers.map(({ url }) => [url, NOT_FOUND] as const),
      ]),
      metadata: new Map([
        ...known.metadata,
        ...wanted.metadata.map((base) => [base, NOBODY] as const),
      ]),
    };
  }
  return { rounds, known };
}

describe('what is to be gathered', () => {
  test('is first of all the profile files, in every SDK way of finding them', () => {
    const { files, metadata } = sourcesWanted(dialects, start({ AWS_CONFIG_FILE: '~/c' }));
    expect(files).toEqual(expect.arrayContaining(['/h/c', '~/c', '/h/.aws/credentials']));
    expect(metadata).toEqual([]);
  });

  test('grows by what a profile names', () => {
    const { rounds } = gather(start({}), {
      '/h/.aws/config':
        '[default]\nrole_arn = arn:aws:iam::111122223333:role/r\nweb_identity_token_file = /token\n',
    });
    expect(rounds[1]?.files).toContain('/token');
  });

  test('leaves the metadata service alone where no SDK gets that far', () => {
    const { rounds } = gather(
      start({ AWS_ACCESS_KEY_ID: 'KEY', AWS_SECRET_ACCESS_KEY: 'secret' }),
      {},
    );
    expect(rounds.flatMap(({ metadata }) => metadata)).toEqual([]);
  });

  test('names the metadata service only after the files, and where only one SDK asks', () => {
    const { rounds } = gather(start({ AWS_EC2_METADATA_DISABLED: '1' }), {});
    expect(rounds.map(({ metadata }) => metadata.length)).toEqual([0, 1]);
    const [javascript] = dialectsNamed(['javascript']);
    const alone = javascript && sourcesWanted([javascript], gather(start({}), {}).known);
    expect(alone?.metadata).toEqual([]);
  });

  test('names a container with its token file', () => {
    const { rounds } = gather(
      start({
        AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/creds',
        AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/t',
      }),
      { '/t': 'token' },
    );
    expect(rounds.flatMap(({ containers }) => containers)).toEqual([
      { url: 'http://169.254.170.2/creds', tokenFile: '/t' },
    ]);
  });

  test('is never a command', () => {
    const { known } = gather(start({}), {
      '/h/.aws/config': '[default]\ncredential_process = /bin/creds\n',
      '/bin/creds': 'a program',
    });
    for (const dialect of dialectsWith([])) {
      expect(trace(dialect, known).view).toMatchObject({
        provider: 'profile-process',
        awaits: 'process',
      });
    }
  });
});
