// Records how a repository moves from git-secrets to this program: the same commands by both, in
// docs/git-secrets/moving.md. CI runs it where git-secrets is installed, and fails on a difference. Runs dist/.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(ROOT, 'docs/git-secrets/moving.md');
const [START, END] = ['<!-- recorded -->', '<!-- end of recorded -->'];
const GENUINE = '/usr/bin/git-secrets';

if (!existsSync(GENUINE)) {
  process.stdout.write('git-secrets is not installed: the recorded move was not looked at\n');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'move-'));
const shop = join(folder, 'shop');
const two = (number) => String(number).padStart(2, '0');

function programs() {
  for (const [name, text] of [
    ['genuine', `#!/bin/sh\nexec ${GENUINE} "$@"\n`],
    ['ours', `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/dist/index.js' git-secrets "$@"\n`],
  ]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'git-secrets'), text);
    chmodSync(join(folder, name, 'git-secrets'), 0o755);
  }
}

function sh(line, program = 'genuine') {
  const { status, stdout } = spawnSync('sh', ['-c', `{ ${line}\n} 2>&1`], {
    cwd: shop,
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, program)}:/usr/local/bin:/usr/bin:/bin`,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
      GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
      GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
      LC_ALL: 'C',
    },
  });
  return { status, text: stdout };
}

function must(line) {
  const { status, text } = sh(line);
  if (status !== 0) throw new Error(`${line}: ${text}`);
}

const write = (name, text) => {
  mkdirSync(dirname(join(shop, name)), { recursive: true });
  writeFileSync(join(shop, name), text);
};

/** A repository with 30 patterns of its own, 10 providers and a history that knows some of both. */
function makeShop() {
  mkdirSync(shop);
  must('git init -q -b main');
  for (let number = 1; number <= 30; number += 1) {
    must(`git secrets --add 'shop_${two(number)}_[a-z0-9]{12}'`);
  }
  for (let number = 1; number <= 10; number += 1) {
    write(`patterns/${two(number)}.list`, `(old|new)-token-${two(number)}-[0-9]{8}\n`);
    must(`git secrets --add-provider -- cat patterns/${two(number)}.list`);
  }
  must("git secrets --add -a 'shop_07_example[a-z0-9]*'");
  must('git secrets --install');
  write('.gitallowed', '# what the documentation shows\n^docs/.*shop_01_\n');
  write('docs/keys.md', 'A key looks like shop_01_abcdef012345.\n');
  write('app.env', 'NAME=shop\nKEY=shop_07_example00000\n');
  must('git add -A && git commit -q -m "Begin"');
  write('app.env', 'NAME=shop\nKEY=shop_12_abcdef012345\n');
  must('git commit -q --no-verify -a -m "Set a key"');
  write('app.env', 'NAME=shop\nKEY=shop_12_abcdef012345\nDEBUG=1\n');
  must('git commit -q --no-verify -a -m "Debug"');
  write('app.env', 'NAME=shop\nDEBUG=1\n');
  must('git commit -q --no-verify -a -m "Take the key out"');
  must('git checkout -q -b topic HEAD~1');
  write('topic.txt', 'topic\n');
  must('git add -A && git commit -q --no-verify -m "Topic"');
  must('git checkout -q main && git merge -q --no-commit --no-ff topic');
  write('late.txt', 'new-token-04-20260101\n');
  must('git add -A && git commit -q --no-verify -m "Merge topic"');
  must('git rm -q late.txt && git commit -q --no-verify -m "Take it out"');
}

/** What is done, by which program, in order. */
const STEPS = [
  ['With git-secrets', 'genuine'],
  'git secrets --list | wc -l',
  'git secrets --scan; echo "exit $?"',
  "git secrets --scan-history 2>&1 | grep -c ':'",
  'git secrets --scan-history 2>&1 | head -n 4',
  ['With aws-preflight first in PATH', 'ours'],
  'git secrets --list | wc -l',
  'git secrets --scan; echo "exit $?"',
  'git secrets --scan-history; echo "exit $?"',
  'echo "KEY=shop_30_abcdef012345" >> app.env; git commit -a -m "By the hook that git-secrets wrote"',
  'git checkout -q app.env; echo "DEBUG=2" >> app.env; git commit -q -a -m "Clean"; echo "exit $?"',
];

try {
  programs();
  makeShop();
  const parts = [];
  let program = 'genuine';
  let block = [];
  const close = () => {
    if (block.length > 0) parts.push(`\`\`\`console\n${block.join('\n')}\n\`\`\``);
    block = [];
  };
  for (const step of STEPS) {
    if (typeof step !== 'string') {
      close();
      parts.push(`### ${step[0]}`);
      program = step[1];
      continue;
    }
    const text = sh(step, program).text.trimEnd();
    block.push(`$ ${step}`, ...(text === '' ? [] : [text]));
  }
  close();
  const page = readFileSync(PAGE, 'utf8');
  const from = page.indexOf(START) + START.length;
  const to = page.indexOf(END);
  if (from < START.length || to < 0) throw new Error('the page has no place for the record');
  writeFileSync(PAGE, `${page.slice(0, from)}\n\n${parts.join('\n\n')}\n\n${page.slice(to)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
