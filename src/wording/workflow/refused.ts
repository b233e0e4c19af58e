import type { Snippet } from '../../report/evidence.js';
import { inert } from '../../report/inert.js';
import type { RefusedRead } from '../../workflow/contexts/refused.js';
import type { Read } from '../../workflow/job/reads.js';

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
export function instead({ read }: RefusedRead): {
  readonly words: string;
  readonly paste: readonly Snippet[];
} {
  const { access, owner, keys } = read;
  const [step] = access.steps;
  const name = step?.is === 'name' && /^[A-Za-z_]\w*$/.test(step.name) ? step.name : 'NAME';
  const key = keys.at(-1) ?? '';
  const target = inert(read.at.path);
  const yaml = (code: string): readonly Snippet[] => [{ language: 'yaml', target, code }];
  if (access.context === 'secrets' && keys[0] === 'if') {
    return {
      words:
        owner === 'job'
          ? `Take the secret into the \`env\` of the job, and let each step ask for \`env.${name}\`: a job's own condition cannot see whether a secret is set.`
          : `Take the secret into the \`env\` of the job, and ask for \`env.${name}\` in the condition.`,
      paste: yaml(
        ['env:', `  ${name}: \${{ secrets.${name} }}`, 'steps:', `  - if: env.${name} != ''`].join(
          '\n',
        ),
      ),
    };
  }
  if (access.context === 'secrets' && owner === 'job' && keys[0] === 'with') {
    return {
      words: `Hand it over below \`secrets:\` of the call, and declare it below \`on.workflow_call.secrets\` of the called workflow; read it there as \`secrets.${name}\`.`,
      paste: yaml(`secrets:\n  ${name}: \${{ secrets.${name} }}`),
    };
  }
  if (owner === 'action' && (access.context === 'secrets' || access.context === 'vars')) {
    const input = name.toLowerCase().replaceAll('_', '-');
    return {
      words: `Give the action an input, read it as \`inputs.${input}\`, and let the workflow that uses the action fill it.`,
      paste: [
        ...yaml(
          `inputs:\n  ${input}:\n    description: Handed over by the workflow\n    required: true`,
        ),
        {
          language: 'yaml',
          target: 'the step that uses the action',
          code: `with:\n  ${input}: \${{ ${access.context}.${name} }}`,
        },
      ],
    };
  }
  if (access.context === 'env') {
    return {
      words: `Write the value itself in the place of \`env.${name}\`, or keep it in a variable of the repository and read \`vars.${name}\`; what the steps alone need can be put together in a step's \`env\`.`,
      paste: /^[A-Za-z_]\w*$/.test(key) ? yaml(`${key}: \${{ vars.${name} }}`) : [],
    };
  }
  if (access.context === 'secrets') {
    return {
      words: `Take the secret into the \`env\` of the steps that need it; where only a setting is meant, keep it in a variable and read \`vars.${name}\`.`,
      paste: yaml(`env:\n  ${name}: \${{ secrets.${name} }}`),
    };
  }
  return {
    words: `Read \`${access.context}\` in a step instead, and hand on what it gives as an output of the step or of the job: \`outputs\`.`,
    paste: [],
  };
}
