/** The published JSON report, as far as scenarios look at it. */
export interface ReportJson {
  readonly outcome: string;
  readonly rootCause: FindingJson | null;
  readonly rootCauses: readonly FindingJson[];
  readonly checks: readonly {
    readonly check: string;
    readonly status: string;
    readonly findings: readonly FindingJson[];
  }[];
  readonly identity: Readonly<Record<string, string | null>> | null;
  readonly leaks: readonly unknown[];
}

export interface FindingJson {
  readonly ruleId: string;
  readonly title: string;
  readonly why: string;
  /** With every snippet as text. */
  readonly fix: string;
  readonly paste: readonly SnippetJson[];
  readonly evidence: readonly { readonly label: string; readonly actual: string }[];
}

/** Something to paste; `place` is where in a workflow it stands. */
export interface SnippetJson {
  readonly language: string;
  readonly place?: string;
  readonly code: string;
}

/** Reads a report; `undefined` when the text is none. */
export function readReport(text: string): ReportJson | undefined {
  try {
    const report = JSON.parse(text) as Partial<ReportJson> | null;
    return report?.checks === undefined ? undefined : (report as ReportJson);
  } catch {
    return undefined;
  }
}
