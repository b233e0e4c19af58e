/** The kinds of annotation that a step can print. */
export type AnnotationKind = 'error' | 'warning' | 'notice';

export interface AnnotationPlace {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly col?: number;
}

/**
 * One `::kind ...::message` line. Everything from outside is escaped, so it stays in its field and
 * on this line, where the runner looks for a command only at the beginning.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand(
  kind: AnnotationKind,
  title: string,
  message: string,
  place?: AnnotationPlace,
): string {
  const properties = { title, ...place };
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${kind} ${list}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
