import { describe, expect, test } from '@jest/globals';
import { type Finding, findingsOf } from '../../src/report/finding.js';
import { describeLocation, type Location } from '../../src/report/location.js';
import type { Match, Rule } from '../../src/report/rule.js';

const MATCH: Match = {
  location: { kind: 'file', path: 'src/a.ts', line: 3, column: 7, commit: 'abc' },
  identity: 'key',
  values: { name: 'DEPLOY_TOKEN' },
  evidence: [{ label: 'l\n', expected: 'e\u202e', actual: 'a\u001b' }],
};
const RULE: Rule<readonly Match[]> = {
  id: 'secrets/example',
  severity: 'error',
  rung: 'present',
  title: '`{name}` is wrong',
  why: 'Because of {name}.',
  fix: 'Mend {name}.',
  judge: (matches) => matches,
};

function find(change: Partial<Match> = {}, rule: Partial<Rule<readonly Match[]>> = {}): Finding {
  const [finding] = findingsOf({ ...RULE, ...rule }, [{ ...MATCH, ...change }], (text) => text);
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

describe('a finding', () => {
  test('is worded from the match, with its own words and severity where it has them', () => {
    expect(find()).toMatchObject({
      title: '`DEPLOY_TOKEN` is wrong',
      severity: 'error',
      paste: [],
    });
    expect(find({ severity: 'note', words: { why: 'For {name}.' } })).toMatchObject({
      severity: 'note',
      why: 'For DEPLOY_TOKEN.',
      fix: 'Mend DEPLOY_TOKEN.',
    });
  });

  test('shows evidence without control characters, and not without end', () => {
    expect(find().evidence).toEqual([
      { label: String.raw`l\n`, expected: String.raw`e\u{202e}`, actual: String.raw`a\u{1b}` },
    ]);
    const long = find({ evidence: [{ label: 'l', actual: `x${'\u{1f600}'.repeat(5_000)}` }] });
    const actual = long.evidence[0]?.actual ?? '';
    expect(actual.length).toBeLessThanOrEqual(2_003);
    expect(Buffer.from(actual).toString()).toBe(actual);
  });
});

describe('a fingerprint', () => {
  const fingerprint = find().fingerprint;

  test('survives moves within the file, other commits, other words and another severity', () => {
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    const moved: Location = { kind: 'file', path: 'src/a.ts', line: 99 };
    expect(find({ location: moved, severity: 'note', evidence: [] }).fingerprint).toBe(fingerprint);
    expect(find({}, { title: 'x', why: 'x', fix: 'x', severity: 'note' }).fingerprint).toBe(
      fingerprint,
    );
  });

  test('is kept between versions, for baselines hold it', () => {
    expect(fingerprint).toBe('549afdcb1c1d3d0a774a4863860234c0');
  });

  test('differs by rule, resource and identity, wherever one ends and the next begins', () => {
    const others = [
      find({}, { id: 'secrets/other' }),
      find({ location: { kind: 'file', path: 'src/b.ts' } }),
      find({ location: { kind: 'variable', name: 'src/a.ts' } }),
      find({ identity: 'key2' }),
      find({ location: { kind: 'file', path: 'src/a.tsk' }, identity: 'ey' }),
    ].map((finding) => finding.fingerprint);
    expect(new Set([fingerprint, ...others]).size).toBe(6);
  });
});

describe('a location in one line', () => {
  test.each<[Location, string]>([
    [{ kind: 'variable', name: 'X' }, 'env X'],
    [{ kind: 'input', name: 'aws-region' }, 'input aws-region'],
    [{ kind: 'file', path: 'a', line: 1, column: 2 }, 'a:1:2'],
    [{ kind: 'file', path: 'a' }, 'a'],
    [{ kind: 'aws', resource: 'arn:aws:iam::1:role/x' }, 'arn:aws:iam::1:role/x'],
    [{ kind: 'job' }, 'this job'],
  ])('of %j', (location, line) => {
    expect(describeLocation(location)).toBe(line);
  });
});
