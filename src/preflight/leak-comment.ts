import { isCount } from '../facts/leaks/event-range.js';
import { at } from '../facts/job/payload.js';
import { readPayload } from '../facts/job/read-payload.js';
import { pullRequestAddress } from '../facts/leaks/scan-remote.js';
import type { Report } from '../report/report.js';
import type { Settings } from '../settings/settings.js';
import type { CommentAnswer, Comments, PullRequestComment } from '../world/comments.js';
import type { PullRequestAddress } from '../world/github.js';
import type { World } from '../world/world.js';

/** By which our own comment is found again; it shows nowhere. */
export const COMMENT_MARK = '<!-- aws-preflight: leaks of this pull request -->';

/** What became of the comment: nothing to tell of, or why it is not there. */
export type Commented =
  | { readonly kind: 'none' | 'written' | 'as-it-was' }
  | { readonly kind: 'not-written'; readonly reason: string };

/**
 * Says what this pull request leaks in one comment, and in the same one when it does no more. Fails
 * nothing: what was found is in the summary as well.
 * @param word the comment of this report; `before` where an earlier one told of a leak
 */
export async function commentOnLeaks(
  settings: Pick<Settings, 'comment' | 'githubToken'>,
  report: Report,
  world: Pick<World, 'environment' | 'files'>,
  comments: Comments,
  word: (before: boolean) => Promise<string>,
): Promise<Commented> {
  const { variables } = world.environment;
  const check = report.checks.find((one) => one.check === 'leaks');
  if (settings.comment === 'never' || check === undefined || check.status === 'skipped') {
    return { kind: 'none' };
  }
  if (!/^pull_request(?:_target)?$/.test(variables.GITHUB_EVENT_NAME ?? ''))
    return { kind: 'none' };
  const { payload } = await readPayload(world);
  const number = at(payload, 'pull_request', 'number') ?? at(payload, 'number');
  const address = isCount(number)
    ? pullRequestAddress(variables, settings.githubToken, number)
    : null;
  if (address === null) {
    return notWritten(
      "no pull request, address of GitHub's API or token is given to write it with",
    );
  }
  const listed = await comments.list(address);
  if (listed.kind !== 'done') return unwritten(listed);
  const [own, ...more] = await ownAmong(listed.value, address, comments);
  // Nothing to tell, and nothing was told before.
  const isQuiet = check.findings.length === 0;
  if (own === undefined && isQuiet && settings.comment === 'auto') return { kind: 'none' };
  for (const { id } of more) await comments.remove(address, id);
  const body = `${COMMENT_MARK}\n${await word(own !== undefined)}`;
  if (own !== undefined) return own.body === body ? { kind: 'as-it-was' } : change(own.id);
  const created = await comments.create(address, body);
  if (created.kind !== 'done') return unwritten(created);
  return onlyOne(created.value);

  async function change(id: number): Promise<Commented> {
    const changed = await comments.update(address as PullRequestAddress, id, body);
    return changed.kind === 'done' ? { kind: 'written' } : unwritten(changed);
  }

  /** Two jobs of a run may both have found none: the first comment stays. */
  async function onlyOne(id: number): Promise<Commented> {
    const of = address as PullRequestAddress;
    const again = await comments.list(of);
    const all = again.kind === 'done' ? await ownAmong(again.value, of, comments) : [];
    const [first] = all;
    if (first === undefined || first.id === id) return { kind: 'written' };
    await comments.remove(of, id);
    return change(first.id);
  }
}

/** Anybody can write the mark: what counts is a comment of an app, or of the token's own user. */
async function ownAmong(
  all: readonly PullRequestComment[],
  address: PullRequestAddress,
  comments: Comments,
): Promise<readonly PullRequestComment[]> {
  const marked = all.filter(({ body }) => body.startsWith(COMMENT_MARK));
  if (marked.every(({ author }) => author.isApp)) return marked;
  const self = await comments.self(address);
  return marked.filter(
    ({ author }) => author.isApp || (self.kind === 'done' && self.value === author.id),
  );
}

function unwritten(answer: Exclude<CommentAnswer<unknown>, { kind: 'done' }>): Commented {
  return notWritten(
    answer.kind === 'refused'
      ? `GitHub does not let the token write it (HTTP ${answer.status}): the job needs \`pull-requests: write\` in its \`permissions:\`, and a pull request of a fork or of Dependabot has a token that only reads, whatever they say`
      : `GitHub's API did not answer (${answer.reason})`,
  );
}

function notWritten(reason: string): Commented {
  return { kind: 'not-written', reason };
}
