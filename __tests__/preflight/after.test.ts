import { describe, expect, test } from '@jest/globals';
import { dialectNames } from '../../src/chain/dialects/index.js';
import type { SavedState } from '../../src/facts/after/saved-state.js';
import { gatherEvent } from '../../src/facts/job/gather-event.js';
import { explainAfter } from '../../src/preflight/after.js';
import { openRedactor } from '../../src/preflight/secrets-of.js';
import { seal } from '../../src/report/sealed.js';
import { parseSettings } from '../../src/settings/parse.js';
import type { RunJob, RunStep } from '../../src/world/github.js';
import { makeWorld } from './world.js';

/** The made-up world's clock. */
const NOW = Date.UTC(2026, 5, 1);
const LOOKED = NOW - 60_000;
const VARIABLES = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '9',
  GITHUB_WORKSPACE: '/checkout/shop',
};

const step = (
  name: string,
  from: number,
  to: number | null,
  conclusion: string | null,
): RunStep => ({
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  startedAt: LOOKED + from * 1000,
  completedAt: to === null ? null : LOOKED + to * 1000,
});
const POST = step('Post Look first', 20, null, null);

interface Asked {
  readonly state?: Partial<SavedState>;
  readonly steps?: readonly RunStep[] | 'unknown';
  readonly log?: string;
}

async function after({ state = {}, steps = [], log }: Asked) {
  const { settings } = parseSettings(
    log === undefined ? {} : { 'log-file': 'a.log' },
    dialectNames,
  );
  const { world } = makeWorld({ variables: VARIABLES });
  const job: RunJob = {
    id: '7',
    name: 'deploy',
    status: 'in_progress',
    conclusion: null,
    labels: [],
    completedAt: null,
    steps: steps === 'unknown' ? [] : steps,
  };
  return explainAfter(
    {
      settings: { ...settings, githubToken: seal('a-token') },
      state: {
        at: LOOKED,
        exitCode: 0,
        salt: 's',
        variables: {},
        identity: null,
        sessionSeconds: null,
        broken: [],
        answered: [],
        headline: null,
        ...state,
      },
      event: await gatherEvent(world),
      checkRunId: '7',
      calledWorkflow: '',
      jobName: 'deploy',
      secrets: [],
    },
    {
      ...world,
      github: {
        jobsOf: async () =>
          steps === 'unknown'
            ? { kind: 'failed', reason: 'HTTP 403' }
            : { kind: 'found', value: [job] },
        logOf: async () => ({ kind: 'absent' }),
      },
      lookForChanges: async () => ({ paths: [], more: false }),
      openLog: async () => ({
        kind: 'open',
        pieces: (async function* () {
          yield Buffer.from(log ?? '');
        })(),
      }),
      redactor: openRedactor(settings, VARIABLES),
    },
  );
}

describe("whether it was this action's own step that failed the job", () => {
  test.each([
    ['it did, by its name', [step('Look first', -5, 0, 'failure'), POST], 'own-step'],
    [
      'a later step did, in the same second',
      [step('Look first', -5, 0, 'success'), step('Deploy', 0, 0, 'failure'), POST],
      'report',
    ],
    [
      'a later use of this action under the same name did',
      [step('Look first', -5, 0, 'success'), step('Look first', 8, 12, 'failure'), POST],
      'report',
    ],
    [
      'GitHub does not list the post yet, and times tell',
      [step('x', -5, 0, 'failure')],
      'own-step',
    ],
    [
      'GitHub does not list the post yet, and a later step failed in the same second',
      [step('x', -5, 0, 'success'), step('y', 0, 0, 'failure')],
      'report',
    ],
  ] as const)('%s', async (_, steps, kind) => {
    expect((await after({ state: { exitCode: 1 }, steps })).kind).toBe(kind);
  });

  test('is not claimed where nobody tells', async () => {
    expect(await after({ state: { exitCode: 1 }, steps: 'unknown' })).toMatchObject({
      kind: 'perhaps-own-step',
      reason: expect.stringContaining('HTTP 403'),
    });
  });

  test('is not claimed where GitHub lists no step that failed', async () => {
    const answer = await after({ state: { exitCode: 1 }, steps: [step('x', -5, 0, 'success')] });
    expect(answer.kind).toBe('perhaps-own-step');
  });

  test('is not asked where it had gone well', async () => {
    expect((await after({ steps: 'unknown' })).kind).toBe('report');
  });
});

describe('a log that the job wrote', () => {
  const LOG = `botocore.exceptions.ProfileNotFound: The config profile (prod) could not be found
Error: Process completed with exit code 1.
`;

  test('is held against what was found before: the rule that was broken confirms its cause', async () => {
    const answer = await after({
      log: LOG,
      state: { broken: ['credentials/profile-not-found'], answered: ['credentials'] },
    });
    if (answer.kind !== 'report') throw new Error(answer.kind);
    expect(answer.report.log).toMatchObject([
      { entry: 'boto-profile-not-found', causes: [{ standing: 'confirmed' }] },
    ]);
  });

  test('has its cause ruled out where that was looked for and nothing has changed since', async () => {
    const answer = await after({ log: LOG, state: { answered: ['credentials'] } });
    if (answer.kind !== 'report') throw new Error(answer.kind);
    expect(answer.report.log[0]?.causes[0]?.standing).toBe('ruled-out');
  });

  test('has it open where the environment has changed since', async () => {
    const variables = { AWS_PROFILE: 'a hash of another value' };
    const answer = await after({ log: LOG, state: { answered: ['credentials'], variables } });
    if (answer.kind !== 'report') throw new Error(answer.kind);
    expect(answer.report.log[0]?.causes[0]?.standing).toBe('open');
  });

  test('leads before what was found earlier, which stands beside it', async () => {
    const headline = {
      ruleId: 'account/wrong-account',
      title: 'The job is in another account',
      why: 'It is.',
      fix: 'Use the other.',
      pasted: true,
    };
    const answer = await after({ log: LOG, state: { headline } });
    if (answer.kind !== 'report') throw new Error(answer.kind);
    const { rootCauses, checks } = answer.report;
    expect(rootCauses[0]?.finding.ruleId).toBe('log/boto-profile-not-found');
    expect(checks.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toContain(
      'account/wrong-account',
    );
    const alone = await after({ state: { headline } });
    expect(alone.kind === 'report' && alone.report.rootCauses[0]?.finding.fix).toContain(
      'What to paste stands in',
    );
  });

  test('that is of no rule of ours is not replayed', async () => {
    const headline = { ruleId: 'x/../y', title: 't', why: 'w', fix: 'f', pasted: false };
    const answer = await after({ state: { headline } });
    expect(answer.kind === 'report' && answer.report.rootCauses).toEqual([]);
  });
});
