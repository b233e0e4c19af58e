import type { World } from '../../world/world.js';
import { filesWithin } from './checkout.js';
import type { JobFacts } from './job.js';
import { type TokenScopes, tokenScopes } from './token-scopes.js';
import { workflowUse } from './workflow-use.js';

/** What tells whether credentials are expected, and what the job's workflow says of the job. */
export interface Hints {
  readonly profileFiles: readonly string[];
  readonly workflowUse: string | null;
  /** Null where the workflow is not here, or does not tell. */
  readonly tokenScopes: TokenScopes | null;
}

const WORKFLOW_BYTES = 1 << 20;

/** Looks for profile files, and reads the job's workflow when it is here. */
export async function gatherHints(world: World, job: JobFacts): Promise<Hints> {
  const workflow = await readWorkflow(world, job);
  return {
    profileFiles: await existing(world, profilePaths(world)),
    workflowUse: workflowUse(workflow, job.jobId),
    tokenScopes: tokenScopes(workflow, job.jobId),
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

/** Null where it is not here, or is no YAML. */
async function readWorkflow(world: World, job: JobFacts): Promise<unknown> {
  const { variables, cwd } = world.environment;
  if (job.workflowPath === null || job.jobId === '') return null;
  const root = variables.GITHUB_WORKSPACE || cwd;
  const files = filesWithin(world.files, root, world.environment);
  const reading = await files.read(`${root}/${job.workflowPath}`, WORKFLOW_BYTES);
  if (reading.kind !== 'found') return null;
  // Most runs outside Actions never get here: the parser is loaded only for those that do.
  const { parse } = await import('yaml');
  const text = new TextDecoder().decode(reading.bytes);
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch {
    // Only the parser's: a workflow that GitHub ran and that is no YAML here is another version.
    return null;
  }
}
