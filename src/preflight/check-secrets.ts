import type { SecretSource } from '../expectations/secret.js';
import { expectedSecrets } from '../expectations/secrets.js';
import type { JobFacts } from '../facts/job/job.js';
import { secretFacts, type SecretsFacts } from '../facts/secrets/secrets.js';
import { gatherBlame } from '../facts/workflow/gather-blame.js';
import type { RunningWorkflow } from '../facts/workflow/gather-workflow.js';
import type { CheckResult, Looked } from '../report/check.js';
import { answered, judge, skipped } from '../report/judge.js';
import type { Redactor } from '../report/redaction.js';
import { secretRules } from '../rules/secrets/index.js';
import type { Settings } from '../settings/settings.js';
import type { World } from '../world/world.js';

/** Looks at every value that the job needs, without showing one. */
export async function checkSecrets(
  settings: Settings,
  world: World,
  job: JobFacts,
  workflow: RunningWorkflow | null,
  redactor: Redactor,
): Promise<CheckResult> {
  const facts = await withBlame(
    lookAtSecrets(settings, world, job, workflow, redactor),
    world,
    job,
    workflow,
  );
  const isToldAhead = facts.withheld !== null && facts.needs.length > 0;
  if (facts.secrets.length === 0 && !isToldAhead) {
    return skipped(
      'secrets',
      'no secret was named in expected-secrets, and no key variable is set',
    );
  }
  return answered(
    'secrets',
    judge(secretRules, facts, redactor.text, job.ci),
    lookedAtSecrets(facts),
  );
}

function lookAtSecrets(
  settings: Settings,
  world: World,
  job: JobFacts,
  workflow: RunningWorkflow | null,
  redactor: Redactor,
): SecretsFacts {
  const { variables } = world.environment;
  const lookup = (from: SecretSource) =>
    from.kind === 'variable' ? variables[from.name] : inputValue(settings, from.name);
  const expected = expectedSecrets(settings, variables);
  for (const secret of expected) redactor.add(lookup(secret.from));
  return secretFacts(
    expected,
    lookup,
    {
      event: job.inActions ? job.event : null,
      fromFork: job.inActions ? job.fromFork : null,
      dependabot: job.byDependabot,
      underAct: job.runBy === 'act',
      environment: workflow?.environment ?? { kind: 'unknown' },
      repository: job.repository === '' ? null : job.repository,
      workflowPath: job.workflowPath,
      jobId: job.jobId,
    },
    settings.role === null ? workflow?.needs : [],
  );
}

/** Tells of each value that is not there who is at fault in the workflow. */
async function withBlame(
  facts: SecretsFacts,
  world: World,
  job: JobFacts,
  workflow: RunningWorkflow | null,
): Promise<SecretsFacts> {
  const missing = facts.secrets.filter(
    ({ fault }) => fault?.is === 'empty' || fault?.is === 'absent',
  );
  if (workflow === null || missing.length === 0) return facts;
  const asked = missing.map(({ from, presence }) => ({ ...from, presence }));
  const blames = await gatherBlame(world, workflow, job, asked);
  const blamed = new Map(missing.map((secret, index) => [secret, blames[index] ?? null]));
  return {
    ...facts,
    secrets: facts.secrets.map((secret) => {
      const found = blamed.get(secret);
      return found == null ? secret : { ...secret, blamed: found };
    }),
  };
}

function inputValue({ keys, emptyInputs }: Settings, name: string): string | undefined {
  switch (name) {
    case 'aws-access-key-id':
      return keys.accessKeyId?.reveal();
    case 'aws-secret-access-key':
      return keys.secretAccessKey?.reveal();
    case 'aws-session-token':
      return keys.sessionToken?.reveal();
    default:
      return emptyInputs.includes(name) ? '' : undefined;
  }
}

function lookedAtSecrets({ secrets }: SecretsFacts): Looked[] {
  return secrets.map(({ from, presence, shape }) => ({
    at: `${from.kind === 'variable' ? 'env' : 'input'} ${from.name}`,
    found: shape === null ? presence : `${presence}, ${shape.length} characters`,
  }));
}
