import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Finding } from '../../src/report/finding.js';
import type { Location } from '../../src/report/location.js';
import type { Report } from '../../src/report/report.js';
import { render } from '../../src/renderers/sarif.js';
import type { SarifLog } from '../../src/renderers/sarif/log.js';
import { hostileWords, reportWith } from './hostile.js';
import { answered, finding, passed, report, REPORTS } from './reports.js';
import { validSarif } from './sarif-schema.js';

function logOf(...given: Parameters<typeof render>): SarifLog {
  return JSON.parse(render(...given)) as SarifLog;
}

function runOf(findings: readonly Finding[], workspace = '/home/runner/work/shop/shop') {
  return logOf(report([answered('leaks', findings)]), { workspace }).runs[0];
}

const at = (location: Location) => finding({ ruleId: 'leaks/aws-access-key-id', location });

/** Ids of rules are ours, whoever wrote the rest. */
function ofOurRule(each: Report): Report {
  const checks = each.checks.map((check) => ({
    ...check,
    findings: check.findings.map((one) => finding({ ...one, ruleId: 'leaks/aws-access-key-id' })),
  }));
  return { ...each, checks };
}

describe('SARIF', () => {
  test.each(Object.entries(REPORTS))('of %s is what code scanning takes', (_, each) => {
    expect(validSarif(logOf(each, {}))).toBe('valid');
  });

  test('whatever a report holds, it is valid, printable ASCII and without a link', () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const text = render(ofOurRule(reportWith(words, 'failed')), {});
        expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
        const log = JSON.parse(text) as SarifLog;
        expect(validSarif(log)).toBe('valid');
        const messages = log.runs[0].results.map(({ message }) => message.text).join('\n');
        expect(messages).not.toMatch(/\]\(/);
      }),
    );
  });

  test('a finding stands at its line, with what GitHub knows it by again', () => {
    const leak = at({ kind: 'file', path: 'src/a b#ü.ts', line: 3, column: 7 });
    const { results } = runOf([leak]);
    expect(results).toMatchObject([
      {
        ruleId: 'leaks/aws-access-key-id',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/a%20b%23%C3%BC.ts', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 7 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: leak.fingerprint },
      },
    ]);
  });

  test.each<[string, Location]>([
    ['a variable', { kind: 'variable', name: 'AWS_REGION' }],
    ['a role', { kind: 'aws', resource: 'arn:aws:iam::111122223333:role/deploy' }],
    ['a commit message', { kind: 'file', path: '(commit message)', line: 1 }],
    ['a file outside of the checkout', { kind: 'file', path: '/etc/passwd', line: 1 }],
    ['a file above it', { kind: 'file', path: '../secrets', line: 1 }],
  ])('a finding at %s is no result, but said of the run', (_, location) => {
    const { results, invocations } = runOf([at(location)]);
    expect(results).toEqual([]);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'error', descriptor: { id: 'leaks/aws-access-key-id' } },
    ]);
  });

  test('a file that is named from the root of the disk is told from the root of the checkout', () => {
    const { results } = runOf([
      at({ kind: 'file', path: '/home/runner/work/shop/shop/infra/main.tf', line: 2 }),
    ]);
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('infra/main.tf');
  });

  test('a path can be no address of another place', () => {
    for (const path of ['https://evil.example/a', 'javascript:alert(1)', 'a\\..\\b', '//evil/x']) {
      const uris = runOf([at({ kind: 'file', path, line: 1 })]).results.map(
        ({ locations }) => locations[0].physicalLocation.artifactLocation.uri,
      );
      for (const uri of uris)
        expect(new URL(uri, 'file:///root/').href).toMatch(/^file:\/\/\/root\//);
    }
  });

  test('a run that could not look at everything says that it did not succeed, and why', () => {
    const whole = logOf(passed, {}).runs[0].invocations[0];
    expect(whole.executionSuccessful).toBe(true);
    const { couldNotLook } = REPORTS;
    const part = logOf(couldNotLook ?? passed, {}).runs[0].invocations[0];
    expect(part.executionSuccessful).toBe(false);
    expect(part.toolExecutionNotifications[0]?.message.text).toMatch(/^Could not look at /);
  });

  test('the worst 5,000 are told, and how many are not', () => {
    const many = Array.from({ length: 5_010 }, (_, line) =>
      finding({
        ruleId: 'leaks/aws-access-key-id',
        severity: line < 5_005 ? 'note' : 'error',
        location: { kind: 'file', path: 'a', line: line + 1 },
      }),
    );
    const { results, invocations } = runOf(many);
    expect(results).toHaveLength(5_000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(5);
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^10 more findings were left out/),
    ]);
  });
});
