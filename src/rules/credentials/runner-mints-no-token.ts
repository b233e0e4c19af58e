import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { RunBy } from '../../facts/job/job.js';
import type { Rule } from '../../report/rule.js';

type Other = Exclude<RunBy, 'github'>;

const NAMES: Readonly<Record<Other, string>> = { act: 'act', gitea: 'Gitea', forgejo: 'Forgejo' };

const STORIES: Readonly<Record<Other, { readonly why: string; readonly fix: string }>> = {
  act: {
    why: "act is a local runner, and not GitHub: it runs the workflow on this machine, and GitHub, whose tokens the role `{role}` trusts, takes no part. The workflow's permissions change nothing about that.",
    fix: 'Give act credentials of your own, for instance `act -s AWS_ACCESS_KEY_ID -s AWS_SECRET_ACCESS_KEY -s AWS_SESSION_TOKEN`, and skip the step that assumes the role with `if: ${{ !env.ACT }}`; or run the workflow on GitHub.',
  },
  gitea: {
    why: 'Gitea runs the workflow, and offers the job no OIDC token that AWS would know. The role `{role}` trusts tokens of another issuer.',
    fix: 'Give the job keys by secrets of Gitea, or a runner on a machine that has a role of its own.',
  },
  forgejo: {
    why: 'Forgejo runs the workflow. It offers a token only to jobs with `enable-openid-connect: true`, and the token is its own, not one of GitHub: the role `{role}` must trust its issuer.',
    fix: 'Set `enable-openid-connect: true` for the job and let the role trust the issuer of this Forgejo, or give the job keys by its secrets.',
  },
};

/** Programs that run GitHub's workflow files, and are not GitHub. */
export const runnerMintsNoToken: Rule<JobRuleFacts> = {
  id: 'credentials/runner-mints-no-token',
  severity: 'error',
  rung: 'granted',
  title: 'There is no OIDC token of GitHub here: {name} runs this workflow',
  why: 'Only GitHub mints the tokens that the role `{role}` trusts.',
  fix: 'Give the job credentials of its own here, or run the workflow on GitHub.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc'],
  judge({ job, credentials }) {
    if (
      credentials?.role == null ||
      credentials.role.chained === true ||
      job.tokenOffered ||
      job.runBy === 'github'
    )
      return [];
    if (credentials.source.kind !== 'none') return [];
    return [
      {
        location: { kind: 'job' },
        identity: job.runBy,
        values: { name: NAMES[job.runBy], role: credentials.role.arn },
        words: STORIES[job.runBy],
        evidence: [
          { label: 'run by', expected: 'GitHub', actual: NAMES[job.runBy] },
          { label: 'other credentials', actual: credentials.source.message },
        ],
      },
    ];
  },
};
