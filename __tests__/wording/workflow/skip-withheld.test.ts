import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { describe, expect, test } from '@jest/globals';
import { withheldFrom } from '../../../src/facts/job/withheld.js';
import { skipWithheld } from '../../../src/wording/workflow/skip-withheld.js';

const DEPLOY = { workflowPath: '.github/workflows/deploy.yml', jobId: 'deploy' };

interface Run {
  readonly event: string;
  readonly actor: string;
  /** Of the pull request; null where the run is for none, `deleted` where its fork is gone. */
  readonly head: string | null;
}

/** Every event, by people and bots, for a branch of the repository's own and for forks. */
const RUNS: readonly Run[] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'release',
  'merge_group',
  'issue_comment',
  'pull_request',
  'pull_request_target',
  'pull_request_review',
].flatMap((event) =>
  ['octocat', 'dependabot[bot]'].flatMap((actor) =>
    (event.startsWith('pull_request') ? ['acme/shop', 'mallory/shop', 'deleted'] : [null]).map(
      (head) => ({ event, actor, head }),
    ),
  ),
);

/** Whether GitHub would run a job with this condition, by its own evaluator. */
function runs(condition: string, { event, actor, head }: Run): boolean {
  const github = {
    event_name: event,
    actor,
    repository: 'acme/shop',
    event:
      head === null
        ? {}
        : { pull_request: { head: { repo: head === 'deleted' ? null : { full_name: head } } } },
  };
  const { tokens } = new Lexer(condition).lex();
  const expression = new Parser(tokens, ['github'], []).parse();
  const context = JSON.parse(JSON.stringify({ github }), data.reviver) as data.Dictionary;
  return new Evaluator(expression, context).evaluate().coerceString() === 'true';
}

const withheld = ({ event, actor, head }: Run) =>
  withheldFrom({
    event,
    fromFork: head !== null && head !== 'acme/shop',
    dependabot: actor === 'dependabot[bot]',
  });

describe('the pasted condition', () => {
  const broken = RUNS.filter((run) => withheld(run) !== null);

  test.each(broken)('skips %j, and no run that works', (run) => {
    const [snippet] = skipWithheld(withheld(run) ?? 'fork', run.event, DEPLOY);
    expect(snippet).toMatchObject({ place: 'job', job: 'deploy' });
    const condition = snippet?.code.replace(/^if: /, '') ?? '';
    expect(runs(condition, run)).toBe(false);
    for (const other of RUNS.filter((one) => withheld(one) === null)) {
      expect([other, runs(condition, other)]).toEqual([other, true]);
    }
  });

  test('is not made of an event that is no word of GitHub', () => {
    expect(skipWithheld('fork', "x' || true", DEPLOY)).toEqual([]);
  });
});
