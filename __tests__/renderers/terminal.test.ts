import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RenderOptions } from '../../src/renderers/options.js';
import * as ofChain from '../../src/renderers/terminal/chain.js';
import * as ofAdvice from '../../src/renderers/terminal/advice.js';
import * as ofLog from '../../src/renderers/terminal/log.js';
import * as ofTrust from '../../src/renderers/terminal/trust.js';
import { render as renderWith } from '../../src/renderers/terminal.js';
import type { Report } from '../../src/report/report.js';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { PROVIDERS } from '../../src/report/chain-view.js';
import {
  changed,
  couldNotLook,
  failedBoth,
  failedDeploy,
  failedLeaks,
  failedLog,
  failedLongTrust,
  failedTrust,
  finding,
  huge,
  manyFaces,
  nothingAsked,
  passed,
  passedTrust,
  report,
  answered,
  view,
  REPORTS,
} from './reports.js';
import { hostileWords, reportWith } from './hostile.js';

/** What is to be pasted is printed as it is, however long its lines. */
function withoutPaste(of: Report): Report {
  const bare = <T extends object>(found: T): T => ({ ...found, paste: [] });
  return {
    ...of,
    rootCauses: of.rootCauses.map((cause) => ({
      ...cause,
      finding: bare(cause.finding),
      consequences: cause.consequences.map(bare),
    })),
    checks: of.checks.map((check) => ({ ...check, findings: check.findings.map(bare) })),
  };
}

function render(told: Report, options: RenderOptions): string {
  return renderWith(told, options, { ...ofChain, ...ofTrust, ...ofLog, ...ofAdvice });
}

