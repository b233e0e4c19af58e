import { assumableBy } from './assumable.js';
import { barsPullRequests } from './bars-pull-requests.js';
import { readOperator } from '../matching/operators/name.js';
import { type Guard, guardsOn, type OpenStatement, openStatements } from './guards.js';
import type { Position } from '../document/node.js';
import type { Policy } from '../document/model.js';
import { parseSubject, type Subject } from '../request/subject.js';
import { unmatchable } from '../request/unmatchable.js';
import { type Work, workFor } from '../work.js';

/** The ways in which a policy that works lets in more than it should. */
export type Width =
  | 'assumable-by-anyone'
  | 'accepts-anyone'
  | 'without-subject'
  | 'accepts-every-repository'
  | 'accepts-organization'
  | 'wildcard-escapes'
  | 'accepts-pull-requests'
  | 'names-mutable'
  | 'for-all-values'
  | 'without-audience';

/** One place where a policy is too wide. */
export interface TooWide {
  readonly width: Width;
  /** 0-based. */
  readonly statement: number;
  readonly sid: string | null;
  /** The value, operator or principal that is too wide; several values are parted by commas. */
  readonly what: string;
  readonly at: Position;
}

/**
 * Everything in a policy that is wider than a deploy role should be. `idsKnown` says whether the
 * numeric ids that could pin a name are at hand.
 * @throws {TooLarge} when `work` does not suffice
 */
export function lint(policy: Policy, idsKnown: boolean, work: Work = workFor()): TooWide[] {
  const assumable = policy.statements.flatMap((statement) => {
    const everyone = assumableBy(policy, statement, work);
    return everyone === null ? [] : [{ statement, everyone }];
  });
  const told = new Set(assumable.map(({ statement }) => statement.index));
  const forTokens = openStatements(policy.statements).flatMap((open) => [
    ...(told.has(open.statement.index) ? [] : anyone(open)),
    ...withoutSubject(open),
    ...subjects(policy, open, work),
    ...(idsKnown ? mutableNames(open, work) : []),
    ...forAllValues(open),
    ...withoutAudience(open),
  ]);
  return [
    ...assumable.map(({ statement, everyone: { text, at } }) =>
      found({ statement }, 'assumable-by-anyone', text, at),
    ),
    ...forTokens,
  ];
}

function found(
  { statement }: Pick<OpenStatement, 'statement'>,
  width: Width,
  what: string,
  at?: Position,
): TooWide {
  const { index, sid, at: own } = statement;
  return { width, statement: index, sid, what, at: at ?? own };
}

function anyone(open: OpenStatement): TooWide[] {
  return open.anyone ? [found(open, 'accepts-anyone', '*')] : [];
}

/** Claims that tie a token of GitHub to a repository or one workflow. */
const REPOSITORY_CLAIMS = ['repository', 'repository_id', 'job_workflow_ref'];

function withoutSubject(open: OpenStatement): TooWide[] {
  if (guardsOn(open, 'sub').length > 0) return [];
  if (open.github && guardsOn(open, ...REPOSITORY_CLAIMS).some(isNarrow)) return [];
  return [found(open, 'without-subject', 'sub')];
}

function subjects(policy: Policy, open: OpenStatement, work: Work): TooWide[] {
  const guards = guardsOn(open, 'sub');
  if (!open.github) {
    return guards.flatMap((guard) =>
      guard.wildcards
        ? guard.values
            .filter((value) => /^[*?]*$/.test(value))
            .map((value) => found(open, 'accepts-every-repository', value, guard.at))
        : [],
    );
  }
  const pinned = guardsOn(open, ...REPOSITORY_CLAIMS).some(isNarrow);
  const narrowed = guardsOn(open, 'environment', 'ref').some(isNarrow);
  return guards.flatMap((guard) =>
    someones(guard, work).flatMap((value) => {
      const subject = subjectOf(guard, value);
      const width = guard.wildcards && !pinned ? reach(value, subject) : null;
      const widths = [
        width,
        !narrowed &&
        width === null &&
        acceptsPull(guard, value) &&
        !barsPullRequests(policy, open.statement, value, work)
          ? 'accepts-pull-requests'
          : null,
      ] as const;
      return widths.flatMap((one) => (one === null ? [] : [found(open, one, value, guard.at)]));
    }),
  );
}

