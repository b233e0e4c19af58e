import { type Field, refused } from '../settings/fields.js';

/** The two sides of `A..B` as they were written; either may be empty, as an unset variable leaves it. */
export interface WrittenRange {
  readonly from: string;
  readonly to: string;
}

type Variables = Readonly<Record<string, string>>;

const ACCEPTED = 'A..B, two revisions such as origin/main..HEAD';
const ZEROS = /^0{40}(?:0{24})?$/;

/** Reads `A..B` without judging its sides, whose faults are told with the variables that fill them. */
export function readRange(text: string): Field<WrittenRange> {
  if (text.trim() === '') return { ok: true, value: { from: '', to: '' } };
  const [from, to, ...more] = text.split('..');
  // The third dot of `A...B` would be taken for the beginning of B.
  if (from === undefined || to === undefined || more.length > 0 || to.startsWith('.')) {
    const sides = text.split(/\.{2,}/).map((side) => side.trim());
    // `$EMPTY...HEAD`: that a side is empty is the nearer fault.
    if (sides.length !== 2 || !sides.includes('')) return refused(text, ACCEPTED);
    return { ok: true, value: { from: sides[0] ?? '', to: sides[1] ?? '' } };
  }
  return { ok: true, value: { from: from.trim(), to: to.trim() } };
}

/** Whether a side names no commit, as CI writes the one before a branch's first push. */
export function isNoCommit(revision: string): boolean {
  return ZEROS.test(revision);
}

/** What is wrong with the sides of a range, one sentence each, with what fills them in this CI. */
export function rangeProblems({ from, to }: WrittenRange, variables: Variables): readonly string[] {
  const { name, before, after } = ciOf(variables);
  const fills = (what: string) =>
    name === null ? `A range is such as ${what}` : `In ${name} it usually is ${what}`;
  const sides = [
    { place: 'before', hole: holeOf(from), fix: fills(before) },
    { place: 'behind', hole: holeOf(to), fix: fills(after) },
  ];
  return [
    ...sides
      .filter(({ hole }) => hole !== null)
      .map(({ place, hole, fix }) => `--range: the side ${place} ".." ${hole ?? ''}. ${fix}`),
    ...(isNoCommit(to)
      ? ['--range: the side behind ".." is all zeros, which stands for a deleted branch']
      : []),
  ];
}

/** What an unset variable leaves of a side such as `$A`, `origin/$A` or `$A~1`; null: nothing lacks. */
function holeOf(side: string): string | null {
  if (side === '') return 'is empty';
  return /^[~^]|\/$/.test(side) ? 'lacks its name' : null;
}

/** Which variables name the commits before and after a change. */
interface Ci {
  /** Null outside CI. */
  readonly name: string | null;
  /** A variable that is there only in a run of this CI. */
  readonly tell: string;
  readonly before: string;
  readonly after: string;
}

const ANYWHERE: Ci = {
  name: null,
  tell: '',
  before: 'origin/main..HEAD',
  after: 'origin/main..HEAD',
};

/**
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @see https://docs.gitlab.com/ci/variables/predefined_variables/
 */
const CIS: readonly Ci[] = [
  {
    name: 'GitHub Actions',
    tell: 'GITHUB_ACTIONS',
    before:
      'github.event.before on a push, and github.event.pull_request.base.sha or origin/$GITHUB_BASE_REF on a pull request',
    after: 'GITHUB_SHA, and github.event.pull_request.head.sha on a pull request',
  },
  {
    name: 'GitLab CI',
    tell: 'GITLAB_CI',
    before: 'CI_COMMIT_BEFORE_SHA on a push, and CI_MERGE_REQUEST_DIFF_BASE_SHA on a merge request',
    after: 'CI_COMMIT_SHA',
  },
  {
    name: 'CircleCI',
    tell: 'CIRCLECI',
    before: 'pipeline.git.base_revision',
    after: 'CIRCLE_SHA1',
  },
  {
    name: 'Buildkite',
    tell: 'BUILDKITE',
    before: 'origin/$BUILDKITE_PULL_REQUEST_BASE_BRANCH, on a pull request',
    after: 'BUILDKITE_COMMIT',
  },
  {
    name: 'Bitbucket Pipelines',
    tell: 'BITBUCKET_BUILD_NUMBER',
    before: 'BITBUCKET_PR_DESTINATION_COMMIT, on a pull request',
    after: 'BITBUCKET_COMMIT',
  },
  {
    name: 'Azure Pipelines',
    tell: 'TF_BUILD',
    before: 'origin/$SYSTEM_PULLREQUEST_TARGETBRANCHNAME, on a pull request',
    after: 'BUILD_SOURCEVERSION',
  },
  {
    name: 'Jenkins',
    tell: 'JENKINS_URL',
    before: 'GIT_PREVIOUS_COMMIT, and origin/$CHANGE_TARGET on a pull request',
    after: 'GIT_COMMIT',
  },
];

function ciOf(variables: Variables): Ci {
  return CIS.find(({ tell }) => Object.hasOwn(variables, tell)) ?? ANYWHERE;
}
