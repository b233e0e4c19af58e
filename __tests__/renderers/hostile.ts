import * as fc from 'fast-check';
import type { CheckResult } from '../../src/report/check.js';
import type { Finding } from '../../src/report/finding.js';
import type { Outcome, Report } from '../../src/report/report.js';
import type { RuleId } from '../../src/report/rule.js';
import { TOOL } from '../../src/report/tool.js';
import type { TrustStep } from '../../src/report/trust-view.js';

/** Pieces that mean something to Markdown, HTML, GitHub, a terminal or the runner. */
const PIECES = [
  '`',
  '``',
  '```',
  '````\n',
  '~~~',
  '|',
  '\\',
  '\\|',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '  ',
  '$',
  '$x$',
  '<img src=x onerror=alert(1)>',
  '![a](https://evil.example/p.png)',
  '[a](https://evil.example)',
  '[a]: https://evil.example',
  '[^1]',
  '<https://evil.example>',
  'https://evil.example/a',
  'www.evil.example',
  'mail@evil.example',
  'xmpp:a@evil.example',
  '@octocat',
  '@acme/owners',
  '#123',
  'acme/shop#1',
  'GH-12',
  '0123456789abcdef0123456789abcdef01234567',
  ':tada:',
  '</details>',
  '<details>',
  '</summary>',
  '</code>',
  '</pre>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  '&#60;',
  '&lt;b&gt;',
  '&',
  '**',
  '__',
  '_',
  '~~',
  '# a',
  '===',
  '---',
  '- a',
  '1. a',
  '- [ ] a',
  '> [!NOTE]',
  '::error::x',
  '::stop-commands::t',
  '##[add-mask]x',
  '%0A::error::x',
  '\u001b[31m',
  '\u009b2J',
  '\u0007',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  'ab',
  'Ü',
  '密',
  '😀',
  '',
];

/** Text that tries to break out of wherever it is put. */
const hostileText = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' })),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));

/** Words for every field of a report, in turn. */
export const hostileWords = fc.array(hostileText, { minLength: 1, maxLength: 60 });

/**
 * A report that uses every field there is, with the given texts in turn in all that may come from
 * outside.
 */
export function reportWith(texts: readonly string[], outcome: Outcome): Report {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? '';
  const finding = (severity: Finding['severity'], location: Finding['location']): Finding => ({
    ruleId: text() as RuleId,
    severity,
    rung: 'present',
    title: text(),
    why: text(),
    fix: text(),
    paste: [
      { language: 'yaml', target: text(), code: text() },
      { language: 'diff', code: `a\n${text()}\n${text()}\n` },
      { language: 'json', target: text(), code: text() },
      { language: 'hcl', target: text(), code: text() },
    ],
    location,
    evidence: [
      { label: text(), expected: text(), actual: text() },
      { label: text(), actual: text() },
      ...Array.from({ length: 6 }, () => ({ label: text(), actual: text() })),
    ],
    fingerprint: `${next}`,
    references: [text()],
  });
  const step = (): TrustStep => ({
    element: 'condition',
    operator: text(),
    key: text(),
    wanted: [text(), text()],
    was: [text()],
    outcome: 'unknown',
    why: text(),
  });
  const decisive: TrustStep = { ...step(), element: 'principal', outcome: 'not-matched' };
  const statement = { sid: null, effect: 'Allow', outcome: 'unknown', line: 7 } as const;
  const cause = finding('error', { kind: 'file', path: text(), line: 3, column: 4 });
  const more = finding('error', { kind: 'variable', name: text() });
  const leak = finding('error', { kind: 'file', path: text(), line: 1, commit: text() });
  const checks: CheckResult[] = [
    {
      check: 'secrets',
      status: 'answered',
      looked: [{ at: text(), found: text() }],
      gaps: [text(), text()],
      findings: [cause, more, finding('warning', { kind: 'input', name: text() })],
    },
    { check: 'leaks', status: 'answered', looked: [], gaps: [], findings: [leak] },
    { check: 'trust', status: 'incomplete', reason: text(), looked: [], gaps: [], findings: [] },
    { check: 'account', status: 'skipped', reason: text(), looked: [], gaps: [], findings: [] },
  ];
  return {
    version: 1,
    tool: TOOL,
    outcome,
    standing: { asked: 'job', trustBroken: true, beforeExport: false },
    rootCauses:
      outcome === 'failed'
        ? [
            { question: 'deploy', finding: cause, consequences: [more] },
            { question: 'leaks', finding: leak, consequences: [] },
          ]
        : [],
    checks,
    log: [
      {
        entry: 'boto-no-credentials',
        part: 'cause',
        line: 1,
        message: text(),
        causes: [{ id: text(), standing: 'open', why: text(), fix: text(), evidence: [text()] }],
      },
      { entry: text(), part: 'consequence', line: 2, message: text(), causes: [] },
      { entry: text(), part: 'passed-over', line: 3, message: text(), causes: [] },
    ],
    trails: [
      {
        sdk: 'boto3',
        steps: [{ provider: 'environment', name: text(), line: 4, outcome: 'gave' }],
        times: 2,
      },
    ],
    identity: {
      account: text(),
      arn: text(),
      provider: 'environment',
      dialect: 'boto3',
      expiresAt: text(),
    },
    chain: [
      {
        dialect: 'boto3',
        names: { long: 'boto3', short: 'boto3' },
        outcome: 'resolved',
        provider: 'profile-static',
        profile: text(),
        identity: 1,
        mayBe: [2],
        accessKeyId: text(),
        account: text(),
        roleArn: text(),
        assumedWith: text(),
        awaits: 'sts',
        region: text(),
        regionMessage: text(),
        endpoint: { url: text(), from: text() },
        warnings: [text(), text()],
        message: null,
        basis: 'run',
        version: text(),
        attempts: [
          {
            provider: 'profile-static',
            outcome: 'resolved',
            cause: { kind: 'profile-keys', profile: text(), file: 'config' },
            reason: text(),
            looked: [text()],
          },
        ],
      },
      {
        dialect: 'go',
        names: { long: 'Go SDK', short: 'go' },
        outcome: 'error',
        provider: null,
        message: text(),
        basis: 'source',
        version: text(),
        attempts: [
          {
            provider: 'profile-process',
            outcome: 'failed',
            cause: { kind: 'process-missing', profile: text(), program: text() },
            reason: text(),
            looked: [text(), text()],
          },
        ],
      },
    ],
    trust: {
      claims: { [`a${text()}`]: text(), list: [text()], aud: text(), iss: text() },
      subject: {
        form: text(),
        current: text(),
        other: text(),
        parts: [{ name: text(), value: text() }],
      },
      policy: { source: text() },
      verdict: 'refused',
      decidedBy: { ...decisive, statement: 2, sid: text() },
      trace: [
        { statement: 1, sid: text(), effect: 'Deny', outcome: 'matched', line: 1, steps: [] },
        { ...statement, statement: 2, sid: text(), steps: [step(), decisive] },
        ...[3, 4].map((number) => ({ ...statement, statement: number, steps: [step()] })),
      ],
      cautions: [text(), text()],
    },
    leaks: [
      {
        ruleId: text() as RuleId,
        path: text(),
        line: 1,
        column: 2,
        commit: text(),
        author: text(),
        preview: text(),
        fingerprint: 'f',
        account: text(),
      },
    ],
  };
}
