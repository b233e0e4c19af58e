import { entriesOf, itemsOf, valueAt } from '../document/node.js';
import type { MatrixRow } from './literals.js';
import type { JobView } from './view.js';

/** How many of the jobs that a matrix makes are told apart. */
const MOST = 12;
const NONE: MatrixRow = new Map();

/**
 * The values of a matrix, for the jobs that differ in what a text reads of it. Values that an
 * expression tells are left out.
 */
export function rowsFor(text: string, { node }: JobView): readonly MatrixRow[] {
  const keys = [
    ...new Set(
      Array.from(text.matchAll(/\bmatrix\.([\w-]+)/gi), ([, key]) => (key ?? '').toLowerCase()),
    ),
  ];
  const matrix = valueAt(node, 'strategy', 'matrix');
  if (keys.length === 0 || matrix?.is !== 'table') return [NONE];
  let rows: readonly MatrixRow[] = [NONE];
  for (const { key, value } of matrix.entries) {
    const name = key.toLowerCase();
    const values = keys.includes(name) ? literals(itemsOf(value)) : [];
    if (values.length === 0) continue;
    rows = rows.flatMap((row) => values.map((one) => new Map([...row, [name, one]])));
    rows = rows.slice(0, MOST);
  }
  const included = itemsOf(valueAt(matrix, 'include')).map(
    (item): MatrixRow =>
      new Map(
        entriesOf(item).flatMap(({ key, value }) =>
          value.is === 'text' ? [[key.toLowerCase(), value.value] as const] : [],
        ),
      ),
  );
  const own = rows[0] === NONE && included.length > 0 ? [] : rows;
  const more = included.filter((row) => keys.some((key) => row.has(key)));
  const all = [...own, ...more].slice(0, MOST * 2);
  return all.length === 0 ? [NONE] : all;
}

function literals(items: ReturnType<typeof itemsOf>): readonly string[] {
  const texts = items.flatMap((item) => (item.is === 'text' ? [item.value] : []));
  return [...new Set(texts)].filter((text) => !text.includes('${{'));
}
