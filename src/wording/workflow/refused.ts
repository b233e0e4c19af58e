import type { Snippet } from '../../report/evidence.js';
import { inert } from '../../report/inert.js';
import type { RefusedRead } from '../../workflow/contexts/refused.js';
import type { Read } from '../../workflow/job/reads.js';
import { type WorkflowOf, workflowPaste } from './paste.js';

/** Where an expression stands, in words. */
export function whereWords({ owner, keys }: Read): string {
  const key = keys[0] ?? '';
  switch (owner) {
    case 'workflow':
      return "the workflow's `env`";
    case 'job':
      return key === 'with' ? 'the `with` of a call' : `a job's \`${key}\``;
    case 'step':
      return `a step's \`${key}\``;
    case 'action':
      return 'a composite action';
  }
}

/** What to write instead, as a sentence and as lines for the file. */
interface Instead {
  readonly words: string;
  readonly paste: readonly Snippet[];
}

/** What to write instead of a context that is not known where it stands. */
export function instead({ read }: RefusedRead): Instead {
  const { access, owner, keys, job } = read;
  const [step] = access.steps;
  const name = step?.is === 'name' && /^[A-Za-z_]\w*$/.test(step.name) ? step.name : 'NAME';
  const whose = { workflowPath: job.file.path, jobId: job.id };
  const isSecret = access.context === 'secrets';
  if (owner === 'action' && (isSecret || access.context === 'vars')) {
    return throughInput(read, name, whose);
  }
  if (isSecret && keys[0] === 'if') {
    return {
      words:
        owner === 'job'
          ? `Take the secret into the \`env\` of the job, and let each step ask \`if: env.${name} != ''\`: a job's own condition cannot see whether a secret is set.`
          : `Take the secret into the \`env\` of the job, and ask for \`env.${name} != ''\` in the condition.`,
      paste: [workflowPaste(whose, 'job-env', `${name}: \${{ secrets.${name} }}\n`)],
    };
  }
  if (isSecret && keys[0] === 'with') {
    return {
      words: `Hand it over below \`secrets:\` of the call, declare it below \`on.workflow_call.secrets\` of the called workflow, and read it there as \`secrets.${name}\`.`,
      paste: [
        {
          language: 'text',
          target: `the call in ${inert(job.file.path)}`,
          code: `secrets:\n  ${name}: \${{ secrets.${name} }}\n`,
        },
      ],
    };
  }
  if (access.context === 'env') {
    const key = keys.at(-1) ?? '';
    const isOwnEnv = owner === 'job' && keys[0] === 'env' && /^[A-Za-z_]\w*$/.test(key);
    return {
      words: `Write the value itself in the place of \`env.${name}\`, or keep it in a variable of the repository and read \`vars.${name}\`; what the steps alone need can be put together in a step's \`env\`.`,
      paste: isOwnEnv ? [workflowPaste(whose, 'job-env', `${key}: \${{ vars.${name} }}\n`)] : [],
    };
  }
  if (isSecret) {
    return {
      words: `Take the secret into the \`env\` of the steps that need it; where only a setting is meant, keep it in a variable and read \`vars.${name}\`.`,
      paste: [workflowPaste(whose, 'step-env', `${name}: \${{ secrets.${name} }}\n`)],
    };
  }
  return {
    words: `Read \`${access.context}\` in a step instead, and hand on what it gives as an output of the step or of the job: \`outputs\`.`,
    paste: [],
  };
}

/** A composite action is given what it reads by whoever uses it. */
function throughInput({ access, at }: Read, name: string, whose: WorkflowOf): Instead {
  const input = name.toLowerCase().replaceAll('_', '-');
  return {
    words: `Give the action an input, read it as \`inputs.${input}\`, and let the step that uses the action fill it.`,
    paste: [
      {
        language: 'text',
        target: inert(at.path),
        code: `inputs:\n  ${input}:\n    description: Handed over by the workflow\n    required: true\n`,
      },
      workflowPaste(whose, 'step-with', `${input}: \${{ ${access.context}.${name} }}\n`),
    ],
  };
}
