import { entriesOf, itemsOf, type Node, valueAt } from '../document/node.js';

/** The events that start a workflow, as its `on` lists them. */
function triggersOf(workflow: Node): readonly string[] {
  const on = valueAt(workflow, 'on');
  if (on?.is === 'text') return on.value === '' ? [] : [on.value];
  if (on?.is === 'list') {
    return itemsOf(on).flatMap((item) => (item.is === 'text' ? [item.value] : []));
  }
  return entriesOf(on).map(({ key }) => key);
}

/** Whether a workflow runs only where another calls it. */
export function isOnlyCallable(workflow: Node): boolean {
  const triggers = triggersOf(workflow);
  return triggers.length > 0 && triggers.every((event) => event === 'workflow_call');
}
