import type { ChainFacts } from '../../chain/facts.js';
import type { Trace } from '../../chain/trace.js';
import type { Redactor } from '../../report/redaction.js';
import type { World } from '../../world/world.js';
import type { JobFacts } from '../job/job.js';
import { gatherChain } from './gather-chain.js';

/** The variables that hold keys. */
const KEYS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
];

/** What the SDKs would take if the keys in the environment were not there. */
export interface Below {
  readonly facts: ChainFacts;
  readonly traces: readonly Trace[];
}

/**
 * Looks below keys in the environment; null where no SDK takes those. GitHub's own runners are no
 * machines of ours: nobody is asked there for the role of one.
 */
export async function gatherBelow(
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
  traces: readonly Trace[],
  { ci, inActions, runnerHosted }: Pick<JobFacts, 'ci' | 'inActions' | 'runnerHosted'>,
  redactor: Redactor,
): Promise<Below | null> {
  const isAbove = traces.some(
    ({ chosen }) => chosen?.kind === 'keys' && chosen.origin.kind === 'environment',
  );
  // A person's shell has a default profile by right.
  if (!isAbove || ci === 'none') return null;
  const { environment } = world;
  const variables = Object.fromEntries(
    Object.entries(environment.variables).filter(([name]) => !KEYS.includes(name)),
  );
  const asksNobody =
    inActions && runnerHosted !== 'self-hosted' ? { AWS_EC2_METADATA_DISABLED: 'true' } : {};
  const below = await gatherChain(
    { ...world, environment: { ...environment, variables: { ...variables, ...asksNobody } } },
    settings,
    redactor,
    traces.map(({ view }) => view.dialect),
  );
  const own = environment.variables.AWS_ACCESS_KEY_ID;
  // The same key again is nobody else.
  const others = below.traces.filter(
    ({ chosen }) => chosen?.kind !== 'keys' || chosen.accessKeyId !== own,
  );
  return { facts: below.facts, traces: others };
}
