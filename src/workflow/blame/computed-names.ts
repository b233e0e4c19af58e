import { literalsOf, type Within } from '../job/literals.js';
import { rowsFor } from '../job/matrix-rows.js';
import { type Token, tokensOf } from '../expression/tokens.js';

const MOST_NAMES = 20;
const MOST_ARGUMENTS = 10;

/**
 * All names that an index can have, as far as literals of the files tell: a read of an input, a key
 * of the matrix or a variable, alone or in `format`.
 * @param rest the text behind the context's name, such as `[format('A_{0}', matrix.b)]`
 */
export function namesOf(rest: string, { job, step }: Omit<Within, 'row'>): readonly string[] {
  const index = indexOf(rest);
  if (index === undefined) return [];
  const names = rowsFor(index, job).flatMap((row) => evaluated(index, { job, step, row }) ?? []);
  return [...new Set(names)].slice(0, MOST_NAMES);
}

/** What stands between the first bracket and its end. */
function indexOf(rest: string): string | undefined {
  const tokens = tokensOf(rest);
  let depth = 0;
  for (const { is, text, at } of tokens) {
    if (is !== 'sign') continue;
    if (text === '[') depth += 1;
    if (text === ']') depth -= 1;
    if (depth === 0) return rest.slice(tokens[0]?.end ?? 1, at);
  }
  return undefined;
}

function evaluated(index: string, within: Within): string | undefined {
  const call = /^\s*format\s*\(([\s\S]*)\)\s*$/i.exec(index)?.[1];
  if (call === undefined) return valueOf(index, within);
  const given = argumentsOf(call).map((one) => valueOf(one, within));
  const [template, ...values] = given;
  if (template === undefined || values.includes(undefined)) return undefined;
  return template.replace(/\{(\d)\}/g, (whole, number) => values[Number(number)] ?? whole);
}

function argumentsOf(text: string): readonly string[] {
  const cuts = tokensOf(text).filter(({ is, text: sign }: Token) => is === 'sign' && sign === ',');
  const ends = [...cuts.slice(0, MOST_ARGUMENTS).map(({ at }) => at), text.length];
  return ends.map((end, index) => text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
}

function valueOf(text: string, within: Within): string | undefined {
  const [token, ...others] = tokensOf(text);
  if (token?.is === 'text' && others.length === 0) return token.text;
  return literalsOf(text, within);
}
