import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeRepository } from './adapters/git/made-repository.js';
import { serving } from './adapters/serve.js';
import { KEY_ID, SECRET_KEY } from './rules/secrets/facts.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const SCRIPTS = readdirSync(DIST).filter((name) => name.endsWith('.js'));
const sourceOf = (name: string) => readFileSync(join(DIST, name), 'utf8');

/** What gives away that a chunk holds a library: words that only its own code has. */
const MARKS = {
  'the AWS SDK': /smithy/i,
  'the actions toolkit': /Unable to find environment variable for file command/,
  octokit: /octokit/i,
} as const;
type Library = keyof typeof MARKS;

function chunksOf(library: Library): string[] {
  return SCRIPTS.filter((name) => MARKS[library].test(sourceOf(name)));
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The scripts of the bundle that were loaded. */
  readonly loaded: readonly string[];
}

interface How {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Code that runs before the bundle. */
  readonly before?: string;
  /** Standard input stays open, and nothing comes. */
  readonly endless?: boolean;
  /** Where it runs: the empty folder, unless told. */
  readonly cwd?: string;
  /** Stops reading at once, as `head` does. */
  readonly deaf?: boolean;
}

/** Runs the committed bundle in an empty folder and an empty home. */
async function run(args: readonly string[], how: How = {}): Promise<Ran> {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  const before =
    how.before === undefined
      ? []
      : ['--import', `data:text/javascript,${encodeURIComponent(how.before)}`];
  const child = spawn(process.execPath, [...before, join(DIST, 'index.js'), ...args], {
    cwd: how.cwd ?? folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      USERPROFILE: folder,
      AWS_EC2_METADATA_DISABLED: 'true',
      NODE_V8_COVERAGE: coverage,
      ...how.env,
    },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (how.endless !== true) child.stdin.end(how.stdin ?? '');
  const stderr = text(child.stderr);
  let stdout = Promise.resolve('');
  if (how.deaf === true) child.stdout.destroy();
  else stdout = text(child.stdout);
  return {
    exitCode: await ended,
    stdout: await stdout,
    stderr: await stderr,
    loaded: loadedIn(coverage),
  };
}

function loadedIn(coverage: string): string[] {
  if (!existsSync(coverage)) return [];
  const urls = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as {
      result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url);
  });
  const ours = new URL('../dist/', import.meta.url).href;
  return [
    ...new Set(urls.filter((url) => url.startsWith(ours)).map((url) => url.slice(ours.length))),
  ];
}

/** Which libraries a run loaded. */
function librariesOf({ loaded }: Ran): Library[] {
  expect(loaded).toContain('index.js');
  return (Object.keys(MARKS) as Library[]).filter((library) =>
    chunksOf(library).some((name) => loaded.includes(name)),
  );
}

describe('the bundle', () => {
  test.each(['success', 'cancelled', ''])(
    'loads nothing and says nothing after a job whose status is %j',
    async (status) => {
      const env = {
        GITHUB_ACTIONS: 'true',
        STATE_PREFLIGHT_STARTED: 'true',
        STATE_PREFLIGHT_SAW: '{}',
        'INPUT_JOB-STATUS': status,
      };
      const { exitCode, stdout, stderr, loaded } = await run([], { env });
      expect({ exitCode, stdout, stderr, loaded }).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: '',
        loaded: ['index.js'],
      });
    },
  );

  test('says nothing after a job of which its own step saw nothing, and fails nothing', async () => {
    for (const saw of ['', 'no JSON', '{"at":1}', '[]']) {
      const env = {
        GITHUB_ACTIONS: 'true',
        STATE_PREFLIGHT_STARTED: 'true',
        STATE_PREFLIGHT_SAW: saw,
        'INPUT_JOB-STATUS': 'failure',
      };
      const { exitCode, stdout, stderr } = await run([], { env });
      expect([saw, exitCode, stdout, stderr]).toEqual([saw, 0, '', '']);
    }
  });

  /** What is started by its name: the bundle, and it in place of git-secrets. */
  const STARTERS = ['index.js', 'git-secrets.js'];

  test('is made of the chunks that it asks for, and no other', () => {
    const asked = new Set(
      SCRIPTS.flatMap((name) =>
        [...sourceOf(name).matchAll(/_require__\.e\((?:\/\*[^*]*\*\/ ?)?(\d+)\)/g)].map(
          ([, id]) => `${id}.index.cjs.js`,
        ),
      ),
    );
    expect(
      SCRIPTS.filter((name) => !STARTERS.includes(name)).toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(Array.from(asked).toSorted((a, b) => a.localeCompare(b)));
  });

  test('holds the libraries that these tests look for, in chunks and not in its entry', () => {
    for (const library of ['the AWS SDK', 'the actions toolkit'] as const) {
      expect([library, chunksOf(library).length > 0]).toEqual([library, true]);
      expect(chunksOf(library)).not.toContain('index.js');
    }
  });

  test('can be started by its name, as npx does', () => {
    expect(sourceOf('index.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(JSON.parse(readFileSync(join(DIST, 'package.json'), 'utf8'))).toEqual({
      type: 'commonjs',
    });
  });

  test('holds no path of the machine that built it', () => {
    for (const name of SCRIPTS)
      expect(sourceOf(name)).not.toContain(fileURLToPath(new URL('..', import.meta.url)));
  });
});

