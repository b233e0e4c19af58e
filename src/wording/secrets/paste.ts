import type { Snippet } from '../../report/evidence.js';
import { inert } from '../../report/inert.js';
import { quoteShell, quoteYaml } from '../../report/quoting.js';
import type { SecretFact } from '../../facts/secrets/secrets.js';
import type { JobContext } from '../../facts/job/withheld.js';

/**
 * The name of the GitHub secret that likely stands behind a variable or input, or null where no
 * secret can have it.
 * @see https://docs.github.com/en/actions/reference/security/secrets
 */
function githubSecretName(secret: SecretFact): string | null {
  const name =
    secret.from.kind === 'input'
      ? secret.from.name.toUpperCase().replaceAll('-', '_')
      : secret.from.name;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return null;
  return /^GITHUB_(?!TOKEN$)/i.test(name) ? null : name;
}

/** The lines of a workflow that pass a secret to a step or job. */
export function passSecret(secret: SecretFact, job: JobContext): Snippet[] {
  const name = githubSecretName(secret);
  if (name === null || !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(secret.from.name)) return [];
  const block = secret.from.kind === 'input' ? 'with' : 'env';
  return [yaml(`${block}:\n  ${secret.from.name}: \${{ secrets.${name} }}`, job.workflowPath)];
}

/** The line of a job that opens an environment's secrets to it. */
export function nameEnvironment(secret: SecretFact, job: JobContext): Snippet[] {
  const name = githubSecretName(secret);
  if (name === null || job.environment.kind !== 'none') return [];
  const comment = `# if ${name} is a secret of an environment: that environment's name`;
  return [yaml(`environment: ${quoteYaml('production')} ${comment}`, job.workflowPath)];
}

/** The condition that skips a step or job on pull requests from forks. */
export function skipForks(job: JobContext): Snippet[] {
  return [
    yaml(
      'if: github.event.pull_request.head.repo.full_name == github.repository',
      job.workflowPath,
    ),
  ];
}

/** The commands that define secrets for Dependabot; each asks for its value. */
export function setForDependabot(secrets: readonly SecretFact[], job: JobContext): Snippet[] {
  const names = secrets.flatMap((secret) => githubSecretName(secret) ?? []);
  if (names.length === 0) return [];
  const repository = job.repository === null ? '' : ` --repo ${quoteShell(job.repository)}`;
  const code = names
    .map((name) => `gh secret set ${quoteShell(name)} --app dependabot${repository}`)
    .join('\n');
  return [{ language: 'sh', code }];
}

function yaml(code: string, target: string | null): Snippet {
  return { language: 'yaml', code, ...(target === null ? {} : { target: inert(target) }) };
}
