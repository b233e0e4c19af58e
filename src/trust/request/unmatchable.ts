import type { Work } from '../work.js';
import { partsFromSubjects, type Reading } from './subject-language.js';

/** Why no subject of GitHub is like a pattern. */
export type Unmatchable = {
  /** What is most likely meant; null where nothing is plain. */
  readonly meant: string | null;
} & (
  | { readonly is: 'host'; readonly host: string }
  | { readonly is: 'slash' | 'prefix' | 'whitespace' | 'letter-case' | 'git-suffix' }
  /** `*` or `?` under an operator for which it is a character like any other. */
  | { readonly is: 'wildcard-literal' }
  /** It ends after the repository, which only a template of `repo` alone does. */
  | { readonly is: 'ends-early' }
  | { readonly is: 'other'; readonly until: string; readonly from: string }
);

/**
 * Whether a value for `sub` can match no job at all, whatever its wildcards stand for, and why; null
 * where some subject may fit. Gaps and policy variables (`${...}`) may stand for anything.
 * @throws {TooLarge} when `work` does not suffice
 */
export function unmatchable(written: string, reading: Reading, work: Work): Unmatchable | null {
  const open = /\$\{[^}]*\}/.test(written);
  const pattern = written.replace(/\$\{[^}]*\}/g, '*');
  const how = open ? { ...reading, wildcards: true } : reading;
  const parted = partsFromSubjects(pattern, 'any', how, work);
  if (parted === null) {
    // GitHub takes no name that ends so, which an address does.
    if (/^repo:[^:/*?]+\/[^:/*?]+\.git(?::|$)/.test(pattern)) {
      return { is: 'git-suffix', meant: repaired(pattern) };
    }
    const whole = /^repo:[^:/*?]+\/[^:/*?]+$/.test(pattern);
    return whole ? { is: 'ends-early', meant: null } : null;
  }
  const likely = repaired(pattern);
  const meant =
    likely !== pattern &&
    partsFromSubjects(likely, 'plain', { wildcards: true, ignoreCase: false }, work) === null
      ? likely
      : null;
  const host = /^(?:repo:)?(?:[a-z]+:\/\/)?(?:git@)?([\w-]+(?:\.[\w-]+)+)[/:]/i.exec(pattern)?.[1];
  if (host !== undefined && /^repo:|:\/\/|^git@/i.test(pattern)) return { is: 'host', host, meant };
  if (!how.wildcards && /[*?]/.test(pattern)) {
    const asPattern = { ...how, wildcards: true };
    if (partsFromSubjects(pattern, 'any', asPattern, work) === null) {
      return { is: 'wildcard-literal', meant: null };
    }
  }
  if (pattern.trim() !== pattern) return { is: 'whitespace', meant };
  if (partsFromSubjects(pattern, 'any', { ...how, ignoreCase: true }, work) === null) {
    return { is: 'letter-case', meant };
  }
  if (/^[\w.-]+\/[\w.*?-]+(?::|$)/.test(pattern)) return { is: 'prefix', meant };
  if (/^repo:[^:/*?]+\/[^:/*?]+\//.test(pattern)) return { is: 'slash', meant };
  // Told by whole words, since `ref` of `refs/heads` is not what a reader sees as right.
  const at = parted === pattern.length ? parted : pattern.slice(0, parted).search(/[^:/]*$/);
  return { is: 'other', until: pattern.slice(0, at), from: pattern.slice(at), meant };
}

/** How people write a context, and how GitHub does. */
const CONTEXTS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/^(?:ref:|refs:)?refs\/heads?\/(.+)$/i, 'ref:refs/heads/$1'],
  [/^(?:ref:|refs:)?refs\/tags?\/(.+)$/i, 'ref:refs/tags/$1'],
  [/^(?:ref:)?(?:branch|branches|heads?)[:/](.+)$/i, 'ref:refs/heads/$1'],
  [/^(?:ref:)?tags?[:/](.+)$/i, 'ref:refs/tags/$1'],
  [/^refs?[:/](?!refs\/)(.+)$/i, 'ref:refs/heads/$1'],
  [/^env(?:ironments?)?[:/](.+)$/i, 'environment:$1'],
  [/^(?:event_name:)?(?:pulls?|pr|pull[-_ ]?requests?)(?:[:/].*)?$/i, 'pull_request'],
];

/** The pattern as GitHub would write it; itself where nothing about it is known to be wrong. */
function repaired(written: string): string {
  const bare = written
    .trim()
    .replace(/^(["'])([^]*)\1$/, '$2')
    .replace(
      /^(?:repo(?:sitory)?:)?\s*(?:[a-z]+:\/\/|git@)?(?:www\.)?(?:[\w-]+\.)+[a-z]{2,}[/:]/i,
      '',
    )
    .replace(/^repo(?:sitory)?:\s*/i, '');
  const [, owner = '', repo = '', rest = ''] =
    /^([^:/]+)\/([^:/]+)(?:[:/]([^]*))?$/.exec(bare) ?? [];
  if (owner === '' || repo === '') return written;
  const context = rest.replace(/\s+/g, '');
  const [as] = CONTEXTS.flatMap(([pattern, meant]) =>
    pattern.test(context) ? [context.replace(pattern, meant)] : [],
  );
  return `repo:${owner}/${repo.replace(/\.git$/, '')}:${as ?? (context === '' ? '*' : context)}`;
}

/** The fault in words, to stand behind a colon. */
export function whyUnmatchable(fault: Unmatchable): string {
  const meant = fault.meant === null ? '' : `; it would be written \`${fault.meant}\``;
  return `${wordsFor(fault)}${meant}`;
}

function wordsFor(fault: Unmatchable): string {
  switch (fault.is) {
    case 'host':
      return `\`${fault.host}\` is not part of a subject, which goes on with the owner right behind \`repo:\``;
    case 'slash':
      return 'behind the repository a subject has a colon and no slash';
    case 'prefix':
      return 'it lacks the `repo:` that subjects begin with';
    case 'git-suffix':
      return "a repository's name does not end in `.git`";
    case 'whitespace':
      return 'a subject neither begins nor ends with a space';
    case 'letter-case':
      return "a subject's own words are in small letters";
    case 'wildcard-literal':
      return 'under this operator `*` and `?` stand for themselves, and no subject has them';
    case 'ends-early':
      return 'it ends after the repository, where a subject goes on with `:ref:refs/heads/BRANCH`, `:environment:NAME` or `:pull_request`';
    case 'other':
      return fault.from === ''
        ? `no subject ends behind \`${fault.until}\``
        : fault.until === ''
          ? 'no subject begins like it'
          : `behind \`${fault.until}\` no subject goes on with \`${fault.from}\``;
  }
}
