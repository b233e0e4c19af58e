import { CLUES, type ClueName } from '../catalogue/clues/clue.js';
import { entries } from '../catalogue/entries/index.js';
import type { Cause, Entry } from '../catalogue/entry.js';
import { placeWords } from '../report/ci.js';
import type { Page, PageCause } from '../report/page.js';
import type { Rule } from '../report/rule.js';
import * as account from '../rules/account/index.js';
import * as credentials from '../rules/credentials/index.js';
import * as inputs from '../rules/inputs/index.js';
import * as leaks from '../rules/leaks/index.js';
import * as permissions from '../rules/permissions/index.js';
import * as secrets from '../rules/secrets/index.js';
import * as trust from '../rules/trust/index.js';
import * as workflow from '../rules/workflow/index.js';
import { generalWord } from '../wording/log/general.js';

type Told = Pick<Rule<unknown>, 'id' | 'severity' | 'title' | 'why' | 'fix' | 'references'>;

/** The pages of every rule and of every message, in the order of their indexes. */
export function allPages(): Page[] {
  const indexes = [secrets, credentials, trust, leaks, account, permissions, inputs, workflow];
  const rules = indexes.flatMap((index): Told[] => Object.values(index).flat());
  return [...rules.map(pageOfRule), ...entries.map(pageOfEntry)];
}

const SEVERITIES = {
  error: 'An error: the deploy fails by it, or a key has leaked.',
  warning: 'A warning: it fails nothing by itself, and is likely not meant.',
  note: 'A note: worth knowing.',
} as const;

function pageOfRule({ id, severity, title, why, fix, references = [] }: Told): Page {
  return {
    id,
    title: general(title),
    what: SEVERITIES[severity],
    wordings: [],
    example: null,
    causes: [{ title: null, why: general(why), fix: general(fix), confirmedBy: [], rules: [] }],
    basis: null,
    references,
  };
}

const BASES: Readonly<Record<Entry['basis'], string>> = {
  run: 'seen in a run',
  source: 'read in the source',
  documentation: 'as the documentation words it',
  report: 'from a public report',
};

function pageOfEntry(entry: Entry): Page {
  const { id, emitters, since, says, example, basis, source, references = [] } = entry;
  const [first, ...rest] = entry.causes;
  return {
    id: `log/${id}`,
    title: general(entry.title),
    what: `A message of ${emitters.join(', ')}${since === undefined ? '' : `, since ${since}`}.`,
    wordings: says.map((said) => (typeof said === 'string' ? said : said.sentence)),
    example,
    causes: [pageCause(first), ...rest.map(pageCause)],
    basis: `${BASES[basis]}: ${source}`,
    references,
  };
}

function pageCause({ title, why, fix, when = {}, rules = [] }: Cause): PageCause {
  const clues = Object.entries(when) as [ClueName, boolean][];
  return {
    title: title === undefined ? null : general(title),
    why: general(why),
    fix: general(fix),
    confirmedBy: clues.map(([name, so]) => (so ? CLUES[name] : `not so: ${CLUES[name]}`)),
    rules,
  };
}

/** A template without a job: its holes become words that say what stands there. */
function general(template: string): string {
  const words: Readonly<Record<string, string>> = placeWords('github-actions');
  return template.replace(/\{([a-z][A-Za-z0-9]*)(?::prose)?\}/g, (_, name: string) =>
    Object.hasOwn(words, name) ? (words[name] as string) : generalWord(name),
  );
}
