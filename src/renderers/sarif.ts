import type { Finding } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { compareSeverity } from '../report/severity.js';
import { asciiJson } from './ascii-json.js';
import type { RenderOptions } from './options.js';
import { locationOf, ROOT } from './sarif/location.js';
import type {
  SarifLocation,
  SarifLog,
  SarifNotification,
  SarifResult,
  SarifRule,
} from './sarif/log.js';
import { levelOf, plain, ruleOf } from './sarif/rules.js';

/**
 * GitHub reads no more than 25,000 results of a run and shows the 5,000 worst; what nobody would see
 * is not sent.
 */
const MOST_RESULTS = 5_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://github.com/aws-preflight/aws-preflight';

/**
 * The findings as code scanning takes them. Those that stand in no file of the checkout (a variable,
 * a role, a commit's message) are no results, since GitHub refuses results without a place: they are
 * notifications of the run, as is whatever could not be looked at.
 */
export function render(report: Report, options: RenderOptions): string {
  const place = placing(report, options);
  const findings = report.checks
    .flatMap((check) => check.findings)
    .toSorted((a, b) => compareSeverity(a.severity, b.severity));
  const rules = rulesOf(findings);
  const placed = findings.flatMap((finding) => resultOf(finding, rules, place));
  const results = placed.slice(0, MOST_RESULTS);
  const left = placed.length - results.length;
  const log: SarifLog = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: HOME,
            rules: Array.from(rules.values(), ({ rule }) => rule),
          },
        },
        // Code scanning replaces what the run of the same name told before.
        automationDetails: { id: `${report.tool.name}/` },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the checkout.' } } },
        invocations: [
          {
            executionSuccessful: report.checks.every(({ status }) => status !== 'incomplete'),
            toolExecutionNotifications: [
              ...blindSpots(report),
              ...findings.flatMap((finding) => elsewhere(finding, place)),
              ...(left === 0 ? [] : [leftOut(left)]),
            ],
          },
        ],
        results,
      },
    ],
  };
  return asciiJson(log);
}

type Place = (finding: Finding) => SarifLocation | undefined;

/** A line of a log is in no file of the repository. */
function placing({ standing }: Report, { workspace, elsewhere: away }: RenderOptions): Place {
  const isHere = standing.asked !== 'log' && away !== true;
  return (finding) => (isHere ? locationOf(finding, workspace) : undefined);
}

/** Every rule of the findings, and its place among them. */
type Rules = ReadonlyMap<string, { readonly rule: SarifRule; readonly index: number }>;

/** In the order of their first finding, the worst one: it tells the rule's level. */
function rulesOf(findings: readonly Finding[]): Rules {
  const rules = new Map<string, { rule: SarifRule; index: number }>();
  for (const finding of findings) {
    const { ruleId } = finding;
    if (!rules.has(ruleId)) rules.set(ruleId, { rule: ruleOf(finding), index: rules.size });
  }
  return rules;
}

function resultOf(finding: Finding, rules: Rules, place: Place): SarifResult[] {
  const location = place(finding);
  if (location === undefined) return [];
  const { ruleId, severity, title, why, fix, fingerprint } = finding;
  return [
    {
      ruleId,
      ruleIndex: rules.get(ruleId)?.index ?? -1,
      level: levelOf(severity),
      message: { text: plain(`${title}. ${why} Fix: ${fix}`) },
      locations: [location],
      // The first is what GitHub knows an alert by from one run to the next.
      partialFingerprints: {
        primaryLocationLineHash: fingerprint,
        'awsPreflight/v1': fingerprint,
      },
    },
  ];
}

function elsewhere(finding: Finding, place: Place): SarifNotification[] {
  if (place(finding) !== undefined) return [];
  const { ruleId, severity, title, why, fix } = finding;
  const message = { text: plain(`${title}. ${why} Fix: ${fix}`) };
  return [{ level: levelOf(severity), message, descriptor: { id: ruleId } }];
}

function blindSpots(report: Report): SarifNotification[] {
  return report.checks.flatMap((result) => [
    ...(result.status === 'incomplete'
      ? [
          {
            level: 'error' as const,
            message: { text: plain(`Could not look at ${result.check}: ${result.reason}`) },
          },
        ]
      : []),
    ...result.gaps.map((gap) => ({
      level: 'warning' as const,
      message: { text: plain(`Not seen by ${result.check}: ${gap}`) },
    })),
  ]);
}

function leftOut(count: number): SarifNotification {
  const text = `${count} more findings were left out: code scanning shows ${MOST_RESULTS}. The JSON report has all.`;
  return { level: 'warning', message: { text } };
}
