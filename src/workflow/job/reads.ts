import { type Access, accessesIn } from '../expression/accesses.js';
import { partsOf, wholeOr } from '../expression/parts.js';
import { linesIn } from '../document/lines.js';
import { entriesOf, entryOf, type Node, type Place, type Text } from '../document/node.js';
import type { JobView, StepView } from './view.js';

/** Whose key an expression stands under. */
export type Owner = 'workflow' | 'job' | 'step' | 'action';

/** A context that GitHub reads for a job, and where. */
export interface Read {
  readonly access: Access;
  /** The line on which the context's name stands. */
  readonly at: Place;
  readonly owner: Owner;
  /** The keys from the owner to the text: `['env', 'TOKEN']`, `['with', 'role-to-assume']`. */
  readonly keys: readonly string[];
  readonly text: Text;
  readonly job: JobView;
  /** The step, where it stands in one. */
  readonly step: StepView | null;
}

/**
 * Every context that GitHub reads for a job: in the workflow's `env`, in the job itself and in its
 * steps. What the job calls is read by the jobs of {@link JobView.call}.
 */
export function readsOf(job: JobView): Read[] {
  const { root } = job.file;
  const workflowEnv = entryOf(root, 'env');
  return [
    ...(workflowEnv === undefined
      ? []
      : readsIn(workflowEnv.value, ['env'], { owner: 'workflow', job, step: null })),
    ...entriesOf(job.node)
      .filter(({ key }) => key !== 'steps')
      .flatMap(({ key, value }) => readsIn(value, [key], { owner: 'job', job, step: null })),
    ...job.steps.flatMap((step) => readsOfStep(job, step)),
  ];
}

function readsOfStep(job: JobView, step: StepView): Read[] {
  const owner = step.parent === null ? 'step' : 'action';
  const own = entriesOf(step.node)
    // The steps of a group are read by themselves.
    .filter(({ key }) => key !== 'parallel')
    .flatMap(({ key, value }) => readsIn(value, [key], { owner, job, step }));
  if (step.action?.is !== 'composite') return own;
  const outputs = entryOf(step.action.file.root, 'outputs');
  return outputs === undefined
    ? own
    : [
        ...own,
        ...entriesOf(outputs.value).flatMap(({ key, value }) => {
          const given = entryOf(value, 'value');
          const keys = ['outputs', key, 'value'];
          return given === undefined
            ? []
            : readsIn(given.value, keys, { owner: 'action', job, step });
        }),
      ];
}

type Around = Pick<Read, 'owner' | 'job' | 'step'>;

function readsIn(node: Node, keys: readonly string[], around: Around): Read[] {
  switch (node.is) {
    case 'list':
      return node.items.flatMap((item) => readsIn(item, keys, around));
    case 'table':
      return node.entries.flatMap(({ key, value }) => readsIn(value, [...keys, key], around));
    case 'text': {
      const accesses = accessesIn(
        node.value,
        isCondition(keys) ? wholeOr(node.value) : partsOf(node.value),
      );
      if (accesses.length === 0) return [];
      const lineAt = linesIn(node);
      return accesses.map((access) => ({
        access,
        at: { ...node.at, line: lineAt(access.at) },
        keys,
        text: node,
        ...around,
      }));
    }
  }
}

/** Where a text is an expression without braces. */
function isCondition(keys: readonly string[]): boolean {
  return keys.length === 1 ? keys[0] === 'if' : keys.join('.') === 'snapshot.if';
}
