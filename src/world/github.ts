import type { Sealed } from '../report/sealed.js';
import type { LogOpening } from './log.js';

/** A pull request, and who asks for it. */
export interface PullRequestAddress {
  /** Such as `https://api.github.com`; https, or http to loopback. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly token: Sealed;
}

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  /** The object id of the new content. */
  readonly blob: string;
  /** Whether it brings no content: it is gone, or it only moved. */
  readonly contentless: boolean;
  /** Lines that are new, as GitHub counts them. */
  readonly additions: number;
  /** Hunks of a unified diff; left out by GitHub where it is large or binary. */
  readonly patch?: string;
}

/** An answer of GitHub's API, or why there was none. */
export type ApiAnswer<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: string };

/** One attempt of a workflow run, and who asks for it. */
export interface RunAddress {
  /** Such as `https://api.github.com`; https, or http to loopback. */
  readonly apiUrl: string;
  /** Where GitHub itself is: its own hosts may keep logs. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly attempt: string;
  readonly token: Sealed;
}

/** A step of a job, as GitHub tells it. */
export interface RunStep {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number | null;
  readonly completedAt: number | null;
}

/** A job of a run. */
export interface RunJob {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly labels: readonly string[];
  /** Milliseconds since the epoch. */
  readonly completedAt: number | null;
  readonly steps: readonly RunStep[];
}

/** GitHub's REST API, as far as the preflight asks it. Never throws. */
export interface GitHub {
  /**
   * The files that a pull request changes, at most 3,000: GitHub lists no more.
   * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
   */
  changedFiles(of: PullRequestAddress): Promise<ApiAnswer<readonly ChangedFile[]>>;
  /** One content. @see https://docs.github.com/en/rest/git/blobs#get-a-blob */
  blob(of: PullRequestAddress, id: string): Promise<ApiAnswer<Uint8Array>>;
}

/** The same of the jobs of a run. Never throws. */
export interface GitHubRuns {
  /**
   * The jobs of one attempt, the one that asks included.
   * @see https://docs.github.com/en/rest/actions/workflow-jobs
   */
  jobsOf(run: RunAddress): Promise<ApiAnswer<readonly RunJob[]>>;
  /**
   * The log of a job that has ended. GitHub answers with the address of a storage that wants no token,
   * and is sent none.
   */
  logOf(run: RunAddress, job: string, allowEndpoints: readonly string[]): Promise<LogOpening>;
}
