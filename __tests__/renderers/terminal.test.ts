import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/renderers/terminal.js';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { PROVIDERS } from '../../src/report/chain-view.js';
import {
  couldNotLook,
  failedBoth,
  failedDeploy,
  failedLeaks,
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
} from './reports.js';

describe('the terminal text', () => {
  test('of a failed deploy reads as reviewed', () => {
    expect(render(failedDeploy, {})).toMatchSnapshot();
  });

  test('says what is wrong in its first line', () => {
    expect(render(failedDeploy, {})).toMatch(/^FAILED {2}The secret `DEPLOY_TOKEN` is empty\n/);
    expect(render(couldNotLook, {})).toMatch(/^Incomplete: could not look at credentials/);
    expect(render(failedBoth, {}).match(/^FAILED .*/gm)).toHaveLength(2);
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
      const text = render({ ...passedTrust, chain: [none] }, { verbose });
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

  test('keeps to 80 columns but for words that are longer', () => {
    const lines = render(failedDeploy, {}).split('\n');
    const broken = lines.filter((line) => line.length > 80 && !/\S{60}/.test(line));
    expect(broken).toEqual([]);
    expect(lines.filter((line) => line.length > 60).length).toBeGreaterThan(3);
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

  test('keeps the table of all SDKs within 100 columns', () => {
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
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test('colours only on request, and only our own words', () => {
    expect(render(failedDeploy, {})).not.toContain('\u001b');
    expect(render(failedDeploy, { color: true })).toMatch(/^\u001b\[31mFAILED\u001b\[0m {2}The/);
  });

  test('stays readable when a report is huge', () => {
    expect(render(huge, {}).split('\n').length).toBeLessThan(150);
    expect(render(huge, {})).toContain('and 19988 more');
  });
});
