import { describe, expect, test } from '@jest/globals';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { explainFailedJobs } from '../../src/preflight/failed-jobs.js';
import { openRedactor } from '../../src/preflight/secrets-of.js';
import { seal } from '../../src/report/sealed.js';
import { parseSettings } from '../../src/settings/parse.js';
import type { RunJob } from '../../src/world/github.js';
import { makeWorld } from './world.js';

const VARIABLES = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '9',
};
const END = '##[error]Process completed with exit code 1.\n';
const EXPIRED = `An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.\n${END}`;
const DENIED = `An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::shop/a" with an explicit deny in a service control policy\n${END}`;

/** Jobs that failed, each a second after the one before it. */
async function explain(logs: Readonly<Record<string, string | null>>) {
  const { settings } = parseSettings({ explain: 'failed-jobs' }, dialectNames);
  const { world } = makeWorld({ variables: VARIABLES });
  const asked: string[] = [];
  const jobs = Object.keys(logs).map(
    (name, at): RunJob => ({
      id: String(at),
      name,
      status: 'completed',
      conclusion: 'failure',
      labels: [],
      completedAt: at * 1000,
      steps: [],
    }),
  );
  const report = await explainFailedJobs(
    { ...settings, githubToken: seal('a-token') },
    {
      world,
      github: {
        jobsOf: async () => ({ kind: 'found', value: jobs }),
        logOf: async (_, id) => {
          asked.push(id);
          const log = logs[jobs[Number(id)]?.name ?? ''];
          if (log == null) return { kind: 'unreadable', reason: 'GitHub has no log of it' };
          return {
            kind: 'open',
            pieces: (async function* () {
              yield Buffer.from(log);
            })(),
          };
        },
      },
      redactor: openRedactor(settings, VARIABLES),
    },
  );
  return { report, asked };
}

const namesOf = ({ report }: Awaited<ReturnType<typeof explain>>) =>
  report.failures?.map(({ job }) => job);

describe('the jobs of a run that failed', () => {
  test('are told worst first: what is proved, what is likely, what nobody knows, what was not read', async () => {
    const found = await explain({
      gone: null,
      lint: `error unused\n${END}`,
      expired: EXPIRED,
      denied: DENIED,
    });
    expect(namesOf(found)).toEqual(['denied', 'expired', 'lint', 'gone']);
    const { rootCauses, checks, log } = found.report;
    expect(rootCauses[0]?.finding.ruleId).toBe('log/iam-explicit-deny');
    expect(rootCauses[0]?.consequences).toEqual([]);
    expect([...new Set(log.map(({ job }) => job))]).toEqual(['denied', 'expired']);
    const gaps = checks.flatMap((check) => check.gaps).join('\n');
    expect(gaps).toContain('the log of lint');
    expect(gaps).toContain('the log of gone');
  });

  test('that failed alike are told once, the first that did first', async () => {
    const found = await explain({ a: EXPIRED, b: EXPIRED, c: EXPIRED });
    const findings = found.report.checks.flatMap((check) => check.findings);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence).toContainEqual({
      label: 'the same in',
      actual: 'the log of b, the log of c',
    });
  });

  test('are read as far as twenty, and the rest is counted', async () => {
    const logs = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`job ${at}`, EXPIRED]));
    const { report, asked } = await explain(logs);
    expect(asked).toHaveLength(20);
    expect(report.checks.flatMap((check) => check.gaps)).toContain('10 more jobs have failed');
  });
});