/** Every subject of a statement that holds names alone, as one finding: they are mended together. */
function mutableNames(open: OpenStatement, work: Work): TooWide[] {
  if (!open.github) return [];
  if (guardsOn(open, 'repository_id', 'repository_owner_id').some(isNarrow)) return [];
  const pinned = guardsOn(open, ...REPOSITORY_CLAIMS).some(isNarrow);
  const named = guardsOn(open, 'sub').flatMap((guard) =>
    someones(guard, work)
      .filter((value) => {
        const subject = subjectOf(guard, value);
        const wide = guard.wildcards && !pinned && reach(value, subject) !== null;
        return !wide && isMutable(subject);
      })
      .map((value) => ({ value, at: guard.at })),
  );
  const [first] = named;
  if (first === undefined) return [];
  const what = named.map(({ value }) => value).join(', ');
  return [found(open, 'names-mutable', what, first.at)];
}

/** The values that let somebody in: whatever else is wrong with the others, they are not wide. */
function someones(guard: Guard, work: Work): readonly string[] {
  return guard.values.filter((value) => {
    const fault = unmatchable(value, guard, work);
    return fault === null || fault.is === 'ends-early';
  });
}

function subjectOf({ wildcards }: Guard, value: string): Subject {
  return parseSubject(wildcards ? value : value.replace(/[*?]/g, '_'));
}

/** How far a pattern reaches beyond one repository; null when it does not. */
function reach(value: string, subject: Subject): Width | null {
  const { owner, repo } = subject;
  if (!/[*?]/.test(value)) return null;
  if (owner === null || repo === null) {
    // `repo:acme*` and `repo:acm?/...` leak into owners that merely begin alike.
    const prefix = /^repo:([^*?/]+)[*?]/.exec(value)?.[1];
    if (prefix !== undefined) return 'wildcard-escapes';
    return /^[a-z_]+:[^*?]/.test(value) && !value.startsWith('repo:')
      ? null
      : 'accepts-every-repository';
  }
  if (/^[*?]+$/.test(owner)) return 'accepts-every-repository';
  if (/[*?]/.test(owner)) return 'wildcard-escapes';
  if (subject.repoId !== null && /^[0-9]+$/.test(subject.repoId)) return null;
  if (/^\*+$/.test(repo)) return 'accepts-organization';
  return /[*?]/.test(repo) ? 'wildcard-escapes' : null;
}

function acceptsPull({ wildcards }: Guard, value: string): boolean {
  const { context, owner } = parseSubject(value);
  if (owner === null) return false;
  if (context === 'pull_request') return true;
  return wildcards && /^\*+$/.test(context);
}

/** Owner and repository by name alone: the names can pass to somebody else. */
function isMutable({ owner, repo, ownerId, repoId }: Subject): boolean {
  return owner !== null && repo !== null && (ownerId === null || repoId === null);
}

function isNarrow({ wildcards, values }: Guard): boolean {
  return values.every((value) => value !== '' && !(wildcards && /^[*?/]/.test(value)));
}

function forAllValues(open: OpenStatement): TooWide[] {
  return open.statement.conditions.flatMap(({ operator, key, at }) =>
    readOperator(operator)?.quantifier === 'all'
      ? [found(open, 'for-all-values', `${operator} on ${key}`, at)]
      : [],
  );
}

function withoutAudience(open: OpenStatement): TooWide[] {
  const held = guardsOn(open, 'aud', 'oaud').some(isNarrow);
  return held ? [] : [found(open, 'without-audience', 'aud')];
}
