import { flag, named, type Of, oneOf, optional, record, text } from './form/form.js';

export const EVIDENCE = named(
  'evidence',
  record({ label: text(), expected: optional(text()), actual: text() }),
);
/** One fact behind a finding: what was expected (when something was) against what was there. */
export interface Evidence extends Of<typeof EVIDENCE> {}

/**
 * Where in a workflow a snippet stands: which keys are right there, and which contexts its
 * expressions may use. `workflow` is the top of a file of its own; `job-env` and its like are lines
 * of a mapping, so that what is there already is kept; `steps` is an item of a job's list.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
export const WORKFLOW_PLACES = [
  'workflow',
  'job',
  'job-env',
  'job-permissions',
  'steps',
  'step-env',
  'step-with',
] as const;
export type WorkflowPlace = (typeof WORKFLOW_PLACES)[number];

export const SNIPPET = named(
  'snippet',
  record({
    language: oneOf(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: optional(
      text(
        'Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".',
      ),
    ),
    place: optional(
      oneOf(WORKFLOW_PLACES, 'Where in a GitHub workflow it stands; only workflow YAML has one.'),
    ),
    job: optional(text('The job of the workflow that it belongs to, by its id.')),
    afterwards: optional(
      flag('Not the fix itself, but what is done once it is: renderers may fold it.'),
    ),
    code: text(),
  }),
);
/**
 * A piece of configuration ready to paste. `code` must already be escaped for `language`
 * (see quoting.ts); renderers print it literally inside a code block.
 */
export interface Snippet extends Of<typeof SNIPPET> {}
