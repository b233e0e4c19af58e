import type { PullRequestAddress } from './github.js';

/** A comment on a pull request. */
export interface PullRequestComment {
  readonly id: number;
  readonly body: string;
  /** Who wrote it: an app, such as that of GitHub Actions, or a user, by an id that no name changes. */
  readonly author: { readonly id: number; readonly isApp: boolean };
}

/** An answer, or why there is none; `refused` where GitHub does not let the token do it. */
export type CommentAnswer<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * The comments of a pull request that are no review's. Never throws.
 * @see https://docs.github.com/en/rest/issues/comments
 */
export interface Comments {
  /** The oldest first; at most 10,000. */
  list(of: PullRequestAddress): Promise<CommentAnswer<readonly PullRequestComment[]>>;
  /** The id of the user that the token is of; refused to the token of a job, which is of an app. */
  self(of: PullRequestAddress): Promise<CommentAnswer<number>>;
  create(of: PullRequestAddress, body: string): Promise<CommentAnswer<number>>;
  update(of: PullRequestAddress, id: number, body: string): Promise<CommentAnswer<number>>;
  remove(of: PullRequestAddress, id: number): Promise<CommentAnswer<null>>;
}
