import { itemsOf, type Node, type Table, valueAt } from '../document/node.js';

/**
 * The steps of a job or composite action in order. A group that runs `parallel` stands before the
 * steps in it; `background` steps are steps, and `wait` and `cancel` run nothing of their own.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export function stepsIn(owner: Node | undefined): readonly Table[] {
  return flatten(valueAt(owner, 'steps'));
}

function flatten(list: Node | undefined): readonly Table[] {
  return itemsOf(list).flatMap((item) => {
    // An alias of a whole list of steps stands where one step could.
    if (item.is === 'list') return flatten(item);
    if (item.is !== 'table') return [];
    return [item, ...flatten(valueAt(item, 'parallel'))];
  });
}
