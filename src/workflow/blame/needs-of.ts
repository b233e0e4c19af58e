import { entryOf, itemsOf, valueAt } from '../document/node.js';
import type { JobView } from '../job/view.js';
import type { Edit } from './cause.js';

/** The change that lists another job below a job's `needs`. */
export function listing(job: JobView, other: string): Edit | null {
  const entry = entryOf(job.node, 'needs');
  if (!/^[\w-]+$/.test(other)) return null;
  if (entry === undefined) {
    const runsOn = entryOf(job.node, 'runs-on');
    return runsOn === undefined
      ? null
      : { is: 'insert', at: runsOn.written, lines: [`needs: ${other}`] };
  }
  const { value } = entry;
  if (value.is === 'text' && value.style === 'plain' && value.value !== '') {
    return { is: 'replace', at: value.at, from: value.value, to: `[${value.value}, ${other}]` };
  }
  const last = itemsOf(value).at(-1);
  if (value.is !== 'list' || last?.is !== 'text' || last.style !== 'plain') return null;
  return value.at.line === last.at.line
    ? { is: 'replace', at: last.at, from: last.value, to: `${last.value}, ${other}` }
    : { is: 'insert', at: { ...last.at, column: last.at.column - 2 }, lines: [`- ${other}`] };
}

/** The jobs that a job waits for. */
export function needsOf({ node }: JobView): readonly string[] {
  const needs = valueAt(node, 'needs');
  if (needs?.is === 'text') return needs.value === '' ? [] : [needs.value];
  return itemsOf(needs).flatMap((item) => (item.is === 'text' ? [item.value] : []));
}
