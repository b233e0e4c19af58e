import { entriesOf, type Node, textAt, valueAt } from '../document/node.js';
import { partsOf } from '../expression/parts.js';
import type { JobView, StepView } from './view.js';

/** Values of the matrix for one of the jobs that it makes. */
export type MatrixRow = ReadonlyMap<string, string>;

/** Where an expression stands. */
export interface Within {
  readonly job: JobView;
  /** Null in the job's own keys. */
  readonly step: StepView | null;
  readonly row: MatrixRow;
}

/** A text in which what can be told of its expressions stands in their place. */
export interface FilledText {
  readonly text: string;
  /** Where a place of the filled text stands in the one as written. */
  originOf(at: number): number;
}

/** How far one literal leads to another, and how long one is taken. */
const MOST = { levels: 4, length: 2_000 } as const;
const READ =
  /^\s*(inputs|env|matrix|github\.event\.inputs)\.([\w-]+)\s*(?:\|\|\s*'((?:[^']|'')*)'\s*)?$/i;

/** A text with every `${{ }}` filled in that reads a literal of the files. */
export function withLiterals(written: string, within: Within, level = 0): FilledText {
  const starts: { readonly at: number; readonly origin: number; readonly isLiteral: boolean }[] = [
    { at: 0, origin: 0, isLiteral: false },
  ];
  let text = '';
  let last = 0;
  for (const { from, to } of partsOf(written)) {
    const value = literalsOf(written.slice(from, to), within, level);
    if (value === undefined) continue;
    text += written.slice(last, from - 3);
    starts.push({ at: text.length, origin: from - 3, isLiteral: true });
    text += value;
    last = to + 2;
    starts.push({ at: text.length, origin: last, isLiteral: false });
  }
  return {
    text: text + written.slice(last),
    originOf(at) {
      const start = starts.findLast((one) => one.at <= at);
      if (start === undefined) return at;
      return start.isLiteral ? start.origin : start.origin + at - start.at;
    },
  };
}

/** What the inside of an expression gives, where literals of the files tell it. */
export function literalsOf(expression: string, within: Within, level = 0): string | undefined {
  const match = READ.exec(expression);
  if (match === null || level > MOST.levels) return undefined;
  const [, context = '', name = '', otherwise] = match;
  const given = givenFor(context.toLowerCase(), name, within);
  if (given === undefined) return undefined;
  const value = withLiterals(given.text.slice(0, MOST.length), given.within, level + 1).text;
  if (value.includes('${{')) return undefined;
  return value === '' && otherwise !== undefined ? otherwise.replaceAll("''", "'") : value;
}

/** What stands for a name, and where: its expressions are read from there. */
interface Given {
  readonly text: string;
  readonly within: Within;
}

function givenFor(context: string, name: string, within: Within): Given | undefined {
  const { job, step, row } = within;
  const here = (text: string | undefined, from: Within = within): Given | undefined =>
    text === undefined ? undefined : { text, within: from };
  if (context === 'env') return here(envOf(name, job, step));
  if (context === 'matrix') return here(row.get(name.toLowerCase()));
  const { file, parent } = step?.parent == null ? { file: job.file, parent: null } : step;
  if (parent !== null) {
    const outer = { ...within, step: parent };
    return (
      here(valueOf(valueAt(parent.node, 'with'), name), outer) ??
      here(defaultOf(valueAt(file.root, 'inputs'), name))
    );
  }
  const { caller } = job;
  const event = caller === null ? 'workflow_dispatch' : 'workflow_call';
  const standard = here(defaultOf(valueAt(file.root, 'on', event, 'inputs'), name));
  if (caller === null) return standard;
  const outer: Within = { job: caller, step: null, row: new Map() };
  return here(valueOf(valueAt(caller.node, 'with'), name), outer) ?? standard;
}

function envOf(name: string, job: JobView, step: StepView | null): string | undefined {
  for (let one = step; one !== null; one = one.parent) {
    const value = textAt(one.node, 'env', name);
    if (value !== undefined) return value;
  }
  return textAt(job.node, 'env', name) ?? textAt(job.file.root, 'env', name);
}

function valueOf(table: Node | undefined, name: string): string | undefined {
  const entry = entriesOf(table).findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
  return entry?.value.is === 'text' ? entry.value.value : undefined;
}

function defaultOf(declared: Node | undefined, name: string): string | undefined {
  const entry = entriesOf(declared).findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
  return textAt(entry?.value, 'default');
}
