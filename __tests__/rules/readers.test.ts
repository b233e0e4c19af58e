import { describe, expect, test } from '@jest/globals';
import type { Ci } from '../../src/report/ci.js';
import { type Finding, findingsOf } from '../../src/report/finding.js';
import type { Fault } from '../../src/report/chain-cause.js';
import { providerFailed } from '../../src/rules/credentials/provider-failed.js';
import { facts as factsOf } from './credentials/facts.js';
import { fixturesOf, listed } from './every-rule.js';

/** Whatever a rule judges: all of them hold a job, in one form or another. */
interface AnyFacts {
  readonly job: object;
  readonly credentials?: object | null;
  readonly withheld?: unknown;
}

/** What is known after a job is known by the action alone, and told on GitHub alone. */
function isAfter(facts: unknown): boolean {
  return !Array.isArray(facts) && (facts as Partial<AnyFacts>).job === undefined;
}

/** The same facts, where this CI system runs the job: only GitHub tells of its job and hands it a token. */
function elsewhere(facts: unknown, ci: Ci): unknown {
  // Malformed regions: what was said, wherever that was.
  if (Array.isArray(facts)) return facts;
  const { job, credentials, withheld, ...rest } = facts as AnyFacts;
  const own = {
    ci,
    inActions: false,
    tokenOffered: false,
    tokenWithheld: null,
    runBy: 'github',
  };
  const gone = { workflowPath: null, jobId: '', event: 'event' in job ? '' : null };
  return {
    ...rest,
    job: { ...job, ...own, ...gone },
    ...(withheld === undefined ? {} : { withheld: null }),
    ...(credentials == null
      ? { credentials }
      : { credentials: { ...credentials, idToken: { kind: 'not-offered' } } }),
  };
}

const told = ({ title, why, fix, evidence, paste }: Finding) =>
  [
    title,
    why,
    fix,
    ...evidence.flatMap(({ label, expected = '', actual }) => [label, expected, actual]),
    ...paste.map(({ code }) => code),
  ].join('\n');

const QUESTIONS = ['credentials', 'secrets', 'account'] as const;

async function findingsIn(ci: Ci): Promise<readonly (readonly [string, Finding])[]> {
  const all: (readonly [string, Finding])[] = [];
  for (const question of QUESTIONS) {
    const fixtures = await fixturesOf(question);
    for (const rule of await listed(question)) {
      for (const facts of fixtures[rule.id.slice(question.length + 1)]?.breaks ?? []) {
        if (isAfter(facts)) continue;
        for (const finding of findingsOf(rule, elsewhere(facts, ci), (text) => text, ci)) {
          all.push([rule.id, finding]);
        }
      }
    }
  }
  return all;
}

/** The findings that speak to a reader of what that reader does not have. */
const misaddressed = (findings: Awaited<ReturnType<typeof findingsIn>>, words: RegExp) =>
  findings
    .filter(([, finding]) => words.test(told(finding)) || finding.paste.some(isWorkflow))
    .map(([id, finding]) => `${id}: ${told(finding)}`);

const isWorkflow = ({ language, place }: Finding['paste'][number]) =>
  language === 'yaml' || place !== undefined;

describe('a person at a terminal', () => {
  const JOB_WORDS =
    /(?<!\/)\b(?:jobs?|runners?|steps?|workflows?|GITHUB_ENV)\b|`(?:env|with|permissions):`/i;

  test('is told nothing of a job, a runner, a step or a workflow, and pastes none', async () => {
    const findings = await findingsIn('none');
    expect(new Set(findings.map(([id]) => id)).size).toBeGreaterThan(45);
    expect(misaddressed(findings, JOB_WORDS)).toEqual([]);
    expect(findings.filter(([, { location }]) => location.kind === 'job')).toEqual([]);
  });

  test('is told to sign in, where a job is told of a role of its own', async () => {
    const facts = failedWith({ kind: 'sso-not-signed-in', profile: 'dev team' });
    const [finding] = findingsOf(providerFailed, facts, (text) => text, 'none');
    expect(finding?.fix).toMatch(/aws sso login/);
    expect(finding?.paste).toEqual([
      { language: 'sh', code: "aws sso login --profile 'dev team'\n" },
    ]);
    const [inCi] = findingsOf(providerFailed, facts, (text) => text, 'github-actions');
    expect(inCi?.fix).toMatch(/role of its own by OIDC/);
    expect(inCi?.paste).toEqual([]);
  });
});

describe.each(['gitlab', 'circleci', 'jenkins', 'buildkite', 'other'] as const)(
  'a job of %s',
  (ci) => {
    const GITHUB_WORDS = /\b(?:workflows?|GITHUB_ENV|aws-actions|id-token)\b/i;

    test('is given nothing of GitHub to paste', async () => {
      expect(misaddressed(await findingsIn(ci), GITHUB_WORDS)).toEqual([]);
    });
  },
);

function failedWith(fault: Fault) {
  return factsOf({
    source: {
      kind: 'failed',
      provider: 'profile-sso',
      source: 'the profile dev team',
      message: 'The SSO session has expired',
      profile: 'dev team',
      fault,
    },
    identity: null,
  });
}
