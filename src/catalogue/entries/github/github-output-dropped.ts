import type { Entry } from '../../entry.js';

/** It fails nothing by itself; the next job gets an empty value. */
export const githubOutputDropped: Entry = {
  id: 'github-output-dropped',
  emitters: ['github'],
  says: ["Skip output '{output}' since it may contain secret"],
  weight: 'silent',
  explains: 'value',
  title: 'GitHub dropped the output `{output}`, because it looks like a secret',
  causes: [
    {
      id: 'masked',
      why: 'The value holds something that is masked (a secret, or an account id that was masked), so GitHub does not hand it over to the next job, which gets the empty string.',
      fix: "Do not pass it from job to job; compute it again where it is needed, from the same secret or variable, or keep what is no secret (a role's ARN) in a variable.",
    },
  ],
  example: "Skip output 'role-arn' since it may contain secret.",
  basis: 'source',
  source: 'actions/runner src/Runner.Worker',
};
