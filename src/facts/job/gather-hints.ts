import type { World } from '../../world/world.js';
import { filesWithin } from './checkout.js';
import { jobFacts } from './job.js';
import { readPayload } from './read-payload.js';
import { workflowUse } from './workflow-use.js';

/** What tells whether credentials are expected, and what event this is. */
export interface Hints {
  /** The event's payload, parsed; undefined when there is none. */
  readonly payload: unknown;
  readonly profileFiles: readonly string[];
  readonly workflowUse: string | null;
}

const WORKFLOW_BYTES = 1 << 20;

/** Reads the event payload, looks for profile files, and reads the job's workflow when it is here. */
export async function gatherHints(world: World): Promise<Hints> {
  const payload = await readPayload(world);
  return {
    payload,
    profileFiles: await existing(world, profilePaths(world)),
    workflowUse: await useInWorkflow(world, payload),
  };
}

function profilePaths({ environment }: World): readonly string[] {
  const { variables, home } = environment;
  return [
    variables.AWS_CONFIG_FILE || `${home}/.aws/config`,
    variables.AWS_SHARED_CREDENTIALS_FILE || `${home}/.aws/credentials`,
  ];
}

async function existing(world: World, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const reading = await world.files.read(path, WORKFLOW_BYTES);
      return reading.kind === 'absent' || (reading.kind === 'found' && reading.bytes.length === 0)
        ? []
        : [path];
    }),
  );
  return found.flat();
}

async function useInWorkflow(world: World, payload: unknown): Promise<string | null> {
  const { variables, cwd } = world.environment;
  const job = jobFacts(variables, payload);
  if (job.workflowPath === null || job.jobId === '') return null;
  const root = variables.GITHUB_WORKSPACE || cwd;
  const files = filesWithin(world.files, root, world.environment);
  const reading = await files.read(`${root}/${job.workflowPath}`, WORKFLOW_BYTES);
  if (reading.kind !== 'found') return null;
  // Most runs outside Actions never get here: the parser is loaded only for those that do.
  const { parse } = await import('yaml');
  try {
    const workflow: unknown = parse(new TextDecoder().decode(reading.bytes), {
      maxAliasCount: 100,
    });
    return workflowUse(workflow, job.jobId);
  } catch {
    // A workflow that GitHub ran and that is no YAML here is another version of the file.
    return null;
  }
}
