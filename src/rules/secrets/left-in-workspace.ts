import type { AfterFacts } from '../../facts/after/after-facts.js';
import type { Rule } from '../../report/rule.js';

/** More files than these are counted. */
const MOST = 10;

/** A step wrote a secret of the job into a file of the workspace. */
export const leftInWorkspace: Rule<AfterFacts> = {
  id: 'secrets/left-in-workspace',
  severity: 'warning',
  rung: 'well-formed',
  title: '`{path}` holds the secret `{names}`',
  why: 'A step of {theJob} wrote it there. It goes wherever the workspace goes: into an artifact, a cache, a container image, and on a runner of your own into the next job.',
  fix: 'Write it below `RUNNER_TEMP`, or delete `{path}` in the step that needed it.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use'],
  judge: ({ left }) =>
    left.files.slice(0, MOST).map(({ path, names }) => ({
      location: { kind: 'file', path },
      identity: names.join(' '),
      values: { path, names: names.join(', ') },
      evidence: [
        { label: 'secrets', actual: names.join(', ') },
        ...(left.files.length > MOST
          ? [{ label: 'files that hold one', actual: String(left.files.length) }]
          : []),
      ],
    })),
};
