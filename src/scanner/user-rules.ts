import type { UserRule } from '../report/user-rule.js';
import type { ContentHit } from './content-hit.js';
import type { Regions } from './deltas.js';
import type { Expression } from './expressions/expression.js';
import { createGroupFinder, type GroupFinder } from './expressions/groups.js';
import type { LineMatch } from './expressions/line-match.js';
import { createLineMatcher } from './expressions/line-matcher.js';
import { parseExpression } from './expressions/parse.js';
import { createLocator } from './lines.js';

/** Finds what the rules of a team describe. Each looks at one line at a time, at its bytes. */
export interface UserSearch {
  /** Every hit of a content, sorted by place. */
  hits(content: Uint8Array): ContentHit[];
  /**
   * The hits in those lines that changed regions touch: all that there are, where what the content was
   * made from held none.
   */
  hitsIn(content: Uint8Array, regions: Regions): ContentHit[];
}

/** Why a rule cannot be searched for. */
export interface UserRuleProblem {
  /** The byte of the pattern at which it goes wrong. */
  readonly at: number;
  readonly said: string;
}

const LINE_FEED = 0x0a;

/** What is wrong with a rule; undefined when it can be searched for. */
export function problemOf(rule: UserRule): UserRuleProblem | undefined {
  const read = readRule(rule);
  return 'said' in read ? read : undefined;
}

/** Makes the search of some rules. Throws for one that has a problem: ask {@link problemOf} first. */
export function createUserSearch(rules: readonly UserRule[]): UserSearch {
  const ready = rules.map((rule) => {
    const read = readRule(rule);
    if ('said' in read) throw new TypeError(`no rule: ${rule.kind}`);
    const keywords = (rule.keywords ?? []).map(lowered);
    return { ...rule, expression: read, keywords, groupsOf: createGroupFinder(read) };
  });
  const matcher = createLineMatcher(
    ready.map(({ expression }) => expression),
    { word: 'none' },
  );

  interface Found {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }

  function searchLines(content: Uint8Array, from: number, to: number, found: Found[]): void {
    let last: LineMatch | undefined;
    let holds = false;
    matcher.eachLine(
      content,
      from,
      to,
      (match) => {
        const rule = ready[match.which] as (typeof ready)[number];
        // The matches of one rule in one line follow each other: its words are looked for once.
        if (last?.which !== match.which || last.lineStart !== match.lineStart) {
          holds = holdsAny(content, match, rule.keywords);
        }
        last = match;
        if (!holds) return;
        const [start, end] = keyOf(rule, content, match);
        if (end > start) found.push({ kind: rule.kind, start, end });
      },
      true,
    );
  }

  function placed(content: Uint8Array, found: Found[]): ContentHit[] {
    if (found.length === 0) return [];
    const locate = createLocator(content);
    return found
      .sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1))
      .map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        return { kind, key: bytes.toString('utf8'), ...locate(start) };
      });
  }

  return {
    hits(content) {
      const found: Found[] = [];
      searchLines(content, 0, content.length, found);
      return placed(content, found);
    },
    hitsIn(content, { bounds, count }) {
      const found: Found[] = [];
      let done = 0;
      for (let at = 0; at < count; at += 1) {
        const [from, to] = [bounds[2 * at] as number, bounds[2 * at + 1] as number];
        // A region that ends with a line feed begins a new line behind it, and one that is empty may join two.
        const start = from === 0 ? 0 : content.lastIndexOf(LINE_FEED, from - 1) + 1;
        const lineEnd = to >= content.length ? -1 : content.indexOf(LINE_FEED, to);
        const end = lineEnd === -1 ? content.length : lineEnd + 1;
        if (end <= done) continue;
        searchLines(content, Math.max(start, done), end, found);
        done = end;
      }
      return placed(content, found);
    },
  };
}

function readRule({ pattern, syntax, group = 0 }: UserRule): Expression | UserRuleProblem {
  const parsed = parseExpression(pattern, syntax);
  if (!parsed.ok) return parsed.problem;
  const { expression } = parsed;
  if (group > expression.groups) {
    return { at: 0, said: `group ${group} is the key, and there are ${expression.groups}` };
  }
  if (matchesNothing(expression)) return { at: 0, said: 'it matches where nothing is' };
  return expression;
}

/** An expression that is content with an empty line would be found in every one. */
function matchesNothing(expression: Expression): boolean {
  return createLineMatcher([expression], { word: 'none' }).matches(new Uint8Array(0));
}

/** Where the key of a match lies: the group, unless it took no part. */
function keyOf(
  { groupsOf, group = 0 }: { readonly groupsOf: GroupFinder; readonly group?: number },
  content: Uint8Array,
  match: LineMatch,
): [start: number, end: number] {
  if (group > 0) {
    const places = groupsOf(content, match);
    const [start, end] = [places[2 * group] as number, places[2 * group + 1] as number];
    if (start !== -1 && end !== -1) return [start, end];
  }
  return [match.start, match.end];
}

const lowered = (text: string) => text.toLowerCase();

function holdsAny(
  content: Uint8Array,
  { lineStart, lineEnd }: LineMatch,
  keywords: readonly string[],
): boolean {
  if (keywords.length === 0) return true;
  const line = lowered(Buffer.from(content.subarray(lineStart, lineEnd)).toString('utf8'));
  return keywords.some((keyword) => line.includes(keyword));
}
