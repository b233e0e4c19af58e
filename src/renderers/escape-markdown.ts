import { shorten, showInvisible } from '../report/inert.js';
import { spansOf, type Span } from './prose.js';

const LONGEST_PROSE = 4_000;
const LONGEST_VALUE = 2_000;

/**
 * Turns prose into one line of GitHub Markdown: `code` becomes a code span, everything else is
 * literal. Words that GitHub would turn into a link, a ping, an emoji or a formula (mentions,
 * issue references, addresses, commit ids) become code as well: that is the one place where its
 * filters leave text alone, and it can still be copied.
 */
export function markdownProse(prose: string): string {
  const spans = spansOf(shorten(showInvisible(prose), LONGEST_PROSE)).flatMap((span) =>
    span.code ? [span] : disarm(span.text),
  );
  const text = joined(spans)
    .map((span) => (span.code ? codeSpan(span.text) : escapeText(span.text)))
    .join('')
    .trim();
  // What would open a block if it came first on a line.
  return text.replace(/^(?=[-+=#:])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** Sets a value as code, in one line, whatever it holds. Safe in a table cell. */
export function markdownCode(value: string): string {
  return value === '' ? '(empty)' : codeSpan(shorten(showInvisible(value), LONGEST_VALUE));
}

/**
 * A pipe would end a table cell, and `##[` starts a command where the runner reads this as a log.
 * Both are set outside the code span, as an entity.
 */
function codeSpan(text: string): string {
  return text
    .split(/(\||(?<=##)\[)/)
    .map((part) => {
      if (part === '|') return '&#124;';
      if (part === '[') return '&#91;';
      return part === '' ? '' : delimited(part);
    })
    .join('');
}

function delimited(text: string): string {
  const runs = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = '`'.repeat(length);
  // CommonMark takes one space off each side when there is one on both.
  const pad = /^[ `]|[ `]$/.test(text) && /[^ ]/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

const LINKABLE = /[@#$]|:\/\/|www\.|:[\w+-]+:|GH(?:SA)?-|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/i;

function disarm(text: string): Span[] {
  return text.split(/(\s+)/).flatMap((word) => {
    if (!LINKABLE.test(word)) return [{ code: false, text: word }];
    const { before, core, after } = trimmed(word);
    return [
      { code: false, text: before },
      { code: true, text: core },
      { code: false, text: after },
    ].filter((span) => span.text !== '');
  });
}

/** Sets punctuation around a word apart, so that a full stop does not become code. */
function trimmed(word: string): { before: string; core: string; after: string } {
  let start = 0;
  while (start < word.length && '("\'[{<'.includes(word.charAt(start))) start += 1;
  let end = word.length;
  while (end > start && ')]}>"\'.,;:!?'.includes(word.charAt(end - 1))) end -= 1;
  return { before: word.slice(0, start), core: word.slice(start, end), after: word.slice(end) };
}

/** Code spans must not touch: their backticks would run together. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && last.code === span.code) {
      result[result.length - 1] = { code: span.code, text: last.text + span.text };
    } else {
      result.push(span);
    }
  }
  return result;
}

function escapeText(text: string): string {
  return text
    .replace(/[&<>`|]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\*_~[\](){}!^]/g, '\\$&');
}
