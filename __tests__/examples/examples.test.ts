import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { parseSettings } from '../../src/settings/parse.js';
import { ACTIONS } from '../../src/report/actions.js';
import { ROOT } from '../architecture/sources.js';
import { runCommand } from '../commands/run-line.js';
import { faultsOfWorkflow } from '../pastes/workflow.js';
import {
  actionOf,
  EXAMPLES,
  type ExampleJob,
  exampleText,
  exampleWorkflow,
  WORKFLOWS,
} from './read.js';

const OURS = 'aws-preflight/aws-preflight';

/** What each workflow needs by our own account, which is the outcome that is expected of it. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'github/deploy-by-keys.yml': [
    'permission id-token: none',
    'region aws-region',
    'secret AWS_ACCESS_KEY_ID',
    'secret AWS_SECRET_ACCESS_KEY',
    'tool aws-actions/configure-aws-credentials',
    'tool aws-cli',
    'variable AWS_ACCOUNT_ID',
  ],
  'github/deploy-by-oidc.yml': [
    'permission id-token: write',
    'region aws-region',
    'role role-to-assume',
    'tool aws-actions/configure-aws-credentials',
    'tool aws-cli',
    'variable AWS_ROLE_ARN',
  ],
  'github/explain-failure.yml': [
    'permission id-token: none',
    'permission id-token: write',
    'region aws-region',
    'role role-to-assume',
    'tool aws-actions/configure-aws-credentials',
    'tool aws-cli',
    'variable AWS_ROLE_ARN',
  ],
  'github/many-accounts.yml': [
    'environment computed',
    'permission id-token: write',
    'region aws-region',
    'role role-to-assume',
    'tool aws-actions/configure-aws-credentials',
    'tool aws-cli',
  ],
  'github/nightly-history.yml': ['permission id-token: none'],
  'github/pull-requests.yml': ['permission id-token: none'],
};

/** What `check --workflow` says of a workflow's text. */
async function judged(text: string) {
  const root = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    writeFileSync(join(root, '.github/workflows/w.yml'), text);
    const line = ['check', '--workflow', '.github/workflows/w.yml', '--format', 'json'];
    const { output } = await runCommand(line, { cwd: root });
    const report = JSON.parse(output) as {
      readonly outcome: string;
      readonly rootCause: { readonly ruleId: string } | null;
      readonly checks: readonly { readonly findings: readonly unknown[]; readonly gaps: unknown }[];
      readonly expectations: readonly Need[];
    };
    return {
      outcome: report.outcome,
      rootCause: report.rootCause?.ruleId ?? null,
      findings: report.checks.flatMap(({ findings }) => findings),
      gaps: report.checks.flatMap(({ gaps }) => gaps),
      needs: [...new Set(report.expectations.map(needOf))].toSorted(),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Need {
  readonly kind: string;
  readonly name: string;
  readonly value?: string;
}

/** A need as one line; of a permission with what the job is given, which is what is asked of it. */
function needOf({ kind, name, value = '' }: Need): string {
  return kind === 'permission' ? `${kind} ${name}: ${value}` : `${kind} ${name}`;
}

/** The least that the steps of a job can do with. */
function leastOf({ steps }: ExampleJob): Record<string, string> {
  const names = steps.map(actionOf);
  const ours = steps.find((step) => actionOf(step) === OURS);
  const isExplaining = ours?.with?.['explain'] !== undefined;
  return {
    ...(names.includes('actions/checkout') ? { contents: 'read' } : {}),
    ...(ours?.with?.['role-to-assume'] === undefined ? {} : { 'id-token': 'write' }),
    ...(isExplaining || (names.indexOf(OURS) < names.length - 1 && ours !== undefined)
      ? { actions: 'read' }
      : {}),
    ...(names.includes('github/codeql-action/upload-sarif') ? { 'security-events': 'write' } : {}),
  };
}

describe('the examples', () => {
  const others = EXAMPLES.filter((path) => path !== 'README.md');

  test('are all in the list that a reader finds', () => {
    const listed = Array.from(exampleText('README.md').matchAll(/\]\(([^)]+)\)/g), ([, to]) => to);
    expect(listed.toSorted()).toEqual(others);
  });

  test.each(others)('say first what they are for: %s', (path) => {
    expect(exampleText(path)).toMatch(/^# [A-Z][^\n]{10,}\n/);
  });

  test('hold nothing that our own scan takes for a key', () => {
    const ended = spawnSync(process.execPath, ['dist/index.js', 'scan', '--no-index', 'examples'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([ended.status, ended.stderr]).toEqual([0, '']);
  });
});

describe.each(WORKFLOWS)('the workflow %s', (path) => {
  const text = exampleText(path);
  const jobs = Object.values(exampleWorkflow(path).jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("is one that GitHub's own parser takes", async () => {
    expect(await faultsOfWorkflow(text)).toEqual([]);
  });

  test('is sound by our own account, and needs what is expected', async () => {
    expect(await judged(text)).toEqual({
      outcome: 'passed',
      rootCause: null,
      findings: [],
      gaps: [],
      needs: NEEDS[path],
    });
  });

  test('may do no more than its steps need, and nothing outside its jobs', () => {
    expect(exampleWorkflow(path).permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toEqual(leastOf(job));
  });

  test('uses the majors that the README does, and leaves no token in the checkout', () => {
    const known = new Set<string>([...Object.values(ACTIONS), `${OURS}@v1`]);
    expect(steps.flatMap(({ uses = [] }) => uses).filter((uses) => !known.has(uses))).toEqual([]);
    for (const step of steps.filter((one) => actionOf(one) === 'actions/checkout')) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  test('gives our action inputs that it takes', () => {
    for (const step of steps.filter((one) => actionOf(one) === OURS)) {
      const given = Object.entries(step.with ?? {}).map(([name, value]) => [
        name,
        String(value)
          .replace(/^\$\{\{ vars\.AWS_ROLE_ARN \}\}$/, 'arn:aws:iam::111122223333:role/deploy')
          .replace('${{ matrix.region }}', 'eu-west-1')
          .replace(/\$\{\{ (?:matrix\.account|vars\.AWS_ACCOUNT_ID) \}\}/, '111122223333'),
      ]);
      const parsed = parseSettings(
        Object.fromEntries(given) as Record<string, string>,
        dialectNames,
      );
      expect(parsed).toMatchObject({ ok: true });
    }
  });
});

test('the judge would notice an example that asks for a secret where GitHub has none', async () => {
  const text = exampleText('github/deploy-by-keys.yml').replace(
    'runs-on:',
    "if: secrets.AWS_ACCESS_KEY_ID != ''\n    runs-on:",
  );
  expect(await judged(text)).toMatchObject({ outcome: 'failed' });
});

test('every workflow has its expected outcome stated', () => {
  expect(Object.keys(NEEDS).toSorted()).toEqual([...WORKFLOWS]);
});
