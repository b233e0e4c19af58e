import type { WorkflowHint } from '../../expectations/credentials.js';
import type { World } from '../../world/world.js';
import type { RunningWorkflow } from '../workflow/gather-workflow.js';
import type { TokenScopes } from './token-scopes.js';

/** What tells whether credentials are expected, and what the job's workflow says of the job. */
export interface Hints {
  readonly profileFiles: readonly string[];
  readonly workflow: WorkflowHint | null;
  /** Null where the workflow is not here, or does not tell. */
  readonly tokenScopes: TokenScopes | null;
}

/** Enough to tell that a file is there and not empty. */
const PROFILE_BYTES = 1 << 20;

/** Looks for profile files, and asks the job's workflow when it is here. */
export async function gatherHints(world: World, workflow: RunningWorkflow | null): Promise<Hints> {
  return {
    profileFiles: await existing(world, profilePaths(world)),
    workflow: hintOf(workflow),
    tokenScopes: workflow?.tokenScopes ?? null,
  };
}

function profilePaths({ environment }: World): readonly string[] {
  const { variables, home } = environment;
  return [
    variables.AWS_CONFIG_FILE || `${home}/.aws/config`,
    variables.AWS_SHARED_CREDENTIALS_FILE || `${home}/.aws/credentials`,
    // boto 2's files, which botocore still reads.
    ...(variables.BOTO_CONFIG ? [variables.BOTO_CONFIG] : ['/etc/boto.cfg', `${home}/.boto`]),
  ];
}

async function existing(world: World, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const reading = await world.files.read(path, PROFILE_BYTES);
      return reading.kind === 'absent' || (reading.kind === 'found' && reading.bytes.length === 0)
        ? []
        : [path];
    }),
  );
  return found.flat();
}

function hintOf(workflow: RunningWorkflow | null): WorkflowHint | null {
  if (workflow === null || workflow.demand.is === 'none') return null;
  const { demand } = workflow;
  const at = `${demand.at.path}:${demand.at.line}`;
  if (demand.is === 'later') {
    return {
      asks: false,
      words: `${demand.uses} sets this job's credentials after this step (${at}); its role as role-to-assume of this step would check it before`,
    };
  }
  return {
    asks: true,
    words:
      demand.uses === null
        ? `a step of this job runs ${demand.tool} (${at})`
        : `a step of this job uses ${demand.uses} (${at})`,
  };
}
