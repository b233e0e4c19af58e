import type { Blame } from '../../workflow/blame/cause.js';
import { code, placeCode, type Said, WHERE_SET } from './blame-said.js';

/** What is said of values that steps, jobs and callers hand on; null of another cause. */
export function handedWords({ cause, at, job, written }: Blame): Said | null {
  const here = placeCode(at);
  switch (cause.is) {
    case 'input-of-dispatch': {
      const { event, fallback } = cause;
      const value = fallback ?? 'VALUE';
      return {
        short: `${code(written)} is an input, and this run is a ${code(event)}`,
        why: `Inputs and their defaults are there only when somebody starts the workflow by hand or calls it. A ${code(event)} brings none, so ${code(written)} (${here}) is empty.`,
        fix: `Say what it is without the input: ${code(`\${{ ${written} || '${value}' }}`)}.`,
      };
    }
    case 'input-not-given':
      return {
        short: `nobody gives the input ${code(cause.name)}`,
        why: `${here} reads ${code(written)}, which has no default, and ${placeCode(cause.by)} gives it no value.`,
        fix: `Give it one below \`with:\` where it is called (${placeCode(cause.by)}), as ${code(`${cause.name}: VALUE`)}, or mark it \`required: true\`.`,
      };
    case 'input-not-declared':
      return {
        short: `there is no input ${code(cause.name)}`,
        why: `${here} reads ${code(written)}, and no input of that name is declared.`,
        fix: `Declare the input ${code(cause.name)} where the other inputs stand, or read what is meant.`,
      };
    case 'needs-not-listed': {
      const needs = [...cause.listed, cause.job].join(', ');
      return {
        short: `the job ${code(job.id)} does not list ${code(cause.job)} in its \`needs\``,
        why: `\`needs\` holds only the jobs that a job lists itself, not those that they need in turn. So ${code(written)} (${here}) is empty.`,
        fix: `List it: ${code(`needs: [${needs}]`)}.`,
      };
    }
    case 'output-not-declared':
      return {
        short: `the job ${code(cause.job)} has no output ${code(cause.output)}`,
        why: `${here} reads ${code(written)}, and the job ${code(cause.job)} hands out no output of that name. What a step writes leaves its job only by the job's \`outputs:\`.`,
        fix: `Add ${code(`${cause.output}: \${{ steps.STEP.outputs.${cause.output} }}`)} to the \`outputs:\` of the job ${code(cause.job)}, with the id of the step that writes it.`,
      };
    case 'output-masked': {
      const { secret, from } = cause;
      return {
        short: `GitHub drops the output ${code(cause.output)}, for it holds a secret`,
        why: `The job ${code(cause.job)} makes its output ${code(cause.output)} from ${code(`secrets.${secret}`)} (${placeCode(from)}). GitHub hands no output that holds a masked value to another job.`,
        fix: `Read ${code(`secrets.${secret}`)} itself, here: each job can. What is no secret, such as a role's ARN, can be kept as a variable and be handed on.`,
      };
    }
    case 'output-masked-by-step': {
      const { by, output, from, uses } = cause;
      const whose = by === 'action' ? code(uses) : 'A step';
      return {
        short: `GitHub drops the output ${code(output)}, for a step masks it`,
        why: `${whose} (${placeCode(from)}) masks what the job ${code(cause.job)} hands out as ${code(output)}. GitHub hands no output that holds a masked value to another job.`,
        fix:
          by === 'action'
            ? `Use ${code(uses)} in this job itself, in a step before this one: the job ${code(job.id)} then has its own.`
            : `If it is no secret, such as a role's ARN, take \`::add-mask::\` away at ${placeCode(from)}; otherwise find it in this job itself.`,
      };
    }
    case 'step-writes-no-such-output': {
      const names = cause.written.map((name) => code(name)).join(', ');
      return {
        short: `the step ${code(cause.id)} writes no output ${code(cause.output)}`,
        why: `${here} reads ${code(written)}, and the step ${code(cause.id)} (${placeCode(cause.from)}) writes ${names}.`,
        fix: `Read one of ${names}, or let the step write it: ${code(`echo "${cause.output}=VALUE" >> "$GITHUB_OUTPUT"`)}.`,
      };
    }
    case 'step-of-another-job': {
      const { id, other, from, isListed } = cause;
      const output = cause.output === '' ? 'NAME' : cause.output;
      return {
        short: `the step ${code(id)} is one of the job ${code(other)}`,
        why: `${here} reads ${code(written)}, and \`steps\` knows only the steps of its own job. The one with that id is in the job ${code(other)} (${placeCode(from)}).`,
        fix: `Hand it out: ${code(`${output}: \${{ steps.${id}.outputs.${output} }}`)} below the \`outputs:\` of the job ${code(other)}, ${isListed ? '' : `${code(other)} among the \`needs\` of the job ${code(job.id)}, `}and read ${code(`needs.${other}.outputs.${output}`)} here.`,
      };
    }
    case 'step-not-there':
      return {
        short: `no step of the job ${code(cause.job)} has the id ${code(cause.id)}`,
        why: `${here} reads ${code(written)}, and no step there has that id: GitHub makes an empty text of it.`,
        fix: `Give the step that writes it the line ${code(`id: ${cause.id}`)}.`,
      };
    case 'step-later':
      return {
        short: `the step ${code(cause.id)} has not run yet`,
        why: `${here} reads ${code(written)} before the step ${code(cause.id)} runs, so it is empty.`,
        fix: `Put the step ${code(cause.id)} before the one that reads it.`,
      };
    case 'env-not-set': {
      const { name, elsewhere, exportedBy } = cause;
      if (exportedBy !== null) {
        return {
          short: `a step sets ${code(name)} in its own shell alone`,
          why: `${here} reads ${code(`env.${name}`)}. The step at ${placeCode(exportedBy)} sets ${code(name)} in its shell, which ends with the step; later steps see only what is written to \`$GITHUB_ENV\`.`,
          fix: `Write it there as well, at ${placeCode(exportedBy)}: ${code(`echo "${name}=$${name}" >> "$GITHUB_ENV"`)}.`,
        };
      }
      return {
        short: `nothing that reaches it sets ${code(`env.${name}`)}`,
        why: `${here} reads ${code(`env.${name}`)}. ${elsewhere === null ? 'No `env:` of the workflow, the job or the step names it, and no earlier step is seen to set it' : `It is set in ${WHERE_SET[elsewhere.where]} (${placeCode(elsewhere.at)}), which does not reach here`}.`,
        fix:
          elsewhere === null
            ? `Set ${code(name)} below \`env:\` of the job ${code(job.id)}.`
            : elsewhere.where === 'the-caller'
              ? `A called workflow gets nothing of its caller's \`env\`: declare an input for it, hand it over below \`with:\`, and read \`inputs\` here.`
              : `Move ${code(name)} from ${placeCode(elsewhere.at)} to the \`env:\` of the job ${code(job.id)}.`,
      };
    }
    case 'matrix-key': {
      const known = cause.known.map((key) => code(`matrix.${key}`)).join(', ');
      return {
        short: `the matrix has no key ${code(cause.key)}`,
        why: `${here} reads ${code(written)}, and ${known === '' ? `the job ${code(job.id)} has no matrix` : `the matrix has ${known}`}.`,
        fix:
          known === ''
            ? `Give the job ${code(job.id)} a \`strategy.matrix\` with the key ${code(cause.key)}, or write the value itself.`
            : `Read a key that is there: ${known}.`,
      };
    }
    case 'matrix-key-of-some':
      return {
        short: `only some rows of the matrix have the key ${code(cause.key)}`,
        why: `${here} reads ${code(written)}. The key comes with \`include\` (${placeCode(cause.at)}), and the row of this job has none.`,
        fix: `Give every row of the matrix the key ${code(cause.key)}, at ${placeCode(cause.at)}.`,
      };
    case 'set-elsewhere': {
      const { where, name } = cause;
      return {
        short: `it stands in ${WHERE_SET[where]}`,
        why: `${code(name)} is set in ${WHERE_SET[where]} (${placeCode(cause.at)}), which does not reach this step: the \`env:\` of a step or job is for that one alone.`,
        fix: `Move ${code(name)} to the \`env:\` of the job ${code(job.id)}, where all of its steps see it, or pass it in the \`env:\` of this step too.`,
      };
    }
    case 'name-not-allowed':
    case 'in-an-action':
    case 'not-passed':
    case 'shadowed':
    case 'environment-empty':
    case 'environment-missing':
    case 'environment-mistyped':
    case 'other-context':
    case 'mistyped':
    case 'not-defined':
    case 'computed-name':
      return null;
  }
}
