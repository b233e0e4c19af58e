import type { Expectation } from '../report/expectation.js';
import { entryOf, entriesOf, type Place, valueAt } from './document/node.js';
import { environmentOf } from './job/environment.js';
import { idTokenOf } from './job/permissions.js';
import { type Read, readsOf } from './job/reads.js';
import { throughOf } from './job/through.js';
import type { StepTool } from './job/tool-uses.js';
import type { JobView } from './job/view.js';
import { actionName, CREDENTIALS_ACTION } from './tools/actions.js';

type Item = Expectation;

/** A job with the tools that were found in its steps. */
export interface LookedAt {
  readonly job: JobView;
  readonly tools: readonly StepTool[];
  /** The SDKs in the packages of programs that its steps run, by the names of our dialects. */
  readonly packaged?: readonly string[];
}

/**
 * What jobs need by their workflow: one item per kind, name and line; a tool stands once in each
 * file, at the first line that asks AWS for something.
 */
export function expectationsOf(jobs: readonly LookedAt[]): readonly Expectation[] {
  const items = jobs.flatMap(({ job, tools }) => [
    ...readsOf(job).flatMap((read) => readItem(read)),
    ...permissionItem(job),
    ...environmentItem(job),
    ...regionsInEnv(job),
    ...roleItems(job),
    ...unseenItems(job),
    ...toolItems(tools),
  ]);
  const unique = new Map(items.map((item) => [keyOf(item), item]).toReversed() as [string, Item][]);
  return [...unique.values()].toReversed();
}

function keyOf({ kind, name, at, through }: Item): string {
  return kind === 'tool'
    ? [kind, name, at.path].join('\0')
    : [kind, name.toLowerCase(), at.path, at.line, through ?? ''].join('\0');
}

function lineOf({ path, line }: Place): Item['at'] {
  return { path, line };
}

const KINDS = { secrets: 'secret', vars: 'variable' } as const;

function readItem({ access, at, job }: Read): Item[] {
  const { context, steps } = access;
  if (context !== 'secrets' && context !== 'vars') return [];
  const kind = KINDS[context];
  const [first] = steps;
  if (first === undefined || first.is === 'all') {
    return [{ kind: 'unknown', name: `all-${kind}s`, at: lineOf(at) }];
  }
  if (first.is === 'computed') {
    return [{ kind: 'unknown', name: `computed-${kind}`, at: lineOf(at) }];
  }
  const { name } = first;
  if (kind === 'secret' && name.toUpperCase() === 'GITHUB_TOKEN') return [];
  const through = kind === 'secret' ? throughOf(job, name) : undefined;
  return [{ kind, name, at: lineOf(at), ...(through === undefined ? {} : { through }) }];
}

function permissionItem(job: JobView): Item[] {
  const { node, call } = job;
  // What lies in another repository has at most what is granted here.
  const isLast = call?.is === 'elsewhere' || call?.is === 'missing';
  if (valueAt(node, 'steps') === undefined && !isLast) return [];
  const { value, at } = idTokenOf(job);
  return [{ kind: 'permission', name: 'id-token', value, at: lineOf(at) }];
}

function environmentItem(job: JobView): Item[] {
  const named = environmentOf(job);
  if (named === null) return [];
  const at = lineOf(named.entry.at);
  return named.computed
    ? [{ kind: 'environment', name: 'computed', value: named.text, at }]
    : [{ kind: 'environment', name: named.text, at }];
}

const REGIONS = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

function regionsInEnv(job: JobView): Item[] {
  const owners = [job.file.root, job.node, ...job.steps.map(({ node }) => node)];
  return owners.flatMap((owner) =>
    entriesOf(valueAt(owner, 'env'))
      .filter(({ key }) => REGIONS.some((name) => name === key))
      .map(({ key, at, value }): Item => {
        const text = value.is === 'text' ? value.value : '';
        return { kind: 'region', name: key, value: text, at: lineOf(at) };
      }),
  );
}

function roleItems(job: JobView): Item[] {
  return job.steps.flatMap(({ node, uses }) => {
    const isIt = uses?.value.is === 'text' && actionName(uses.value.value) === CREDENTIALS_ACTION;
    if (!isIt) return [];
    const given = entryOf(node, 'with')?.value;
    const input = (name: string) =>
      entriesOf(given).findLast(({ key }) => key.toLowerCase() === name);
    const isChained = textOf(input('role-chaining')) === 'true';
    return (['role-to-assume', 'aws-region'] as const).flatMap((name): Item[] => {
      const entry = input(name);
      const value = textOf(entry);
      if (entry === undefined || value === undefined) return [];
      const isRole = name === 'role-to-assume';
      return [
        {
          kind: isRole ? 'role' : 'region',
          name,
          value,
          at: lineOf(entry.at),
          ...(isRole && isChained ? { chained: true } : {}),
        },
      ];
    });
  });
}

function textOf(entry: ReturnType<typeof entryOf>): string | undefined {
  return entry?.value.is === 'text' ? entry.value.value.trim() : undefined;
}

function unseenItems(job: JobView): Item[] {
  const items: Item[] = [];
  if (job.call?.is === 'elsewhere') {
    items.push({ kind: 'unknown', name: 'called-workflow', at: lineOf(job.call.at) });
  }
  if (job.call?.is === 'missing') {
    items.push({ kind: 'unknown', name: 'missing-file', at: lineOf(job.call.at) });
  }
  for (const { action, uses } of job.steps) {
    if (action?.is !== 'missing' || uses === undefined) continue;
    items.push({ kind: 'unknown', name: 'missing-file', at: lineOf(uses.at) });
  }
  return items;
}

function toolItems(tools: readonly StepTool[]): Item[] {
  // What asks AWS for something tells more than `--version` in a line before.
  const first = [...tools].sort((one, other) => weight(one) - weight(other));
  return first.map(({ name, sdk, at }) => ({
    kind: 'tool',
    name,
    at: lineOf(at),
    ...(sdk === undefined ? {} : { value: sdk }),
  }));
}

function weight({ use }: StepTool): number {
  // A program's SDK counts from where it is installed.
  return use === null || use.tool === null || use.asks ? 0 : 1;
}