describe('the terminal text', () => {
  test('of a failed deploy reads as reviewed', () => {
    expect(render(failedDeploy, {})).toMatchSnapshot();
  });

  test('of a log has what else it says, a line each, before the cause, and no more than a screen of it', () => {
    const text = render(failedLog, {});
    const lines = text.split('\n');
    const cause = lines.findLastIndex((line) => line.startsWith('FAILED'));
    expect(text).toContain('2 more known messages of this failure, which likely follow from it:');
    expect(text).toContain('6 known messages passed over: retried, tolerated or only spoken of:');
    expect(text).toContain('  and 3 more\n');
    expect(text).toContain('  env (environment) gave nothing (line 10)\n');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'In this environment it takes them from environment: the command has',
    );
    expect(cause).toBeGreaterThan(lines.findIndex((line) => line.includes('line 91')));
    expect(
      lines.slice(
        lines.findIndex((line) => line.startsWith('How boto3')),
        cause,
      ).length,
    ).toBeLessThan(24);
    expect(render(failedLog, {})).toMatchSnapshot();
  });

  test('says what is wrong in its first line', () => {
    expect(render(failedDeploy, {})).toMatch(/^FAILED {2}The secret `DEPLOY_TOKEN` is empty\n/);
    expect(render(couldNotLook, {})).toMatch(/^Incomplete: could not look at credentials/);
    expect(render(failedBoth, {})).toMatch(/^FAILED .*\nFAILED .*\n\n/);
  });

  test.each(Object.entries(REPORTS).filter(([, { rootCauses }]) => rootCauses.length > 0))(
    'of %s ends with the cause and the fix, in the last screen',
    (_, of) => {
      const screen = render(of, {}).trimEnd().split('\n').slice(-24).join('\n');
      for (const { finding: cause } of of.rootCauses) {
        expect(screen.replace(/\s+/g, ' ')).toContain(cause.title.slice(0, 40));
        expect(screen.replace(/\s+/g, ' ')).toContain(`Fix ${cause.fix.slice(0, 40)}`);
      }
      // Nothing that was merely looked at comes after it.
      expect(screen.slice(screen.lastIndexOf('FAILED'))).not.toMatch(/What was looked at|Who each/);
    },
  );

  test('of what could not be looked at ends with the reason', () => {
    expect(render(couldNotLook, {})).toMatch(
      /\nIncomplete: .*\n- Could not look at credentials: AWS STS did not answer within 10 seconds\n$/,
    );
  });

  test('says again what came of it, where a pass fills more than a screen', () => {
    const text = render(passedTrust, { verbose: true });
    const headline = 'The trust policy accepts these claims; AWS was not asked.';
    expect(text.split('\n').length).toBeGreaterThan(25);
    expect(text.startsWith(`${headline}\n`) && text.endsWith(`\n${headline}\n`)).toBe(true);
  });

  test('clips a long path in the headline in its middle, and tells it in full where it stands', () => {
    const path = `services/${'deeply/nested/'.repeat(9)}config/production.env`;
    const leak = finding({
      title: `An AWS access key stands in \`${path}\`, line 3`,
      location: { kind: 'file', path, line: 3 },
    });
    const lines = render(report([answered('secrets', [leak])]), {}).split('\n');
    expect(lines[0]).toMatch(/^FAILED .*`services\/.*\.\.\..*production\.env`, line 3$/);
    expect(lines[0]?.length).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.includes(path))).toHaveLength(1);
  });

  test('is a few lines when nothing is wrong, and the whole story when asked', () => {
    expect(render(passed, {}).split('\n').length).toBeLessThan(10);
    expect(render(passed, {})).toContain('Both SDKs traced would take environment variables.');
    expect(render(passed, { verbose: true })).toContain('container endpoint    .      .');
  });

  test('has one line about SDKs that have no credentials yet and need none', () => {
    const none = view('go', {
      outcome: 'none',
      provider: null,
      message: 'no EC2 IMDS role found',
      attempts: [
        {
          provider: 'instance-metadata',
          outcome: 'failed',
          cause: { kind: 'metadata-unanswered', inTime: true },
          reason: 'nobody answers',
          looked: [],
        },
      ],
    });
    for (const verbose of [false, true]) {
      const text = render(changed(passedTrust, { chain: [none] }), { verbose });
      expect(text).toContain('No SDK sees credentials yet, and none has to');
      expect(text).not.toMatch(/Who each SDK would be|no EC2 IMDS role found/);
    }
  });

  test('never says passed of what was skipped', () => {
    expect(render(nothingAsked, { verbose: true })).not.toMatch(/passed|nothing wrong/i);
  });

  test('names what was not seen', () => {
    expect(render(failedLeaks, {})).toContain(
      '- Not seen by leaks: the history before the shallow',
    );
  });

  test('prints snippets as they are, indented and unwrapped', () => {
    const long = `aws sts assume-role ${'--flag value '.repeat(12)}`.trim();
    const paste = [{ language: 'sh', code: `${long}\n\n\n  second` } as const];
    expect(render(report([answered('secrets', [finding({ paste })])]), {})).toContain(
      `\n      ${long}\n\n\n        second\n`,
    );
  });

  /** Lines that are too long and have a blank where they could have been broken. */
  const broken = (text: string) =>
    text.split('\n').filter((line) => line.length > 80 && line.trimEnd().lastIndexOf(' ') > 42);

  test.each(Object.entries(REPORTS))('of %s keeps to 80 columns', (_, of) => {
    for (const verbose of [false, true]) {
      const text = render(of, { verbose });
      expect(broken(text)).toEqual([]);
    }
  });

  test('keeps to 80 columns whatever a report holds, but for pastes and words that are longer', () => {
    const modes = [{}, { verbose: true }, { quiet: true }];
    fc.assert(
      fc.property(
        hostileWords,
        fc.constantFrom('passed', 'failed', 'incomplete', 'skipped'),
        fc.constantFrom(...modes),
        (words, outcome, options) => {
          expect(broken(render(withoutPaste(reportWith(words, outcome)), options))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('tells the trace of a refusal, marks what decided, and takes the subject apart', () => {
    const text = render(failedTrust, {});
    expect(text).toContain('\nThe trust policy refuses these claims\n  Read from infra/trust.json');
    expect(text).toMatch(
      /\n {4}> NO {2}StringEquals on `token\.actions\.githubusercontent\.com:sub`\n {10}wanted {2}repo:acme\/shop:ref:refs\/heads\/main\n {10}was {5}repo:acme@123/,
    );
    expect(text.match(/^ *> /gm)).toHaveLength(1);
    expect(text).toContain('was     (not in the request)');
    expect(text).toContain('its owner id        123');
    expect(text).toContain('the other spelling  repo:acme/shop:ref:refs/heads/main');
    expect(text).not.toContain('All its claims');
    expect(render(failedTrust, { verbose: true })).toContain('All its claims');
  });

  test('tells of a long policy what decided in full, and few others in a line each', () => {
    const text = render(failedLongTrust, {});
    expect(text).toContain('statement 40 (Allow, line 400)');
    expect(text.match(/^ *> /gm)).toHaveLength(1);
    expect(text).toContain('  and 40 further statements: see the JSON report');
    expect(text.split('\n').length).toBeLessThan(120);
  });

  test('has one line for a policy that accepts', () => {
    expect(render(passedTrust, {})).toMatch(
      /\nThe trust policy accepts these claims\. Read from infra\/trust\.json \(the/,
    );
    expect(render(passedTrust, {}).split('\n').length).toBeLessThan(8);
  });

  test('names different identities beside the headline', () => {
    expect(render(manyFaces, {})).toContain(
      '\n! The SDKs of this job would act as 2 different identities.\n  JavaScript SDK: `arn:',
    );
  });

  test('keeps the table of all SDKs within 80 columns', () => {
    const attempts = PROVIDERS.map((provider) => ({
      provider,
      outcome: 'invalid' as const,
      cause: { kind: 'role-has-no-source', profile: 'ci' } as const,
      reason: 'no',
      looked: [],
    }));
    const chain = dialectNames.map((dialect) => view(dialect, { attempts }));
    const text = render(report([answered('credentials')], { chain }), { verbose: true });
    const table = text.split('\n').filter((line) => /inval\./.test(line));
    expect(table.length).toBeGreaterThan(PROVIDERS.length - 1);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test('colours only on request, and only our own words', () => {
    expect(render(failedDeploy, {})).not.toContain('\u001b');
    expect(render(failedDeploy, { color: true })).toMatch(/^\u001b\[31mFAILED\u001b\[0m {2}The/);
  });

  test('stays readable when a report is huge', () => {
    expect(render(huge, {}).split('\n').length).toBeLessThan(150);
    expect(render(huge, {})).toContain('and 19988 more');
    expect(render(huge, {})).toContain('more; --all lists every one');
    expect(render(huge, { all: true })).toContain('Leak 499');
    expect(render(huge, { all: true })).not.toContain('--all');
  });
});

describe('the quiet answer', () => {
  const quiet = (of: Report) => render(of, { quiet: true }).trimEnd().split('\n');

  test('of a cause is headline, why, expected and actual or a longer fix, and where', () => {
    expect(quiet(failedDeploy)).toEqual([
      'FAILED  The secret `DEPLOY_TOKEN` is empty',
      expect.stringMatching(
        /^ {2}Why {2}The workflow passes `DEPLOY_TOKEN`, but no secret .*\.\.\.$/,
      ),
      '  Fix  Add the secret `DEPLOY_TOKEN` to the environment `production`, or name',
      '       that environment in the job.',
      '  At   env DEPLOY_TOKEN, by rule secrets/empty; 1 more finding',
    ]);
    const short = report([answered('secrets', [finding({ fix: 'Set it.' })])]);
    expect(quiet(short).slice(2, 4)).toEqual([
      '  Expected a value, actual (empty)',
      '  Fix  Set it.',
    ]);
  });

  test.each(Object.entries(REPORTS))('of %s is at most five lines for each cause', (_, of) => {
    const lines = quiet(of);
    expect(lines.length).toBeLessThanOrEqual(5 * Math.max(1, of.rootCauses.length));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test('of what was not looked at says so, and why', () => {
    expect(quiet(nothingAsked)).toEqual([
      'Skipped: nothing was looked at.',
      '  Skipped credentials: nothing in this job uses AWS',
      '  Skipped leaks: `scan` is `off`',
    ]);
    expect(quiet(couldNotLook)[1]).toBe(
      '  Could not look at credentials: AWS STS did not answer within 10 seconds',
    );
  });
});
