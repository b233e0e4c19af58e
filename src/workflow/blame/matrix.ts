import { entriesOf, itemsOf, type Node, valueAt } from '../document/node.js';
import type { JobView } from '../job/view.js';
import { type Around, type Blame, blame, type Followed, instead, type Stored } from './cause.js';
import { nameMeantBy } from './likeness.js';
import { tokensOf } from '../expression/tokens.js';

const MOST_NAMES = 20;

/** Why a key of the matrix is empty: the matrix has none of this name. */
export function blameForMatrix(read: Followed, key: string, around: Around): Blame | null {
  const known = keysOf(around.job);
  if (known === undefined || known.some((one) => one.toLowerCase() === key.toLowerCase())) {
    return null;
  }
  const meant = nameMeantBy(key, known) ?? (known.length === 1 ? known[0] : undefined);
  const cause = { is: 'matrix-key', key, known } as const;
  const isSafe = meant !== undefined && /^[\w-]+$/.test(meant);
  return blame(read, around, cause, isSafe ? instead(read, `matrix.${meant}`) : null);
}

/** A secret or variable whose name is computed: all that it can be, as far as literals tell. */
export function blameForComputed(
  read: Followed & { readonly context: Stored; readonly rest: string },
  around: Around,
): Blame | null {
  const { context, rest } = read;
  const tokens = tokensOf(rest).filter(({ is }) => is !== 'unknown');
  const words = tokens.map(({ text }) => text);
  const isKey = (at: number) =>
    words[at]?.toLowerCase() === 'matrix' && words[at + 1] === '.' && words[at + 2] !== undefined;
  // secrets[matrix.key], or secrets[format('PREFIX_{0}', matrix.key)]
  const at = isKey(1) ? 1 : words[1]?.toLowerCase() === 'format' && isKey(5) ? 5 : undefined;
  const template = at === 5 ? (words[3] ?? '') : '{0}';
  const values = at === undefined ? [] : valuesOf(around.job, words[at + 2] ?? '');
  const names = values.slice(0, MOST_NAMES).map((one) => template.replaceAll('{0}', () => one));
  return blame(read, around, { is: 'computed-name', context, names });
}

function matrixOf({ node }: JobView): Node | undefined {
  return valueAt(node, 'strategy', 'matrix');
}

/** Undefined where an expression makes the matrix, or a part of it that could bring keys. */
function keysOf(job: JobView): readonly string[] | undefined {
  const matrix = matrixOf(job);
  if (matrix === undefined) return [];
  if (matrix.is !== 'table') return undefined;
  const include = valueAt(matrix, 'include');
  if (include?.is === 'text' && include.value !== '') return undefined;
  const own = entriesOf(matrix).map(({ key }) => key);
  const included = itemsOf(include).flatMap((item) => entriesOf(item).map(({ key }) => key));
  return [...new Set([...own, ...included])].filter((key) => !/^(?:include|exclude)$/.test(key));
}

function valuesOf(job: JobView, key: string): readonly string[] {
  const matrix = matrixOf(job);
  const own = itemsOf(valueAt(matrix, key));
  const included = itemsOf(valueAt(matrix, 'include')).flatMap((item) => valueAt(item, key) ?? []);
  const texts = [...own, ...included].flatMap((one) => (one.is === 'text' ? [one.value] : []));
  return [...new Set(texts)].filter((text) => !text.includes('${{'));
}