describe('what a run loads', () => {
  test.each([
    ['scan --stdin', ['scan', '--stdin']],
    ['scan', ['scan', '--no-index']],
    ['scan --help', ['scan', '--help']],
    ['check --help', ['check', '--help']],
    ['trust --help', ['trust', '--help']],
    ['check, used wrongly', ['check', '--fromat', 'json']],
    ['scan, used wrongly', ['scan', '--stdin', 'a']],
    ['chain', ['chain']],
  ])('is no library at all by %s', async (_, args) => {
    expect(librariesOf(await run(args))).toEqual([]);
  });

  test('is less by an overview than by any verb, and by --help than by the verb at work', async () => {
    const bytesOf = async (args: readonly string[]) =>
      (await run(args)).loaded.reduce((sum, name) => sum + sourceOf(name).length, 0);
    const overview = await bytesOf(['--help']);
    for (const verb of ['check', 'chain']) {
      const help = await bytesOf([verb, '--help']);
      expect(overview).toBeLessThan(help);
      expect(help).toBeLessThan(await bytesOf([verb]));
    }
  });

  test('is neither cryptography, processes nor threads by a scan that finds nothing', async () => {
    const before =
      "process.on('exit', () => process.stderr.write(process.moduleLoadList.join('\\n')));";
    const modulesOf = async (stdin: string) =>
      (await run(['scan', '--stdin'], { before, stdin })).stderr.split('\n');
    const modules = await modulesOf('');
    expect(modules).toContain('NativeModule stream');
    expect(modules).not.toContain('NativeModule worker_threads');
    expect(modules).not.toContain('NativeModule crypto');
    expect(modules).not.toContain('NativeModule child_process');
    expect(await modulesOf(KEY_ID)).toContain('NativeModule crypto');
  });

  test('is no AWS SDK and no octokit by a check that expects no credentials', async () => {
    const ran = await run(['check', '--format', 'json']);
    expect(JSON.parse(ran.stdout)).toMatchObject({ identity: null });
    expect(librariesOf(ran)).toEqual([]);
  });

  test('is the AWS SDK by a check that has keys to try', async () => {
    const ran = await serving(
      (_, response) => response.writeHead(403).end(),
      ({ url }) =>
        run(['check', '--scan', 'off'], {
          env: {
            AWS_ACCESS_KEY_ID: KEY_ID,
            AWS_SECRET_ACCESS_KEY: SECRET_KEY,
            AWS_REGION: 'eu-west-1',
            AWS_ENDPOINT_URL_STS: url,
          },
        }),
    );
    expect(ran.exitCode).toBe(1);
    expect(librariesOf(ran)).toEqual(['the AWS SDK']);
  });

  test('is the actions toolkit, and no more, by an action that expects no credentials', async () => {
    const output = join(folder, 'output');
    writeFileSync(output, '');
    const ran = await run([], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output, INPUT_SCAN: 'off' },
    });
    expect(ran.exitCode).toBe(0);
    expect(librariesOf(ran)).toEqual(['the actions toolkit']);
    expect(readFileSync(output, 'utf8')).toContain('skipped');
  });
});

