import type { Snippet } from '../../report/evidence.js';
import { quoteShell } from '../../report/quoting.js';
import type { SecretFact } from '../../facts/secrets/secrets.js';
import type { JobContext } from '../../facts/job/withheld.js';
import { workflowPaste } from '../workflow/paste.js';

/**
 * The name of the GitHub secret that likely stands behind a variable or input, or null where no
 * secret can have it.
 * @see https://docs.github.com/en/actions/reference/security/secrets
 */
export function githubSecretName(secret: SecretFact): string | null {
  const name =
    secret.from.kind === 'input'
      ? secret.from.name.toUpperCase().replaceAll('-', '_')
      : secret.from.name;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return null;
  return /^GITHUB_(?!TOKEN$)/i.test(name) ? null : name;
}

/** The line of a workflow that passes a secret to a step. */
export function passSecret(secret: SecretFact, job: JobContext): Snippet[] {
  const name = githubSecretName(secret);
  if (name === null || !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(secret.from.name)) return [];
  const place = secret.from.kind === 'input' ? 'step-with' : 'step-env';
  return [workflowPaste(job, place, `${secret.from.name}: \${{ secrets.${name} }}\n`)];
}

/** The commands that define secrets for Dependabot; each asks for its value. */
export function setForDependabot(names: readonly string[], job: JobContext): Snippet[] {
  if (names.length === 0) return [];
  const repository = job.repository === null ? '' : ` --repo ${quoteShell(job.repository)}`;
  const code = names
    .map((name) => `gh secret set ${quoteShell(name)} --app dependabot${repository}`)
    .join('\n');
  return [{ language: 'sh', code }];
}
