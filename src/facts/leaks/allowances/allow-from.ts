import type { CommitName } from '../../../world/git.js';
import { at } from '../../job/payload.js';
import type { PayloadReading } from '../../job/read-payload.js';
import { mayBeForeignCode } from '../../job/trusted-code.js';
import { branchName, type EventScan } from '../event-range.js';

/** What is judged, in words: by whom an allowance would come, and where it would have to be. */
export interface Change {
  /** Such as "this pull request". */
  readonly what: string;
  /** Where an allowance counts from: "main", or "the commit before". */
  readonly base: string;
}

/**
 * Whose word counts on what may be there. Whoever proposes a change writes every file of it, so what a
 * proposal says of its own keys counts for nothing: it is read where the change is to go to.
 */
export type AllowFrom =
  /** The checkout as it lies on disk: whoever wrote it may push to the repository. */
  | { readonly kind: 'disk' }
  | { readonly kind: 'commit'; readonly commit: CommitName; readonly change: Change }
  /** Whoever pushes to the default branch may write there, and allows by the very push. */
  | { readonly kind: 'pushed'; readonly commit: CommitName }
  | { readonly kind: 'nobody'; readonly reason: string };

type Variables = Readonly<Record<string, string>>;

/** Where the allowances of what an event brings are read. */
export function allowFrom(
  variables: Variables,
  { payload, unread }: PayloadReading,
  event: EventScan,
): AllowFrom {
  if (variables.GITHUB_ACTIONS !== 'true') return allowFromVariables(variables);
  const name = variables.GITHUB_EVENT_NAME ?? '';
  const main = branchName(at(payload, 'repository', 'default_branch'));
  const defaultBranch = (what: string): AllowFrom =>
    main === undefined
      ? nobody(`the event does not say which branch is the default one`)
      : {
          kind: 'commit',
          commit: { kind: 'branch', name: main },
          change: { what, base: main },
        };
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'merge_group': {
      const what = name === 'merge_group' ? 'this merge group' : 'this pull request';
      if (event.kind !== 'range' || event.base === null) {
        return nobody(`the payload does not say where ${what} is to go`);
      }
      return {
        kind: 'commit',
        commit: { kind: 'revision', revision: event.base },
        change: { what, base: event.excludeBranch ?? 'the base branch' },
      };
    }
    case 'push': {
      if (unread !== null || event.kind !== 'range') return { kind: 'disk' };
      const isMain = at(payload, 'ref') === `refs/heads/${main ?? ''}`;
      return isMain
        ? { kind: 'pushed', commit: { kind: 'revision', revision: event.head } }
        : defaultBranch('this push');
    }
    default:
      return mayBeForeignCode(variables) ? defaultBranch('the code of this run') : { kind: 'disk' };
  }
}

/** Where other CI services say that a proposed change is to go: a commit, or a branch. */
const BASES: readonly (readonly [name: string, kind: CommitName['kind']])[] = [
  ['GITHUB_BASE_REF', 'branch'],
  ['CI_MERGE_REQUEST_DIFF_BASE_SHA', 'revision'],
  ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'branch'],
  ['BUILDKITE_PULL_REQUEST_BASE_BRANCH', 'branch'],
  ['BITBUCKET_PR_DESTINATION_COMMIT', 'revision'],
  ['SYSTEM_PULLREQUEST_TARGETBRANCHNAME', 'branch'],
  ['CHANGE_TARGET', 'branch'],
  ['DRONE_TARGET_BRANCH', 'branch'],
];

/** The same by the variables alone, for a scan that was asked for on a command line. */
export function allowFromVariables(variables: Variables): AllowFrom {
  if (!mayBeForeignCode(variables)) return { kind: 'disk' };
  const what = 'this pull request';
  for (const [name, kind] of BASES) {
    const value = variables[name] ?? '';
    if (kind === 'branch' && branchName(value) !== undefined) {
      return { kind: 'commit', commit: { kind, name: value }, change: { what, base: value } };
    }
    if (kind === 'revision' && /^[0-9a-f]{7,64}$/.test(value)) {
      const change = { what, base: 'the branch that it goes to' };
      return { kind: 'commit', commit: { kind, revision: value }, change };
    }
  }
  return nobody('no variable of this CI says where the change is to go');
}

/** Of a range that was named, the commit before it has the word. */
export function allowFromRange(before: string | undefined): AllowFrom {
  return before === undefined
    ? { kind: 'disk' }
    : {
        kind: 'commit',
        commit: { kind: 'revision', revision: before },
        change: { what: 'the range', base: 'the commit before it' },
      };
}

function nobody(reason: string): AllowFrom {
  return { kind: 'nobody', reason };
}
