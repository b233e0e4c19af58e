import type { Owner } from '../job/reads.js';

const BASE = ['github', 'vars', 'inputs'] as const;
const IN_JOB = [...BASE, 'needs', 'strategy', 'matrix'] as const;
const ON_RUNNER = [...IN_JOB, 'env', 'secrets', 'job', 'runner'] as const;
const IN_STEP = [...ON_RUNNER, 'steps'] as const;
const IN_ACTION = [
  'github',
  'inputs',
  'strategy',
  'matrix',
  'job',
  'runner',
  'env',
  'steps',
] as const;

/** Every context that there is; another name is no context, but a mistake that GitHub tells itself. */
export const CONTEXTS: readonly string[] = [...IN_STEP, 'jobs'];

/** Keys below which some contexts only are read; the first that fits counts. `*` is one key. */
const WHERE: readonly (readonly [Owner, string, readonly string[]])[] = [
  ['workflow', 'env', [...BASE, 'secrets']],
  ['job', 'if', [...BASE, 'needs']],
  ['job', 'strategy', [...BASE, 'needs']],
  ['job', 'env', [...IN_JOB, 'secrets']],
  ['job', 'secrets', [...IN_JOB, 'secrets']],
  ['job', 'with', IN_JOB],
  ['job', 'outputs', IN_STEP],
  ['job', 'environment.url', [...IN_JOB, 'env', 'job', 'runner', 'steps']],
  ['job', 'environment', IN_JOB],
  ['job', 'container.credentials', [...IN_JOB, 'env', 'secrets']],
  ['job', 'container.env', ON_RUNNER],
  ['job', 'container', IN_JOB],
  ['job', 'services.*.credentials', [...IN_JOB, 'env', 'secrets']],
  ['job', 'services.*.env', ON_RUNNER],
  ['job', 'services', IN_JOB],
  ['job', 'defaults', [...IN_JOB, 'env']],
  ['job', 'name', IN_JOB],
  ['job', 'runs-on', IN_JOB],
  ['job', 'concurrency', IN_JOB],
  ['job', 'continue-on-error', IN_JOB],
  ['job', 'timeout-minutes', IN_JOB],
  ['step', 'if', IN_STEP.filter((name) => name !== 'secrets')],
  ['step', '*', IN_STEP],
  ['action', '*', IN_ACTION],
];

/**
 * The contexts that GitHub knows where an expression stands; undefined where we do not know.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
export function allowedAt(owner: Owner, keys: readonly string[]): readonly string[] | undefined {
  return WHERE.find(([whose, path]) => {
    const parts = path.split('.');
    return whose === owner && parts.every((part, index) => part === '*' || part === keys[index]);
  })?.[2];
}
