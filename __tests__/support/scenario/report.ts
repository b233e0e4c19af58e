/** The published JSON report, as far as scenarios look at it. */
export interface ReportJson {
  readonly outcome: string;
  readonly rootCause: RootCauseJson | null;
  readonly rootCauses: readonly RootCauseJson[];
  readonly checks: readonly {
    readonly check: string;
    readonly status: string;
    readonly findings: readonly { readonly ruleId: string }[];
  }[];
  readonly identity: Readonly<Record<string, string | null>> | null;
  readonly leaks: readonly unknown[];
}

interface RootCauseJson {
  readonly ruleId: string;
  readonly title: string;
  readonly fix: string;
  readonly paste?: readonly { readonly code: string }[];
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
