import { describe, expect, test } from '@jest/globals';
import { verdictOf } from '../../src/renderers/verdict.js';
import type { Report } from '../../src/report/report.js';
import type { ScannedCounts } from '../../src/report/scan-receipt.js';
import { answered, changed, finding, nothingAsked, passed, report, view } from './reports.js';

const NONE: ScannedCounts = { files: 0, blobs: 0, commits: 0, bytes: 0 };

/** The headline of a scan that saw this much and found no key. */
function headlineOf(scanned: Partial<ScannedCounts>): string {
  const check = { ...answered('leaks'), scanned: { ...NONE, ...scanned } };
  return verdictOf(report([check], {}, 'leaks')).headline;
}

describe('a pass says what was seen', () => {
  test.each<[Partial<ScannedCounts>, string]>([
    [{ files: 214, bytes: 3_140_000 }, 'Passed: no key in 214 files (3.1 MB)'],
    [{ files: 1, bytes: 1 }, 'Passed: no key in 1 file (1 byte)'],
    [{ files: 2 }, 'Passed: no key in 2 files'],
    [{ commits: 3 }, 'Passed: no key in 3 commits'],
    [{ commits: 3, blobs: 5, bytes: 999_960 }, 'Passed: no key in 3 commits, 5 files (1.0 MB)'],
    // Staged contents are read as objects too.
    [{ files: 2, blobs: 3, bytes: 20 }, 'Passed: no key in 2 files (20 bytes)'],
    [{}, 'Passed: no key: nothing was left to scan'],
  ])('%j', (scanned, headline) => {
    expect(headlineOf(scanned)).toBe(headline);
  });

  test('counts keys that count for less, and never says that there is none', () => {
    const check = {
      ...answered('leaks', [finding({ ruleId: 'leaks/aws-access-key-id', severity: 'warning' })]),
      scanned: { ...NONE, files: 2, bytes: 20 },
    };
    expect(verdictOf(report([check], {}, 'leaks')).headline).toBe(
      'Passed, with 1 warning: 1 finding in 2 files (20 bytes)',
    );
  });

  test('names the identity, the secrets and that the account is the expected one', () => {
    const of = report([answered('secrets'), answered('credentials'), answered('account')], {
      identity: passed.identity,
    });
    expect(verdictOf(of).headline).toBe(
      'Passed: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions, as expected; 1 secret in order',
    );
  });

  test.each([
    ['aws-cli', 'as the AWS CLI sees it'],
    ['boto3', 'as boto3 sees it'],
  ])('says that the identity is who the job is %s: %s', (dialect, words) => {
    const { identity } = passed;
    if (identity === null) throw new Error('the fixture has an identity');
    const chain = [view('javascript'), view('boto3', { identity: 2 }), view('aws-cli')];
    const { headline, who } = verdictOf(
      changed(passed, { chain, identity: { ...identity, provider: 'environment', dialect } }),
    );
    expect(headline).toContain(`/GitHubActions (${words});`);
    expect(who).toContain(`(${words}) in account`);
  });

  test('says of no SDK that it sees it so where all of them do', () => {
    expect(verdictOf(passed).headline).not.toContain('sees');
  });
});

describe('what was only traced or judged from files', () => {
  const traced = (asked: Report['standing']['asked']) =>
    verdictOf(report([answered('credentials')], { chain: [view('go')] }, asked)).headline;

  test('goes by what was asked and not by which checks there are', () => {
    expect(traced('chain')).toBe('Traced which credentials each SDK takes; AWS was not asked');
    expect(traced('job')).toBe('Passed: credentials');
  });
});

test('a run in which nothing was looked at is skipped, and says why', () => {
  expect(verdictOf(nothingAsked)).toMatchObject({
    mark: 'skipped',
    headline: 'Skipped: nothing was looked at',
    skipped: [
      'Skipped credentials: nothing in this job uses AWS',
      'Skipped leaks: `scan` is `off`',
    ],
  });
});
