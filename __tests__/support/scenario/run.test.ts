import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEquipment } from './equipment.js';
import { type Equipment, type ScenarioResult, runScenario } from './run.js';

const root = mkdtempSync(join(tmpdir(), 'scenario-test-'));
let equipment: Equipment;

/** Stands in for our action: does what its environment tells it, so that the emulator is judged. */
const PROGRAM = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
const env = process.env;
const secret = env.AWS_SECRET_ACCESS_KEY ?? '';
const ask = (url, options) => fetch(url, options).then(
  (response) => String(response.status), (error) => String(error.cause?.code ?? error.cause));
const jobs = {
  mask: () => console.log('::add-mask::' + secret),
  print: () => console.log('it is ' + secret),
  stderr: () => console.error(Buffer.from('x' + secret).toString('base64')),
  summary: () => appendFileSync(env.GITHUB_STEP_SUMMARY, encodeURIComponent(secret)),
  file: () => writeFileSync('left-behind.txt', secret),
  home: () => writeFileSync(env.HOME + '/left-behind.txt', secret),
  output: () => appendFileSync(env.GITHUB_OUTPUT, 'answer=42\\n'),
  badOutput: () => appendFileSync(env.GITHUB_OUTPUT, 'answer\\n'),
  annotate: () => { for (let i = 0; i < 11; i += 1) console.log('::error::number ' + i); },
  flood: () => writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1)),
  shortMask: () => console.log('::add-mask::{'),
  show: () => console.log(JSON.stringify(env), readFileSync(env.GITHUB_EVENT_PATH, 'utf8')),
  git: () => console.log(execFileSync('git', ['log', '--format=%s']).toString()),
  net: async () => {
    console.log('aws', await ask('https://sts.eu-west-1.amazonaws.com/', { method: 'POST' }));
    console.log('misspelt', await ask('https://sts.eu-wset-1.amazonaws.com/'));
    console.log('world', await ask('https://192.0.2.1/'));
    console.log('metadata', await ask('http://169.254.169.254/latest/'));
  },
  worker: async () => {
    const source = "const { parentPort } = require('node:worker_threads');" +
      "require('node:net').connect(443, '192.0.2.1').on('error', (e) => parentPort.postMessage(e.code));";
    const worker = new Worker(source, { eval: true });
    console.log('worker', await new Promise((resolve) => worker.on('message', resolve)));
  },
  drop: async () => {
    const socket = connect(80, '169.254.169.254');
    socket.setTimeout(50, () => socket.destroy());
    console.log('dropped', await new Promise((resolve) => socket.on('close', resolve)));
  },
};
for (const name of (env.DO ?? '').split(' ').filter(Boolean)) await jobs[name]();
`;

beforeAll(async () => {
  writeFileSync(
    join(root, 'action.yml'),
    "inputs: { one: { default: 'a' }, two words: { default: b }, three: {}, token: { default: '${{ github.token }}' } }\nruns: { using: node24, main: main.mjs }\n",
  );
  writeFileSync(join(root, 'main.mjs'), PROGRAM);
  equipment = await makeEquipment(join(root, 'action.yml'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
async function run(text: string, files: Record<string, string> = {}): Promise<ScenarioResult> {
  count += 1;
  const folder = join(root, `scenario-${count}`);
  for (const [path, content] of Object.entries({ 'scenario.yml': text, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return runScenario(folder, equipment);
}

const doing = (jobs: string, more = '') =>
  `env: { DO: ${jobs}, AWS_SECRET_ACCESS_KEY: '\${SECRET}' }\n${more}`;

describe('a run', () => {
  test('lets a program be that masks its secret and keeps it', async () => {
    const { problems, step } = await run(
      doing('mask output', 'expect: { outputs: { answer: 42 }, exit-code: 0 }'),
    );
    expect(problems).toEqual([]);
    expect(step.outputs).toEqual({ answer: '42' });
  });

  test.each([
    ['mask print', 'stdout holds ${SECRET} in clear'],
    ['mask stderr', 'stderr holds ${SECRET} in base64'],
    ['mask summary', 'step_summary_31bd3f4b holds ${SECRET} URL-encoded'],
    ['mask file', 'the file left-behind.txt holds ${SECRET} in clear'],
    ['mask home', 'the file left-behind.txt holds ${SECRET} in clear'],
    ['output', 'AWS_SECRET_ACCESS_KEY holds a secret and is not masked'],
    ['mask badOutput', "the runner refuses GITHUB_OUTPUT: Invalid format 'answer'"],
    ['mask annotate', '11 error annotations; GitHub shows 10 of a step'],
    ['mask flood', 'the summary has 1048577 bytes'],
    ['mask shortMask', 'a value of 1 characters is masked'],
  ])('that does "%s" is caught', async (jobs, violation) => {
    const { problems } = await run(doing(jobs));
    expect(problems.join('\n')).toContain(violation);
    expect(problems).toHaveLength(1);
  });

  test('of the command line may mask nothing', async () => {
    const { problems } = await run(doing('mask', 'cli: []'));
    expect(problems).toEqual([
      'violation: the command line prints add-mask, which shows the value',
    ]);
  });

  test('shows the inputs as the runner does, and no variable of ours', async () => {
    const { step } = await run(`env: { DO: show, EMPTY: '' }\ninputs: { one: '' }`);
    const [variables = ''] = step.stdout.split('\n');
    const shown = JSON.parse(variables.slice(0, variables.indexOf('} {') + 1)) as object;
    expect(shown).toMatchObject({
      INPUT_ONE: '',
      INPUT_TWO_WORDS: 'b',
      INPUT_THREE: '',
      EMPTY: '',
      GITHUB_REPOSITORY: 'acme/shop',
    });
    expect(Object.keys(shown).filter((name) => /^(?:npm_|JEST|NODE_OPTIONS)/.test(name))).toEqual(
      [],
    );
  });

  test('has a git repository as its workspace, with placeholders filled', async () => {
    const { step } = await run('env: { DO: git }', { 'workspace/a.txt': '${KEY_ID} ${OTHER}' });
    expect(step.stdout).toContain('Change the deploy\nBegin');
  });

  test('withholds secrets from a fork, in its environment only', async () => {
    const fork = 'github: { event: pull_request, head-repository: mallory/shop }\n';
    const { step, problems } = await run(
      `${fork}env: { DO: show, AWS_SECRET_ACCESS_KEY: '\${SECRET}' }`,
    );
    expect(step.stdout).toContain('"AWS_SECRET_ACCESS_KEY":""');
    expect(step.stdout).toContain('"full_name": "mallory/shop"');
    expect(problems.filter((problem) => problem.includes('${SECRET}'))).toEqual([]);
  });

  test('reaches AWS in the local cloud and nothing else, from its threads too', async () => {
    const { step } = await run('env: { DO: net worker drop }\ncloud: { instance-metadata: azure }');
    expect(step.stdout).toContain('aws 400');
    expect(step.stdout).toContain('misspelt ENOTFOUND');
    expect(step.stdout).toContain('world ENETUNREACH');
    expect(step.stdout).toContain('metadata 400');
    expect(step.stdout).toContain('worker ENETUNREACH');
  });

  test('may meet a metadata service that never answers', async () => {
    const { step } = await run(
      'env: { DO: net drop }\ncloud: { faults: [{ service: imds, fail: { refused: true } }, { service: sts, fail: { dns: true } }] }',
    );
    expect(step.stdout).toContain('metadata ECONNREFUSED');
    expect(step.stdout).toContain('aws ENOTFOUND');
    const { step: dropped } = await run('env: { DO: drop }\ncloud: { instance-metadata: timeout }');
    expect(dropped.stdout).toContain('dropped');
  });

  test('that does not do as expected says what differs', async () => {
    const { problems } = await run('expect: { exit-code: 7, outputs: { a: b }, output: hello }');
    expect(problems).toEqual([
      'exit-code: expected 7, got 0',
      'outputs.a: expected b, got (not set)',
      'output: expected /hello/, got (nothing)',
    ]);
    expect((await run('expect: { outcome: passed }')).problems).toEqual([
      'there is no JSON report',
    ]);
  });
});
