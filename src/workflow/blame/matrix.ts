import {
  type Entry,
  entriesOf,
  entryOf,
  itemsOf,
  type Node,
  type Place,
  textAt,
  valueAt,
} from '../document/node.js';
import type { JobView } from '../job/view.js';
import { type Around, type Blame, blame, type Followed, instead, type Stored } from './cause.js';
import { nameMeantBy } from './likeness.js';
import { namesOf } from './computed-names.js';

/** Why a key of the matrix is empty: the matrix has none of this name. */
export function blameForMatrix(read: Followed, key: string, around: Around): Blame | null {
  const known = keysOf(around.job);
  if (known === undefined) return null;
  if (known.some((one) => one.toLowerCase() === key.toLowerCase())) {
    return isOwnKey(around.job, key)
      ? null
      : blame(read, around, { is: 'matrix-key-of-some', key, at: includeOf(around.job) });
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
  return blame(read, around, { is: 'computed-name', context, names: namesOf(rest, around) });
}

function matrixOf({ node }: JobView): Node | undefined {
  return valueAt(node, 'strategy', 'matrix');
}

/** Whether every job of the matrix has a key; those of `include` only some. */
function isOwnKey(job: JobView, key: string): boolean {
  const matrix = matrixOf(job);
  const own = entriesOf(matrix).filter(({ key: one }) => !/^(?:include|exclude)$/.test(one));
  const rows = itemsOf(valueAt(matrix, 'include'));
  const has = (entries: readonly Entry[]) =>
    entries.some(({ key: one }) => one.toLowerCase() === key.toLowerCase());
  if (own.length === 0) return rows.every((row) => has(entriesOf(row)));
  const giving = rows.filter((row) => has(entriesOf(row)));
  // A row adds to the jobs whose values are its own: those of one key together may cover all.
  const isCovered = ({ key: one, value }: Entry) =>
    value.is !== 'list' ||
    itemsOf(value).every((item) =>
      giving.some((row) => {
        const given = textAt(row, one);
        return given === undefined || (item.is === 'text' && item.value === given);
      }),
    );
  return has(own) || own.some(isCovered);
}

function includeOf(job: JobView): Place {
  return entryOf(matrixOf(job), 'include')?.written ?? job.at;
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
