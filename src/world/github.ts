import type { Sealed } from '../report/sealed.js';

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
