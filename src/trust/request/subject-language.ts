import { spend, type Work } from '../work.js';

/**
 * Which texts GitHub's subjects can be, as an automaton, so that a pattern is held against all of
 * them at once: whether any of them is like it, and where the last of them is lost.
 * @see https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
type Accepts = (character: string) => boolean;

interface State {
  readonly steps: { readonly accepts: Accepts; readonly to: number }[];
  /** Reached without a character. */
  readonly free: number[];
}

/** From one state to another; what stands between is built when the two are known. */
type Part = (states: State[], from: number) => number;

const one =
  (accepts: Accepts): Part =>
  (states, from) => {
    const to = states.push({ steps: [], free: [] }) - 1;
    states[from]?.steps.push({ accepts, to });
    return to;
  };
const seq =
  (...parts: readonly Part[]): Part =>
  (states, from) =>
    parts.reduce((at, part) => part(states, at), from);
const either =
  (...parts: readonly Part[]): Part =>
  (states, from) => {
    const end = states.push({ steps: [], free: [] }) - 1;
    for (const part of parts) states[part(states, from)]?.free.push(end);
    return end;
  };
const word = (text: string): Part =>
  seq(...Array.from(text, (letter) => one((character) => character === letter)));
/** Once or more. */
const many =
  (part: Part): Part =>
  (states, from) => {
    // A state of its own, so that the way back enters nothing else that leaves `from`.
    const start = states.push({ steps: [], free: [] }) - 1;
    states[from]?.free.push(start);
    const end = part(states, start);
    states[end]?.free.push(start);
    return end;
  };
const some = (pattern: RegExp): Part => many(one((character) => pattern.test(character)));

/** Letters, digits and hyphens; the names that an enterprise manages also have `_`. */
const OWNER = some(/[A-Za-z0-9_-]/);
const REPOSITORY = some(/[A-Za-z0-9._-]/);
const ID = some(/[0-9]/);
/** Git allows none of the others in a ref. */
const REF = seq(
  word('refs/'),
  either(word('heads/'), word('tags/'), word('pull/')),
  some(/[^\s:~^?*[\\\p{Cc}]/u),
);
/** A colon within a value stands as `%3A`; spaces stand between words only. */
const WORD = some(/[^:\s\p{Cc}]/u);
const VALUE = either(WORD, seq(many(seq(WORD, some(/[ ]/))), WORD));
const NAMED = either(
  seq(OWNER, word('/'), REPOSITORY),
  seq(OWNER, word('@'), ID, word('/'), REPOSITORY, word('@'), ID),
);
const REPO = seq(word('repo:'), NAMED);
const CONTEXT = either(
  seq(word('ref:'), REF),
  seq(word('environment:'), VALUE),
  word('pull_request'),
);

/** What else a customised template may be made of, each as `name:value`. */
const FREE_CLAIMS: readonly string[] = (
  'actor base_ref head_ref enterprise event_name ref_type ref_protected job_workflow_ref ' +
  'job_workflow_sha workflow workflow_ref workflow_sha sha runner_environment ' +
  'repository_visibility iss aud environment_node_id jti'
).split(' ');
const NUMBERED_CLAIMS: readonly string[] = (
  'actor_id enterprise_id repository_id repository_owner_id check_run_id run_id run_number ' +
  'run_attempt exp iat nbf'
).split(' ');
const CLAIM = either(
  CONTEXT,
  REPO,
  seq(either(...FREE_CLAIMS.map(word)), word(':'), VALUE),
  // A claim that the job has not stands there and is empty.
  seq(either(...['environment', ...FREE_CLAIMS].map(word)), word(':')),
  seq(either(...NUMBERED_CLAIMS.map(word)), word(':'), ID),
  seq(word('repository_owner:'), OWNER),
  seq(word('repository:'), OWNER, word('/'), REPOSITORY),
  seq(word('repo_property_'), some(/[\w$#-]/), word(':'), VALUE),
);

interface Language {
  readonly states: readonly State[];
  readonly end: number;
}

function language(part: Part): Language {
  const states: State[] = [{ steps: [], free: [] }];
  const end = part(states, 0);
  return { states, end };
}

/** Subjects of GitHub's own making, and those of any template that a repository may set. */
const LANGUAGES = {
  plain: language(seq(REPO, word(':'), CONTEXT)),
  any: language(either(CLAIM, seq(many(seq(CLAIM, word(':'))), CLAIM))),
} as const;

/** How the characters of a pattern are read. */
export interface Reading {
  /** `*` and `?` match more than themselves. */
  readonly wildcards: boolean;
  readonly ignoreCase: boolean;
}

/** Longer than any subject: what is written beyond is not looked into. */
const LONGEST = 1_500;

/**
 * How many characters of a pattern some subject can still be like; null where one is like all of it.
 * @throws {TooLarge} when `work` does not suffice
 */
export function partsFromSubjects(
  pattern: string,
  of: keyof typeof LANGUAGES,
  { wildcards, ignoreCase }: Reading,
  work: Work,
): number | null {
  const { states, end } = LANGUAGES[of];
  const written = Array.from(pattern.slice(0, LONGEST));
  let live = closure(states, [0]);
  for (const [index, character] of written.entries()) {
    spend(work, live.size);
    if (wildcards && character === '*') {
      live = spread(states, live, work);
      continue;
    }
    const next: number[] = [];
    for (const at of live) {
      for (const { accepts, to } of states[at]?.steps ?? []) {
        if (wildcards && character === '?' ? true : fits(accepts, character)) next.push(to);
      }
    }
    if (next.length === 0) return written.slice(0, index).join('').length;
    live = closure(states, next);
  }
  return pattern.length > LONGEST || live.has(end) ? null : pattern.length;

  function fits(accepts: Accepts, character: string): boolean {
    if (!ignoreCase) return accepts(character);
    return accepts(character.toLowerCase()) || accepts(character.toUpperCase());
  }
}

function closure(states: readonly State[], from: readonly number[]): Set<number> {
  const reached = new Set(from);
  for (const at of reached) for (const to of states[at]?.free ?? []) reached.add(to);
  return reached;
}

/** Everything that any text at all leads to. */
function spread(states: readonly State[], from: ReadonlySet<number>, work: Work): Set<number> {
  const reached = new Set(from);
  for (const at of reached) {
    spend(work, 1);
    for (const to of states[at]?.free ?? []) reached.add(to);
    for (const { to } of states[at]?.steps ?? []) reached.add(to);
  }
  return reached;
}
