import type { Ci } from '../../report/ci.js';
import type { Snippet } from '../../report/evidence.js';
import { quoteShell, quoteYaml } from '../../report/quoting.js';
import { type WorkflowOf, workflowPaste } from '../workflow/paste.js';

/**
 * Sets variables for a whole job: by GitHub's `env:`, where one may not be read to set another, or
 * by the shell that every other place has.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
export function setVariables(
  variables: Readonly<Record<string, string>>,
  ci: Ci,
  job: WorkflowOf,
  comment = '',
): Snippet[] {
  const remark = comment === '' ? '' : ` # ${comment}`;
  const lines = (line: (name: string, value: string) => string) =>
    Object.entries(variables)
      .map(([name, value]) => `${line(name, value)}${remark}\n`)
      .join('');
  return ci === 'github-actions'
    ? [
        workflowPaste(
          job,
          'job-env',
          lines((name, value) => `${name}: ${quoteYaml(value)}`),
        ),
      ]
    : [{ language: 'sh', code: lines((name, value) => `export ${name}=${quoteShell(value)}`) }];
}

/**
 * Empties a variable, which SDKs take for unset. In a job by a step before this one, since an
 * earlier step may have set it, and that counts for more than `env:`.
 */
export function emptyVariable(name: string, ci: Ci, job: WorkflowOf): Snippet[] {
  const step = `- run: echo "${name}=" >> "$GITHUB_ENV"\n  shell: bash\n`;
  return ci === 'github-actions'
    ? [workflowPaste(job, 'steps', step)]
    : [{ language: 'sh', code: `unset ${name}\n` }];
}
