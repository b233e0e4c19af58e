import { entriesOf, type Place, valueAt } from '../../workflow/document/node.js';
import type { Blame, KnownEnvironment, Stored } from '../../workflow/blame/cause.js';
import { code, placeCode, type Said } from './blame-said.js';

const NOUN = { secrets: 'secret', vars: 'variable' } as const;
const TAB = { secrets: 'Secrets', vars: 'Variables' } as const;

/** What is said of secrets and variables that are not there; null of another cause. */
export function storedWords({ cause, at, job }: Blame, repository: string): Said | null {
  const here = placeCode(at);
  switch (cause.is) {
    case 'name-not-allowed':
      return {
        short: `no ${NOUN[cause.context]} can be called ${code(cause.name)}`,
        why: `GitHub lets the name of a ${NOUN[cause.context]} hold only letters, digits and \`_\`, begin with no digit and not with \`GITHUB_\`. So nothing can be stored as ${code(cause.name)}, and what ${here} reads is empty.`,
        fix: `Store it under a name that is allowed, such as ${code(allowedName(cause.name))}, and read ${code(`${cause.context}.${allowedName(cause.name)}`)}.`,
      };
    case 'in-an-action':
      return {
        short: `a composite action sees no \`${cause.context}\``,
        why: `${here} stands in a composite action, and the context \`${cause.context}\` is not known in one.`,
        fix: `Give the action an input, read it there as ${code(`inputs.${inputName(cause.name)}`)}, and let the step that uses the action fill it below \`with:\` with ${code(`${inputName(cause.name)}: \${{ ${cause.context}.${cause.name} }}`)}.`,
      };
    case 'not-passed': {
      const { caller, name, maps } = cause;
      const whom = `the job ${code(caller.id)} of ${code(caller.file.path)}`;
      return {
        short: `its caller does not pass ${code(`secrets.${name}`)} on`,
        why: `A called workflow has only the secrets that its caller hands over, whatever \`environment:\` it names itself, and ${whom} hands over ${maps ? 'others, but not this one' : 'none'} (${placeCode(caller.at)}).`,
        fix: maps
          ? `Add ${code(`${name}: \${{ secrets.${name} }}`)} to the \`secrets:\` of ${whom}; a secret of an environment comes by \`secrets: inherit\` alone.`
          : `Give ${whom} the line \`secrets: inherit\`, or hand over this one alone: ${code(`${name}: \${{ secrets.${name} }}`)} below \`secrets:\`.`,
      };
    }
    case 'shadowed': {
      const { caller, name, environment } = cause;
      const whom = `the job ${code(caller.id)} of ${code(caller.file.path)}`;
      return {
        short: `its caller passes an empty ${code(`secrets.${name}`)} on`,
        why: `${here} fills the secret by its name, and a job that calls a workflow has no environment: ${code(`secrets.${name}`)} is empty there, and what is handed over so hides the one of ${environment === null ? "the job's environment" : `the environment ${code(environment)}`}.`,
        fix: `Put \`secrets: inherit\` in place of the \`secrets:\` of ${whom}: then the job's \`environment:\` fills it.${mappedBesides(caller.node, name)}`,
      };
    }
    case 'environment-empty':
      return {
        short: 'this job has no environment in this run',
        why: `The job ${code(job.id)} takes its environment from ${code(cause.written)} (${here}), which is empty in this run: so it has none, and sees no secret or variable of one.`,
        fix: `Name the environment for this run as well: ${code(`environment: \${{ ${cause.written} || '${cause.fallback}' }}`)}.`,
      };
    case 'environment-missing': {
      const { known, name, context, others } = cause;
      const choice =
        others.length === 0
          ? ''
          : ` Others read it in ${others.map((one) => code(one)).join(', ')}: name the one that is meant.`;
      return {
        short: `the job ${code(job.id)} names no environment`,
        why: `The job ${code(known.job)} reads the same ${code(`${context}.${name}`)} in the environment ${code(known.name)} (${placeCode(known.at)}). What an environment keeps is there only for jobs that name it, and the job ${code(job.id)} names none.`,
        fix: `Give the job ${code(job.id)} the line ${code(`environment: ${known.name}`)}. It then waits for that environment's approvals, and its OIDC subject names it.${choice}`,
      };
    }
    case 'environment-mistyped':
      return {
        short: `its environment is ${code(cause.given)}, not ${code(cause.known.name)}`,
        why: `GitHub makes an environment that it does not know, empty and without a word. The job ${code(job.id)} names ${code(cause.given)}; ${placeCode(cause.known.at)} names ${code(cause.known.name)}.`,
        fix: `Name the environment as it is named there: ${code(`environment: ${cause.known.name}`)}.`,
      };
    case 'other-context': {
      const { name, context, other, elsewhere } = cause;
      return {
        short: `${code(`${context}.${name}`)} is read, and it is a ${NOUN[other]}`,
        why: `${here} reads ${code(`${context}.${name}`)}; ${placeCode(elsewhere)} reads ${code(`${other}.${name}`)}. Secrets and variables are stored apart, and GitHub makes an empty text of what is not there.`,
        fix: `Read ${code(`${other}.${name}`)} here too, or store it as a ${NOUN[context]} as well.`,
      };
    }
    case 'mistyped':
      return {
        short: `${code(cause.given)} is likely mistyped`,
        why: isSamePlace(at, cause.elsewhere)
          ? `${here} reads ${code(cause.given)}, and GitHub makes an empty text of what is not there. Nearest is ${code(cause.meant)}.`
          : `Nothing is called ${code(cause.given)} but what ${here} reads, and GitHub makes an empty text of what is not there. Nearest is ${code(cause.meant)}, at ${placeCode(cause.elsewhere)}.`,
        fix: `Read ${code(cause.meant)} instead.`,
      };
    case 'not-defined':
      return notDefined(cause.context, cause.name, cause.environments, job.id, repository, here);
    case 'computed-name': {
      const { names, context } = cause;
      const all = names.map((name) => code(name)).join(', ');
      const bad = names.find((name) => !/^[A-Za-z_]\w*$/.test(name));
      return {
        short: `the name of the ${NOUN[context]} is computed`,
        why: `${here} computes the name. ${all === '' ? 'Which one it is cannot be determined from the workflow' : names.length === 1 ? `It comes out as ${all}` : `It comes out as one of ${all}`}; one that is not stored is empty.${bad === undefined ? '' : ` None can be called ${code(bad)}: a name holds only letters, digits and \`_\`.`}`,
        fix:
          bad === undefined
            ? `Define ${all === '' ? `a ${NOUN[context]} for each name that can come out` : `${all} as ${names.length === 1 ? `a ${NOUN[context]}` : `${NOUN[context]}s`}`}, under Settings > Secrets and variables > Actions of ${code(repository)}.`
            : `Give the matrix a key with the name itself, such as ${code(`secret: ${allowedName(bad)}`)}, and read ${code(`${context}[matrix.secret]`)}.`,
      };
    }
    case 'input-of-dispatch':
    case 'input-not-given':
    case 'input-not-declared':
    case 'needs-not-listed':
    case 'output-not-declared':
    case 'output-masked':
    case 'step-not-there':
    case 'step-later':
    case 'step-of-another-job':
    case 'step-writes-no-such-output':
    case 'output-masked-by-step':
    case 'env-not-set':
    case 'matrix-key':
    case 'matrix-key-of-some':
    case 'set-elsewhere':
      return null;
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.path === other.path && one.line === other.line;
}

function notDefined(
  context: Stored,
  name: string,
  environments: readonly KnownEnvironment[],
  job: string,
  repository: string,
  here: string,
): Said {
  const noun = NOUN[context];
  const other = context === 'secrets' ? 'vars' : 'secrets';
  const [known] = environments;
  const kept =
    known === undefined
      ? ''
      : ` If an environment keeps it (other jobs name ${environments.map((one) => code(one.name)).join(', ')}), give the job ${code(job)} the line ${code(`environment: ${known.name}`)}.`;
  return {
    short: `no ${noun} ${code(name)} is defined where this job looks`,
    why: `${here} reads ${code(`${context}.${name}`)}, and GitHub makes an empty text of a ${noun} that it does not find in the job's environment, the repository or its organization.${known === undefined ? '' : ' The job names no environment.'}`,
    fix: `Define ${code(name)} as a ${noun} under Settings > Secrets and variables > Actions > ${TAB[context]} of ${code(repository)}; if it is stored as a ${NOUN[other]}, read ${code(`${other}.${name}`)}.${kept}`,
  };
}

function mappedBesides(caller: Blame['job']['node'], name: string): string {
  const others = entriesOf(valueAt(caller, 'secrets')).filter(
    ({ key, value }) =>
      key.toLowerCase() !== name.toLowerCase() &&
      !(
        value.is === 'text' &&
        new RegExp(`secrets\\.${key.replace(/\W/g, '')}\\b`, 'i').test(value.value)
      ),
  );
  return others.length === 0
    ? ''
    : ` The called workflow then reads the others by the names under which they are stored.`;
}

function allowedName(name: string): string {
  return name
    .replace(/^GITHUB_/i, 'GH_')
    .replace(/\W/g, '_')
    .replace(/^(?=\d)/, '_');
}

function inputName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
