import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/renderers/terminal.js';
import {
  couldNotLook,
  failedBoth,
  failedDeploy,
  failedLeaks,
  finding,
  huge,
  nothingAsked,
  passed,
  report,
  answered,
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

  test('colours only on request, and only our own words', () => {
    expect(render(failedDeploy, {})).not.toContain('\u001b');
    expect(render(failedDeploy, { color: true })).toMatch(/^\u001b\[31mFAILED\u001b\[0m {2}The/);
  });

  test('stays readable when a report is huge', () => {
    expect(render(huge, {}).split('\n').length).toBeLessThan(150);
    expect(render(huge, {})).toContain('and 19988 more');
  });
});
