import type { Finding } from '../report/finding.js';
import { shorten, showInvisible } from '../report/inert.js';
import { describeLocation, type Location } from '../report/location.js';
import type { Report } from '../report/report.js';
import type { Severity } from '../report/severity.js';
import { counted } from './names.js';
import type { RenderOptions } from './options.js';
import { otherFindings } from './verdict.js';
import {
  type AnnotationKind,
  type AnnotationPlace,
  workflowCommand,
} from '../report/workflow-command.js';

/**
 * What GitHub keeps of one step, per kind.
 * @see https://docs.github.com/en/rest/checks/runs (and the runner's own limit of 10 a step)
 */
const PER_KIND = 10;
const LONGEST_TITLE = 250;
const LONGEST_PART = 2_000;

const KINDS: Readonly<Record<Severity, AnnotationKind>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

interface Options extends RenderOptions {
  /** What was looked at is a log. */
  readonly inLog: boolean;
}

interface Annotation {
  readonly kind: AnnotationKind;
  readonly title: string;
  readonly message: string;
  readonly place?: AnnotationPlace | undefined;
}

/**
 * Annotations as workflow commands, one a line: root causes, what could not be looked at, leaks
 * and the rest. Consequences stay in the summary. Empty when there is nothing to say.
 */
export function render(report: Report, given: RenderOptions): string {
  const options: Options = { ...given, inLog: report.standing.asked === 'log' };
  const all = [...causes(report, options), ...blindSpots(report), ...others(report, options)];
  return (['error', 'warning', 'notice'] as const)
    .flatMap((kind) =>
      within(
        kind,
        all.filter((annotation) => annotation.kind === kind),
      ),
    )
    .map(
      ({ kind, title, message, place }) =>
        `${workflowCommand(kind, shorten(showInvisible(title), LONGEST_TITLE), message, place)}\n`,
    )
    .join('');
}

function causes(report: Report, options: Options): Annotation[] {
  return report.rootCauses.flatMap(({ question, finding, consequences }) => {
    // Other leaks do not go away with the first one: each is its own annotation.
    if (question === 'leaks') {
      return [finding, ...consequences].map((each) => annotationOf(each, options));
    }
    const more =
      consequences.length === 0
        ? ''
        : `\n\n${counted(consequences.length, 'more finding')}, likely to go with it: see the job summary.`;
    const first = annotationOf(finding, options);
    return [{ ...first, message: first.message + more }];
  });
}

function others(report: Report, options: Options): Annotation[] {
  return otherFindings(report).map((finding) => annotationOf(finding, options));
}

function blindSpots(report: Report): Annotation[] {
  return report.checks.flatMap((result) =>
    result.status === 'incomplete'
      ? [
          {
            kind: report.outcome === 'incomplete' ? ('error' as const) : ('warning' as const),
            title: `Could not look at ${result.check}`,
            message: part(result.reason),
          },
        ]
      : [],
  );
}

function annotationOf(finding: Finding, { workspace, elsewhere, inLog }: Options): Annotation {
  // A line of a log is in no file of the repository.
  const place = inLog || elsewhere === true ? undefined : placeOf(finding.location, workspace);
  const where = place === undefined ? `\n\nAt ${part(describeLocation(finding.location))}` : '';
  return {
    kind: KINDS[finding.severity],
    title: finding.title,
    message: `${part(finding.why)}\n\nFix: ${part(finding.fix)}${where}`,
    place,
  };
}

/** A file of the workspace; GitHub cannot show any other, so those stay words. */
function placeOf(location: Location, workspace: string | undefined): AnnotationPlace | undefined {
  if (location.kind !== 'file') return undefined;
  const path = location.path.replaceAll('\\', '/');
  const root =
    workspace === undefined ? undefined : `${workspace.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
  const file = (
    root !== undefined && path.startsWith(root) ? path.slice(root.length) : path
  ).replace(/^(?:\.\/)+/, '');
  // A commit's message, a tag and standard input are no files: `(commit message)`.
  if (file === '' || /^(?:\/|[A-Za-z]:|~|\(|\.\.(?:\/|$))/.test(file)) return undefined;
  return {
    file: showInvisible(file),
    ...(location.line === undefined ? {} : { line: location.line }),
    ...(location.line === undefined || location.column === undefined
      ? {}
      : { col: location.column }),
  };
}

function within(kind: AnnotationKind, annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= PER_KIND) return annotations;
  const shown = annotations.slice(0, PER_KIND - 1);
  const more = annotations.length - shown.length;
  return [
    ...shown,
    { kind, title: `${more} more of this kind`, message: 'The job summary lists all of them.' },
  ];
}

function part(prose: string): string {
  return shorten(showInvisible(prose), LONGEST_PART);
}
