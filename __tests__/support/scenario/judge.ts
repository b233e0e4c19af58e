import type { StepResult } from '../runner/run.js';
import type { Expect } from './read/expect.js';
import type { ReportJson } from './report.js';

/** What of a scenario's promises does not hold, one line each, expected against actual. */
export function judge(
  expect: Expect,
  step: StepResult,
  report: ReportJson | undefined,
  post: StepResult | undefined,
): string[] {
  return [
    ...step.violations.map((violation) => `violation: ${violation}`),
    ...(expect.exitCode === undefined
      ? []
      : differ('exit-code', String(expect.exitCode), String(step.exitCode))),
    ...Object.entries(expect.outputs).flatMap(([name, value]) =>
      differ(`outputs.${name}`, value, step.outputs[name] ?? '(not set)'),
    ),
    ...matchAll('summary', expect.summary, step.summary),
    ...matchAll(
      'annotations',
      expect.annotations,
      step.annotations
        .map(({ name, properties, message }) =>
          [name, properties['file'] ?? '', properties['title'] ?? '', message].join(' '),
        )
        .join('\n'),
    ),
    ...matchAll('output', expect.output, step.stdout + step.stderr),
    ...expect.notOutput
      .filter((pattern) =>
        [step.stdout, step.stderr, step.summary].some((text) => pattern.test(text)),
      )
      .map((pattern) => `not-output: ${pattern.source} is there`),
    ...judgeReport(expect, report),
    ...judgePost(expect.post, post),
  ];
}

/** The post has no report of its own: its summary names the rule of each finding, the headline's first. */
function judgePost(expect: Expect['post'], post: StepResult | undefined): string[] {
  if (post === undefined) return expect === undefined ? [] : ['post: it did not run'];
  const { stdout, stderr, summary, exitCode, violations } = post;
  const found = Array.from(summary.matchAll(/by rule \[?`([^`]+)`/g), ([, id = '']) => id);
  const text = stdout + stderr;
  const problems = [
    ...violations.map((violation) => `violation: ${violation}`),
    // How the job ended is not for it to change.
    ...differ('exit-code', '0', String(exitCode)),
    ...(expect === undefined
      ? []
      : [
          ...(expect.rootCause === undefined
            ? []
            : differ('root-cause', expect.rootCause ?? 'null', found[0] ?? 'null')),
          ...expect.findings
            .filter((id) => !found.includes(id))
            .map((id) => `findings: expected ${id}, found ${found.join(', ') || 'none'}`),
          ...expect.notFindings
            .filter((id) => found.includes(id))
            .map((id) => `not-findings: ${id} is among the findings`),
          ...matchAll('headline', expect.headline, summary.split('\n')[0] ?? ''),
          ...matchAll('summary', expect.summary, summary),
          ...expect.notSummary
            .filter((pattern) => pattern.test(summary))
            .map((pattern) => `not-summary: ${pattern.source} is there`),
          ...matchAll('output', expect.output, text),
          ...expect.notOutput
            .filter((pattern) => pattern.test(text) || pattern.test(summary))
            .map((pattern) => `not-output: ${pattern.source} is there`),
          ...(expect.silent && text + summary !== '' ? [`silent: it says ${text + summary}`] : []),
        ]),
  ];
  return problems.map((problem) => `post: ${problem}`);
}

function judgeReport(expect: Expect, report: ReportJson | undefined): string[] {
  if (report === undefined) return asksForReport(expect) ? ['there is no JSON report'] : [];
  const { rootCause } = report;
  const found = report.checks.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
  const actual = rootCause?.ruleId ?? 'null';
  return [
    ...(expect.outcome === undefined ? [] : differ('outcome', expect.outcome, report.outcome)),
    ...(expect.rootCause === undefined || (expect.rootCause ?? ['null']).includes(actual)
      ? []
      : differ('root-cause', expect.rootCause?.join(' or ') ?? 'null', actual)),
    ...(expect.rootCauses === undefined
      ? []
      : differ(
          'root-causes',
          expect.rootCauses.join(', '),
          report.rootCauses.map(({ ruleId }) => ruleId).join(', '),
        )),
    ...matchAll('headline', expect.headline, rootCause?.title ?? ''),
    ...matchAll(
      'fix',
      expect.fix,
      [rootCause?.fix ?? '', ...(rootCause?.paste ?? []).map(({ code }) => code)].join('\n'),
    ),
    ...expect.findings
      .filter((id) => !found.includes(id))
      .map((id) => `findings: expected ${id}, found ${found.join(', ') || 'none'}`),
    ...expect.notFindings
      .filter((id) => found.includes(id))
      .map((id) => `not-findings: ${id} is among the findings`),
    ...Object.entries(expect.checks).flatMap(([check, status]) =>
      differ(
        `checks.${check}`,
        status,
        report.checks.find((result) => result.check === check)?.status ?? '(not there)',
      ),
    ),
    ...judgeIdentity(expect, report),
    ...(expect.leaks === undefined
      ? []
      : differ('leaks', String(expect.leaks), String(report.leaks.length))),
  ];
}

function judgeIdentity({ identity }: Expect, report: ReportJson): string[] {
  if (identity === undefined) return [];
  if (identity === null) {
    return differ('identity', 'null', report.identity === null ? 'null' : 'an identity');
  }
  return Object.entries(identity).flatMap(([name, value]) =>
    differ(`identity.${name}`, value, report.identity?.[name] ?? 'null'),
  );
}

function asksForReport(expect: Expect): boolean {
  return (
    [expect.outcome, expect.rootCause, expect.rootCauses, expect.identity, expect.leaks].some(
      (value) => value !== undefined,
    ) ||
    [expect.headline, expect.fix, expect.findings, expect.notFindings].some(
      (list) => list.length > 0,
    ) ||
    Object.keys(expect.checks).length > 0
  );
}

function differ(what: string, expected: string, actual: string): string[] {
  return expected === actual ? [] : [`${what}: expected ${expected}, got ${actual}`];
}

function matchAll(what: string, patterns: readonly RegExp[], text: string): string[] {
  return patterns
    .filter((pattern) => !pattern.test(text))
    .map(
      (pattern) => `${what}: expected /${pattern.source}/, got ${text === '' ? '(nothing)' : text}`,
    );
}
