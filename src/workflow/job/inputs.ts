import { entriesOf, type Node, textAt, valueAt } from '../document/node.js';
import { partsOf } from '../expression/parts.js';
import type { JobView, StepView } from './view.js';

/**
 * The literal that an input has: what the caller gives, else its default; undefined where an
 * expression tells it, or nothing does.
 */
function inputOf(name: string, job: JobView, step: StepView | null): string | undefined {
  const given = step?.parent == null ? givenTo(job, name) : givenToAction(step, name);
  return given === undefined || given.includes('${{') ? undefined : given;
}

/** A text with every `${{ inputs.NAME }}` filled in whose input is a literal. */
export function withInputs(text: string, job: JobView, step: StepView | null): string {
  let filled = '';
  let last = 0;
  for (const { from, to } of partsOf(text)) {
    const name = /^\s*inputs\.([\w-]+)\s*$/i.exec(text.slice(from, to))?.[1];
    const value = name === undefined ? undefined : inputOf(name, job, step);
    filled += text.slice(last, from - 3) + (value ?? text.slice(from - 3, to + 2));
    last = to + 2;
  }
  return filled + text.slice(last);
}

function givenTo({ caller, file }: JobView, name: string): string | undefined {
  const event = caller === null ? 'workflow_dispatch' : 'workflow_call';
  const declared = valueAt(file.root, 'on', event, 'inputs');
  return valueOf(valueAt(caller?.node, 'with'), name) ?? defaultOf(declared, name);
}

function givenToAction({ parent, file }: StepView, name: string): string | undefined {
  const declared = valueAt(file.root, 'inputs');
  return valueOf(valueAt(parent?.node, 'with'), name) ?? defaultOf(declared, name);
}

function valueOf(table: Node | undefined, name: string): string | undefined {
  const entry = entriesOf(table).findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
  return entry?.value.is === 'text' ? entry.value.value : undefined;
}

function defaultOf(declared: Node | undefined, name: string): string | undefined {
  const entry = entriesOf(declared).findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
  return textAt(entry?.value, 'default');
}
