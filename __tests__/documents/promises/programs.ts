import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { makeTools } from '../../commands/tools.js';
import { advise } from '../../../src/commands/advise.js';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from '@jest/globals';
import { realGit, runCommand } from '../../commands/run-line.js';
import { locateGit } from '../../../src/adapters/git/executable.js';
import { gitEnvironment } from '../../../src/adapters/git/process.js';
import { nodeFiles } from '../../../src/adapters/node/files.js';
import { writeText } from '../../../src/adapters/node/write.js';
import type { Launch } from '../../../src/world/launch.js';
import { barToProcess } from '../../../src/facts/credentials/process-bar.js';
import { filesWithin } from '../../../src/facts/job/checkout.js';
import { mayBeForeignCode } from '../../../src/facts/job/trusted-code.js';
import { policyInCheckout } from '../../../src/facts/trust/policy-in-checkout.js';
import { SOURCES } from '../../architecture/sources.js';
import { WANTED } from '../../trust/sources/role.js';
import { fakeKeyId, makeRepository } from '../../adapters/git/made-repository.js';
import { askedBy } from './asked.js';
import { promise } from './promise.js';

/** A checkout on disk beside another folder, for as long as it is used. */
async function inCheckout(
  use: (checkout: string, outside: string) => Promise<void>,
): Promise<void> {
  const around = mkdtempSync(join(tmpdir(), 'promise-'));
  const [checkout, outside] = [join(around, 'checkout'), join(around, 'outside')];
  mkdirSync(checkout);
  mkdirSync(outside);
  try {
    await use(checkout, outside);
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
}

function barIn(checkout: string, command: string, path: string, event: string) {
  const variables = { GITHUB_EVENT_NAME: event, GITHUB_WORKSPACE: checkout };
  const environment = { variables, cwd: checkout, home: '/nowhere', platform: process.platform };
  return barToProcess(command, path, { environment, files: nodeFiles });
}

/** What SECURITY.md says of the programs that are run, and of the files. */
export function programPromises(): void {
  promise(
    "`git`, without the repository's configuration, hooks, filters, attributes, pager, aliases, textconv, external diff and fsmonitor",
    async () => {
      const repository = makeRepository();
      const sprung = join(repository.path, 'sprung');
      try {
        writeFileSync(join(repository.path, 'a.txt'), fakeKeyId(1));
        writeFileSync(join(repository.path, '.gitattributes'), '* diff=x filter=x\n');
        repository.git('add', '-A');
        repository.git('commit', '-q', '-m', 'm');
        const trap = `touch ${sprung}; cat`;
        for (const name of [
          'core.fsmonitor',
          'core.pager',
          'diff.external',
          'diff.x.textconv',
          'filter.x.clean',
          'filter.x.smudge',
        ]) {
          repository.git('config', '--file', '.git/config', name, trap);
        }
        for (const line of [
          ['scan'],
          ['scan', '--history'],
          ['scan', '--staged'],
          ['scan', '--untracked'],
        ]) {
          await runCommand(line, { cwd: repository.path });
          expect([line, readable(sprung)]).toEqual([line, false]);
        }
        expect(
          gitEnvironment({ GIT_EXTERNAL_DIFF: trap, GIT_PAGER: trap, PATH: '/bin' }, '/x'),
        ).toMatchObject({ GIT_PAGER: 'cat', GIT_CONFIG_NOSYSTEM: '1' });
      } finally {
        repository.remove();
      }
    },
  );

  promise('the `credential_process` of a profile, by the JavaScript SDK', async () => {
    const files = {
      '/home/runner/.aws/config':
        '[profile ci]\ncredential_process = /bin/give\n[profile other]\nregion = eu-west-1\n',
      '/bin/give': '',
    };
    const run = (profile: string) =>
      askedBy({
        variables: {
          AWS_REGION: 'eu-west-1',
          AWS_PROFILE: profile,
          AWS_EC2_METADATA_DISABLED: 'true',
        },
        files,
      });
    expect((await run('ci')).asked).toContain('provide profile');
    expect((await run('other')).asked).not.toContain('provide profile');
  });

  promise('its own bundle in worker threads', () => {
    const using = (what: RegExp) =>
      [...SOURCES].filter(([, text]) => what.test(text)).map(([path]) => path);
    expect(using(/new Worker\(/)).toEqual(['adapters/git/engine/threads.ts']);
    expect(using(/node:child_process/)).toEqual([
      'adapters/git/git-secrets/run.ts',
      'adapters/git/process.ts',
      'adapters/node/run-command.ts',
    ]);
    expect(SOURCES.get('adapters/git/create.ts')).toContain('entryFile()');
  });

  promise(
    'the command behind `exec --`, as it stands on the line and by no shell, with the environment of this program',
    async () => {
      const asked: (readonly string[])[] = [];
      const launch: Launch = async (command) => {
        asked.push(command);
        return { exitCode: 0, signal: null, notStarted: null, interrupted: false, unheard: [] };
      };
      const line = ['$(touch x)', '-c', 'a; b', '--output', '--'];
      await runCommand(['exec', '--quiet', '--', ...line], { cwd: tmpdir(), launch });
      expect(asked).toEqual([line]);
      const runs = SOURCES.get('adapters/node/run-command.ts') ?? '';
      expect(runs).toContain('spawn(command[0], command.slice(1), { stdio })');
    },
  );

  promise(
    '`git` is taken from an absolute folder of `PATH`, and never from the checkout, nor through a link into it.',
    () =>
      inCheckout(async (checkout, outside) => {
        const program = (folder: string) => {
          mkdirSync(folder, { recursive: true });
          const path = join(folder, process.platform === 'win32' ? 'git.exe' : 'git');
          writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 });
          return path;
        };
        program(join(checkout, 'bin'));
        symlinkSync(join(checkout, 'bin'), join(outside, 'linked'));
        const own = program(join(outside, 'own'));
        const taken = (...folders: string[]) =>
          locateGit(
            { PATH: folders.join(delimiter), GITHUB_WORKSPACE: checkout },
            process.platform,
            outside,
          );
        for (const folder of [join(checkout, 'bin'), join(outside, 'linked'), '', '.', 'bin']) {
          expect([folder, taken(folder)]).toEqual([folder, undefined]);
          expect([folder, taken(folder, join(outside, 'own'))]).toEqual([folder, own]);
        }
      }),
  );

  promise(
    'A `credential_process` that stands in a file of the checkout, or names one, is not run where somebody without write access may have chosen the code.',
    () =>
      inCheckout(async (checkout, outside) => {
        writeFileSync(join(checkout, 'config'), '');
        writeFileSync(join(checkout, 'give.sh'), '');
        writeFileSync(join(outside, 'config'), '');
        const stands = (event: string) =>
          barIn(checkout, '/bin/true', join(checkout, 'config'), event);
        const names = (event: string) =>
          barIn(checkout, 'sh give.sh', join(outside, 'config'), event);
        expect(await stands('pull_request')).toMatch(/stands in a file of the checkout/);
        expect(await names('pull_request')).toMatch(/names a file of the checkout/);
        expect([await stands('push'), await names('push')]).toEqual([null, null]);
        expect(
          await barIn(checkout, '/bin/true', join(outside, 'config'), 'pull_request'),
        ).toBeNull();
      }),
  );

  promise(
    'Code is trusted on a push, a schedule, a dispatch, a release, a deployment and other events that only somebody with write access causes, and on no event that is not known.',
    () => {
      const foreign = (event: string) => mayBeForeignCode({ GITHUB_EVENT_NAME: event });
      for (const event of [
        'push',
        'schedule',
        'workflow_dispatch',
        'repository_dispatch',
        'release',
        'deployment',
        'create',
      ])
        expect([event, foreign(event)]).toEqual([event, false]);
      for (const event of [
        'pull_request',
        'pull_request_target',
        'workflow_run',
        'issue_comment',
        'merge_group',
        'of_next_year',
      ])
        expect([event, foreign(event)]).toEqual([event, true]);
    },
  );

  promise('Paths are compared by where they really lead.', () =>
    inCheckout(async (checkout, outside) => {
      writeFileSync(join(checkout, 'config'), '');
      symlinkSync(checkout, join(outside, 'home'));
      const path = join(outside, 'home', 'config');
      expect(await barIn(checkout, '/bin/true', path, 'pull_request')).not.toBeNull();
    }),
  );

  promise('Nothing in the checkout is written through a link.', () =>
    inCheckout(async (checkout, outside) => {
      writeFileSync(join(outside, 'kept'), 'kept');
      symlinkSync(join(outside, 'kept'), join(checkout, 'report.json'));
      symlinkSync(outside, join(checkout, 'folder'));
      for (const [name, how] of [
        ['report.json', 'in-place'],
        ['report.json', 'whole'],
        ['folder/new', 'in-place'],
      ] as const) {
        expect(await writeText(join(checkout, name), 'x', [checkout], how)).toEqual({
          ok: false,
          code: 'LINK',
        });
      }
      expect(readFileSync(join(outside, 'kept'), 'utf8')).toBe('kept');
    }),
  );

  promise('The search for policies reads nothing outside of the checkout through one.', () =>
    inCheckout(async (checkout, outside) => {
      const place = { variables: {}, cwd: checkout, platform: process.platform };
      const policy = (name: string) =>
        `resource "aws_iam_role" "${name}" {\n  name = "deploy"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })\n}\n`;
      mkdirSync(join(checkout, 'own'));
      writeFileSync(join(checkout, 'own/main.tf'), policy('own'));
      writeFileSync(join(outside, 'main.tf'), policy('foreign'));
      symlinkSync(outside, join(checkout, 'linked'));
      const found = JSON.stringify(
        await policyInCheckout(filesWithin(nodeFiles, checkout, place), checkout, WANTED),
      );
      expect(found).toContain('own/main.tf');
      expect(found).not.toContain('linked');
    }),
  );

  promise(
    "`git rev-parse` and `git config`, with the user's own configuration, which they only print",
    async () => {
      const repository = makeRepository();
      try {
        const ran = join(repository.path, 'ran');
        for (const setting of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'alias.config']) {
          repository.git('config', setting, `touch '${ran}' #`);
        }
        repository.git('config', 'core.hooksPath', 'my hooks');
        repository.git('config', 'core.commentChar', ';');
        writeFileSync(join(repository.path, 'm'), `; ${fakeKeyId(1)}\n`);
        const message = await runCommand(['scan', '--message', 'm'], { cwd: repository.path });
        const hooks = await runCommand(['install-hooks'], { cwd: repository.path });
        expect([message.exitCode, hooks.exitCode]).toEqual([0, 0]);
        expect(existsSync(join(repository.path, 'my hooks/pre-commit'))).toBe(true);
        expect(existsSync(ran)).toBe(false);
      } finally {
        repository.remove();
      }
    },
  );

  promise(
    '`install-hooks` writes hooks where git looks for them, moves a hook that is there aside and never over anything, and runs none.',
    async () => {
      const repository = makeRepository();
      try {
        const at = (name: string) => join(repository.path, '.git/hooks', name);
        const ran = join(repository.path, 'ran');
        mkdirSync(at('.'), { recursive: true });
        const mine = `#!/bin/sh\ntouch '${ran}'\n`;
        writeFileSync(at('pre-commit'), mine, { mode: 0o755 });
        const run = () => runCommand(['install-hooks'], { cwd: repository.path });
        expect((await run()).exitCode).toBe(0);
        expect(readFileSync(at('pre-commit.before-aws-preflight'), 'utf8')).toBe(mine);
        writeFileSync(at('pre-commit'), `${mine}# another\n`, { mode: 0o755 });
        expect((await run()).exitCode).toBe(3);
        expect(readFileSync(at('pre-commit.before-aws-preflight'), 'utf8')).toBe(mine);
        expect(readFileSync(at('pre-commit'), 'utf8')).toBe(`${mine}# another\n`);
        expect(existsSync(ran)).toBe(false);
      } finally {
        repository.remove();
      }
    },
  );

  promise(
    "Where advice on sources of credentials is given, the name of the machine's maker is read from `/sys/devices/virtual/dmi/id/sys_vendor`, which tells a machine of EC2.",
    async () => {
      const path = '/sys/devices/virtual/dmi/id/sys_vendor';
      const { tools } = makeTools({ files: { [path]: 'Amazon EC2\n' } });
      const { output } = await advise.run(['--format', 'json'], tools);
      expect(JSON.parse(output)).toMatchObject({ advice: { place: 'ec2' } });
    },
  );

  promise('A scan follows no link.', async () => {
    const repository = makeRepository();
    try {
      await inCheckout(async (_, outside) => {
        writeFileSync(join(outside, 'k'), fakeKeyId(1));
        symlinkSync(join(outside, 'k'), join(repository.path, 'link'));
        repository.git('add', '-A');
        for (const line of [
          ['scan'],
          ['scan', 'link'],
          ['scan', '--no-index', '.'],
          ['scan', '--staged'],
        ]) {
          expect([
            line,
            (await runCommand(line, { cwd: repository.path })).output.includes('AKIA'),
          ]).toEqual([line, false]);
        }
      });
    } finally {
      repository.remove();
    }
  });

  promise(
    'What was asked for and could not be read makes the answer incomplete, with exit code 3.',
    async () => {
      const repository = makeRepository();
      try {
        repository.git('commit', '-q', '--allow-empty', '-m', 'm');
        expect((await runCommand(['scan', 'gone.txt'], { cwd: repository.path })).exitCode).toBe(3);
        rmSync(join(repository.path, '.git/HEAD'));
        expect((await runCommand(['scan', '--history'], { cwd: repository.path })).exitCode).toBe(
          3,
        );
      } finally {
        repository.remove();
      }
    },
  );

  promise(
    'A cache of clean commits is believed only of commits that are here, and of none when a ref cannot be read.',
    async () => {
      const repository = makeRepository();
      try {
        writeFileSync(join(repository.path, 'k'), fakeKeyId(1));
        repository.git('add', '-A');
        repository.git('commit', '-q', '-m', 'm');
        const scan = (tip: string) =>
          realGit().scan({ kind: 'history', directory: repository.path, cleanTips: [tip] });
        const head = repository.git('rev-parse', 'HEAD').trim();
        expect(await scan(head)).toMatchObject({ kind: 'scanned', hits: [] });
        expect(await scan('f'.repeat(40))).toMatchObject({ hits: [{ path: 'k' }] });
        writeFileSync(join(repository.path, '.git/refs/heads/broken'), 'nonsense');
        expect(await scan(head)).toMatchObject({ hits: [{ path: 'k' }] });
      } finally {
        repository.remove();
      }
    },
  );
}

function readable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
