import type { Exposure, Visibility, Way } from '../../facts/leaks/exposure.js';
import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import type { Values } from '../../report/inert.js';

/** A rule's why and fix, as templates. */
export interface Advice {
  readonly why: string;
  readonly fix: string;
}

/** What is said of a key, and to be done about it, where it stands. */
export interface Situation extends Advice {
  /** Fills the placeholders that these templates have besides the rule's own. */
  readonly values: Values;
}

/** What is not committed yet is told otherwise: nobody else has it, and it can be kept so. */
const HELD: Readonly<Record<NonNullable<LeakFact['held']>, Advice>> = {
  staged: {
    why: 'It is staged for the next commit, and in none yet. Once it is committed and pushed, whoever can read the repository, its forks or its history can use it, and taking the line out does not take it back.',
    fix: 'Unstage the file, put a reference to a secret in the place of the key, and stage it again. If the key was in no earlier commit and nobody else has had it, it need not be replaced.',
  },
  message: {
    why: 'It stands in the message of the commit that is being made, and in none yet. Messages are pushed with their commits, and show wherever these are listed.',
    fix: 'Take it out and commit again: git keeps the message in `{path}`. If nobody else has had the key, it need not be replaced.',
  },
  loose: {
    why: 'Whoever can read this text can use it. Whether it was ever committed was not looked at.',
    fix: 'Put a reference to a secret in its place before the text goes anywhere. If others could read it already, have it revoked where it was issued and make a new one.',
  },
};

const UNPUSHED: Advice = {
  why: 'It is committed, but no branch of a remote that this clone knows of holds that commit: as far as can be told here, nobody else has it. Once it is pushed, taking the line out does not take it back.',
  fix: 'Before you push, go back to that commit, put a reference to a secret in the place of the key, and amend it. If nobody else has had this clone, and nothing was pushed by another way, the key need not be replaced.',
};

/**
 * What is said in place of a rule's general advice, by where the key stands and how far it has come.
 * @param general what is said of a key that has come who knows how far
 */
export function situationOf(leak: LeakFact, general: Advice): Situation {
  const { held, exposure } = leak;
  if (held !== undefined) return { ...HELD[held], values: {} };
  if (exposure?.kind === 'unpushed') return { ...UNPUSHED, values: {} };
  const here = inPlace(leak, general);
  if (exposure === undefined) return { ...here, values: {} };
  const { by, repository, visibility } = exposure;
  const said = [READERS[visibility ?? 'private'], KEPT[by.kind]].filter(Boolean).join(' ');
  return {
    why: `${here.why}${said === '' ? '' : ` ${said}`}`,
    fix: fixOf(exposure, here.fix),
    values: { repository: repository || 'this repository', ...namesOf(by) },
  };
}

/** The same of a key that no line of HEAD's tree could be taken out for. */
function inPlace({ kind, inHead, member }: LeakFact, { why, fix }: Advice): Advice {
  if (inHead === false) {
    return {
      why: `${why} HEAD no longer holds it, but the history does, and every clone has that.`,
      fix: OF_IAM.has(kind) ? GONE : fix,
    };
  }
  return member === undefined
    ? { why, fix }
    : { why, fix: `${fix} The archive that holds it has to be made anew.` };
}

const OF_IAM: ReadonlySet<string> = new Set(['aws-access-key-id', 'aws-secret-access-key']);

const GONE =
  'Deactivate the key in IAM (`aws iam update-access-key --status Inactive --access-key-id ID`): in HEAD there is nothing left to take out, and only a key that is dead is safe in a history.';

/** Who else has it by now. */
const READERS: Readonly<Record<Visibility, string>> = {
  public:
    '`{repository}` is public, and what is pushed there is read by machines within minutes: count the key as used by others.',
  internal: 'Everybody in the enterprise of `{repository}` can read it.',
  private: '',
};

/** What keeps it there when the branch no longer does. */
const KEPT: Readonly<Record<Way['kind'], string>> = {
  branch: '',
  tag: 'The tag `{tag}` keeps it, and so does each release and artifact that is made of it, whatever becomes of the branches.',
  'pull-request':
    'Its pull request keeps it: GitHub holds those commits when the branch is deleted.',
  fork: 'It came by a pull request of the fork `{head}`: its commits can be read by their ids in `{repository}`, even when the pull request is closed and the fork is deleted.',
};

function fixOf({ by, visibility }: Extract<Exposure, { kind: 'pushed' }>, fix: string): string {
  if (by.kind === 'fork') {
    return 'Do not merge {request}, and tell its author now that the key must be revoked where it was issued; if it is one of yours, revoke it yourself. Neither closing it nor another push takes the key back.';
  }
  return visibility === 'public' ? `Within minutes: ${lowered(fix)}` : fix;
}

function lowered(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

function namesOf(by: Way): Values {
  switch (by.kind) {
    case 'branch':
      return {};
    case 'tag':
      return { tag: by.name };
    case 'pull-request':
    case 'fork':
      return {
        request: by.number === null ? 'the pull request' : `pull request ${by.number}`,
        ...(by.kind === 'fork' ? { head: by.head } : {}),
      };
  }
}
