import type { CheckResult, Looked } from '../report/check.js';
import type { Expectation } from '../report/expectation.js';
import { answered, incomplete, judge } from '../report/judge.js';
import type { Redactor } from '../report/redaction.js';
import type { Report } from '../report/report.js';
import type { FailOn } from '../report/outcome.js';
import { workflowCheckout } from '../facts/job/workflow-checkout.js';
import { workflowFacts } from '../facts/workflow/workflow.js';
import { unseenWords } from '../facts/workflow/unseen-words.js';
import { workflowRules } from '../rules/workflow/index.js';
import { type Gap, lookAtWorkflow, type WorkflowLook } from '../workflow/look.js';
import type { World } from '../world/world.js';
import { assemble } from './assemble.js';
import { hideAccounts } from './hide-accounts.js';

/** Which workflow is judged, from the folder at hand, and which of its jobs; null for all. */
export interface WorkflowAsked {
  readonly path: string;
  readonly job: string | null;
}

/** What else decides how it is told. */
interface Telling {
  readonly failOn: FailOn;
  readonly maskAccountId: boolean;
}

/** Judges a workflow by its files alone: nothing is run, and nobody is asked. */
export async function judgeWorkflow(
  asked: WorkflowAsked,
  world: World,
  redactor: Redactor,
  { failOn, maskAccountId }: Telling,
): Promise<Report> {
  const checkout = workflowCheckout(world, world.environment.cwd);
  const look = await lookAtWorkflow(checkout, asked.path, asked.job);
  const check = checkOfLook(look, asked, redactor);
  const expectations: readonly Expectation[] = look.kind === 'looked' ? look.expectations : [];
  if (maskAccountId) hideAccounts([check, expectations], redactor);
  return assemble([check], { expectations }, failOn, redactor, 'workflow');
}

function checkOfLook(
  look: WorkflowLook,
  { path, job }: WorkflowAsked,
  redactor: Redactor,
): CheckResult {
  switch (look.kind) {
    case 'absent':
      return incomplete('workflow', `there is no file ${path} here`);
    case 'unseen':
      return incomplete('workflow', `${path}: ${unseenWords(look.unseen)}`);
    case 'no-such-job':
      return incomplete(
        'workflow',
        `${path} has no job ${job ?? ''}: it has ${look.known.join(', ') || 'none'}`,
      );
    case 'looked': {
      const findings = judge(workflowRules, workflowFacts(look), redactor.text);
      return answered('workflow', findings, lookedAt(look), look.gaps.map(gapWords));
    }
  }
}

function lookedAt({ files, asked }: Extract<WorkflowLook, { kind: 'looked' }>): Looked[] {
  const names = asked.map(({ id }) => id).join(', ');
  return files.map((path, index) => ({
    at: path,
    found: index === 0 ? `read for ${names === '' ? 'no job' : names}` : 'read',
  }));
}

function gapWords({ path, what }: Gap): string {
  switch (what) {
    case 'unreadable':
      return `${path} could not be read`;
    case 'beyond-bounds':
      return `${path} is called too deep, or with too many others`;
    case 'commands':
      return `${path}: its steps run more than was followed`;
  }
}
