import { entriesOf, entryOf, itemsOf, type Node, textAt, valueAt } from '../document/node.js';
import { type Around, type Blame, blame, type Follow, type Followed, instead } from './cause.js';
import { isLiteral, withFallback } from './empty-environment.js';
import { nameMeantBy } from './likeness.js';

/** Why an input of the workflow, or of the composite action in which the text stands, is empty. */
export function blameForInput(
  read: Followed,
  name: string,
  around: Around,
  follow: Follow,
): Blame | null {
  const { job, step } = around;
  if (step != null && step.parent !== null) {
    const declared = valueAt(step.file.root, 'inputs');
    const given = inputIn(valueAt(step.parent.node, 'with'), name);
    if (given?.value.is === 'text') return follow(given.value, { ...around, step: step.parent });
    return inputIn(declared, name) === undefined
      ? undeclared(read, name, declared, around)
      : notGiven(read, name, declared, around);
  }
  const { root } = job.file;
  if (job.caller !== null) {
    const declared = valueAt(root, 'on', 'workflow_call', 'inputs');
    if (inputIn(declared, name) === undefined) return undeclared(read, name, declared, around);
    const given = inputIn(valueAt(job.caller.node, 'with'), name);
    if (given?.value.is === 'text') {
      return follow(given.value, { ...around, job: job.caller, step: null, own: undefined });
    }
    return notGiven(read, name, declared, around);
  }
  const declared = valueAt(root, 'on', 'workflow_dispatch', 'inputs');
  if (inputIn(declared, name) === undefined) {
    const called = valueAt(root, 'on', 'workflow_call', 'inputs');
    return inputIn(called, name) === undefined
      ? undeclared(read, name, declared ?? called, around)
      : ofDispatch(read, name, called, around);
  }
  return around.event === 'workflow_dispatch' ? null : ofDispatch(read, name, declared, around);
}

function ofDispatch(
  read: Followed,
  name: string,
  declared: Node | undefined,
  around: Around,
): Blame {
  const input = inputIn(declared, name)?.value;
  const [option] = itemsOf(valueAt(input, 'options'));
  const standard = textAt(input, 'default') ?? '';
  const likely = standard !== '' ? standard : option?.is === 'text' ? option.value : '';
  const fallback = isLiteral(likely) ? likely : null;
  const cause = { is: 'input-of-dispatch', name, event: around.event, fallback } as const;
  const edit = fallback === null ? null : instead(read, withFallback(read.written, fallback));
  return blame(read, around, cause, edit);
}

function notGiven(
  read: Followed,
  name: string,
  declared: Node | undefined,
  around: Around,
): Blame | null {
  const { job, step } = around;
  // A default that is there would have been taken.
  if ((textAt(inputIn(declared, name)?.value, 'default') ?? '') !== '') return null;
  const by = step?.parent?.node.at ?? job.caller?.at;
  if (by === undefined) return null;
  const whom = step?.parent == null && job.caller !== null ? job.caller : job;
  return blame(read, { job: whom }, { is: 'input-not-given', name, by, whom });
}

function undeclared(
  read: Followed,
  name: string,
  declared: Node | undefined,
  around: Around,
): Blame {
  const known = entriesOf(declared);
  const meant = nameMeantBy(
    name,
    known.map(({ key }) => key),
  );
  const at = known.find(({ key }) => key === meant)?.written;
  if (meant === undefined || at === undefined) {
    return blame(read, around, { is: 'input-not-declared', name });
  }
  const to = `inputs.${meant}`;
  const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: at } as const;
  return blame(read, around, cause, instead(read, to));
}

function inputIn(table: Node | undefined, name: string) {
  const key = entriesOf(table).findLast((one) => one.key.toLowerCase() === name.toLowerCase())?.key;
  return key === undefined ? undefined : entryOf(table, key);
}