describe('the command line', () => {
  test.each([
    [[], 2],
    [['--help'], 0],
    [['help'], 0],
    [['frobnicate'], 2],
    [['toString'], 2],
    [['__proto__'], 2],
    [['scan', '--frobnicate'], 2],
    [['scan', '--frobnicate', '--help'], 0],
    [['--version'], 0],
    [['-V'], 0],
    [['check', '--aws-region', 'nowhere at all'], 2],
    [['scan', '--stdin'], 0],
  ])('ends %j with %d', async (args, exitCode) => {
    const ran = await run(args);
    expect(ran.exitCode).toBe(exitCode);
    if (exitCode === 2) {
      expect(ran.stdout).toBe('');
      expect(ran.stderr).toMatch(/Usage: aws-preflight/);
    } else {
      expect(ran.stderr).toBe('');
    }
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  test('names a verb that it does not know, unless its name is hostile', async () => {
    expect((await run(['frobnicate'])).stderr).toMatch(/no such verb: frobnicate/);
    expect((await run(['\u001b[31m::error::'])).stderr).toMatch(/no such verb\n/);
  });

  test('lists every verb', async () => {
    const { stdout } = await run(['--help']);
    for (const verb of ['check', 'chain', 'scan'])
      expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
  });

  test('finds a key on standard input, by its ends only, and says so by its exit code', async () => {
    const ran = await run(['scan', '--stdin'], {
      stdin: `key = ${KEY_ID}\nsecret = ${SECRET_KEY}\n`,
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain(`${KEY_ID.slice(0, 4)}...${KEY_ID.slice(-4)}`);
    expect(ran.stdout).not.toContain(KEY_ID);
    expect(ran.stdout).not.toContain(SECRET_KEY);
    expect(ran.stdout).not.toContain('\u001b[');
  });

  test('writes its report where --output says, and only there', async () => {
    const file = join(folder, 'report.json');
    const ran = await run(['scan', '--stdin', '--format', 'json', '--output', file]);
    expect(ran).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1 });
  });

  test('says so when it cannot write there', async () => {
    const ran = await run(['scan', '--stdin', '--output', join(folder, 'no', 'such', 'folder')]);
    expect(ran).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr:
        'aws-preflight: the report could not be written: its folder does not exist (ENOENT)\n',
    });
  });

  test('is as quiet as it is asked to be', async () => {
    expect(await run(['scan', '--stdin', '--quiet'], { stdin: 'nothing here\n' })).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('keeps its exit code when nobody reads to the end', async () => {
    const ran = await run(['scan', '--stdin'], { stdin: `key = ${KEY_ID}\n`, deaf: true });
    expect(ran).toMatchObject({ exitCode: 1, stderr: '' });
  });
});

describe('an interrupted scan', () => {
  const WORDS = 'aws-preflight: interrupted; nothing is said of what was not looked at yet\n';
  const SIGNAL = "process.kill(process.pid, 'SIGINT');";

  test('of standard input that does not end: one line, and the exit code of a shell', async () => {
    const before = `process.on('newListener', (name) => { if (name === 'SIGINT') setTimeout(() => { ${SIGNAL} }); });`;
    const ran = await run(['scan', '--stdin'], { before, endless: true });
    expect(ran).toMatchObject({ exitCode: 130, stdout: '', stderr: WORDS });
  });

  test('of a history, at work in its scratch directory: that is gone afterwards', async () => {
    const repository = makeRepository();
    try {
      writeFileSync(join(repository.path, 'a.txt'), `key = ${KEY_ID}\n`);
      repository.git('add', '-A');
      repository.git('commit', '-qm', 'm');
      const scratch = join(folder, 'scratch');
      mkdirSync(scratch);
      const env = { TMPDIR: scratch };
      const line = ['scan', '--history', '--no-color'];
      // That the scan needs a scratch directory at all, and would have had something to say.
      const made =
        "import fs from 'node:fs'; const make = fs.mkdtempSync; fs.mkdtempSync = (...all) => ";
      const told = await run(line, {
        before: `${made} { process.stderr.write('scratch'); return make(...all); };`,
        env,
        cwd: repository.path,
      });
      expect(told).toMatchObject({ exitCode: 1, stderr: 'scratch' });
      const ran = await run(line, {
        before: `${made} { ${SIGNAL} return make(...all); };`,
        env,
        cwd: repository.path,
      });
      expect(ran).toMatchObject({ exitCode: 130, stdout: '', stderr: WORDS });
      expect(readdirSync(scratch)).toEqual([]);
    } finally {
      repository.remove();
    }
  });
});

describe('the action', () => {
  test('refuses what it cannot use, by name, and shows no value', async () => {
    const ran = await run([], {
      env: {
        GITHUB_ACTIONS: 'true',
        'INPUT_AWS-REGION': `Ireland-${SECRET_KEY}`,
        'INPUT_ROLE-TO-ASSUM': 'x',
      },
    });
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toMatch(
      /^::error title=[^:]*role-to-assum[^:]* is no input of this action::/m,
    );
    expect(ran.stdout).toMatch(/^::error title=[^:]*aws-region[^:]* is not a region::/m);
    expect(ran.stdout).toContain('48 characters');
    expect(ran.stdout + ran.stderr).not.toContain(SECRET_KEY);
  });

  test('says all that is wrong, in no more annotations than GitHub shows', async () => {
    const ran = await run([], {
      env: {
        GITHUB_ACTIONS: 'true',
        'INPUT_ROLE-TO-ASSUM': 'x',
        'INPUT_ALLOWED-ACCOUNT-IDS': Array.from({ length: 15 }, (_, at) => `x${at}`).join(),
        INPUT_SDKS: 'go,botoo3',
      },
    });
    expect(ran.exitCode).toBe(2);
    const annotations = ran.stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(annotations).toHaveLength(3);
    for (let at = 0; at < 15; at += 1) {
      expect(ran.stdout).toContain(`allowed-account-ids, entry ${at + 1}`);
    }
    expect(annotations.join('\n')).toContain('Write `role-to-assume` in its place');
    expect(annotations.join('\n')).toContain('Write `boto3`: `sdks` takes');
  });

  test('sets its outputs though the report file cannot be written, and says which', async () => {
    const output = join(folder, 'output');
    writeFileSync(output, '');
    const ran = await run([], {
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: output,
        INPUT_SCAN: 'off',
        'INPUT_REPORT-FILE': join('no', 'such', 'folder.json'),
      },
    });
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toMatch(
      /^::error title=[^:]+::report-file could not be written: its folder does not exist \(ENOENT\)$/m,
    );
    expect(readFileSync(output, 'utf8')).toMatch(/outcome<<.*\nskipped/);
  });
});

describe('the crash door', () => {
  const SECRET = 'words-that-nobody-may-see';

  test('changes nothing about how a job ended, when the time after it is what breaks', async () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      STATE_PREFLIGHT_STARTED: 'true',
      STATE_PREFLIGHT_SAW: '{"at":1,"salt":"s"}',
      'INPUT_JOB-STATUS': 'failure',
    };
    const before = `process.cwd = () => { throw new TypeError('${SECRET}'); };`;
    const { exitCode, stdout, stderr } = await run([], { env, before });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('an error of its own stopped it (TypeError)');
    expect(stdout + stderr).not.toContain(SECRET);
  });

  test.each([
    [
      'a promise',
      `process.cwd = () => { throw Object.assign(new TypeError('${SECRET}'), { code: 'EMADE' }); };`,
      'TypeError EMADE',
    ],
    [
      'an event',
      `process.on('newListener', (name) => { if (name === 'uncaughtException') process.nextTick(() => { throw new RangeError('${SECRET}'); }); });`,
      'RangeError',
    ],
    ['a value that is no error', `process.cwd = () => { throw '${SECRET}'; };`, 'Error'],
    ['nothing', 'process.cwd = () => { throw undefined; };', 'Error'],
  ])(
    'lets through the kind of error, no words and no stack: out of %s',
    async (_, before, kind) => {
      const ran = await run(['scan', '--stdin'], { before });
      expect(ran).toMatchObject({
        exitCode: 3,
        stderr: `aws-preflight: an error of its own stopped it (${kind}); please report it\n`,
      });
      expect(ran.stdout).not.toContain(SECRET);
    },
  );
});
