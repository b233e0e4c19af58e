import { ACTIONS } from '../report/actions.js';
import type { Sentence, Step } from './place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS, registerIssuer } from './shared-steps.js';

/** Why a job of GitHub Actions takes its own token, wherever its runner stands. */
export const GITHUB_WHY: readonly Sentence[] = [
  {
    says: 'GitHub makes a token for this one job, and AWS gives a session of a role for it: nothing is stored, and nothing outlives the session.',
    page: 'githubOidc',
  },
  {
    says: "The role's trust policy can say which repository, branch or environment may have it, since the token names them.",
    page: 'oidcRole',
  },
  KEYS_LIVE_ON,
];

/** From whatever it uses today to the job's own token. */
export const GITHUB_STEPS: readonly Step[] = [
  registerIssuer('`https://token.actions.githubusercontent.com`', '`sts.amazonaws.com`'),
  {
    says: 'Let the trust policy of `{role}` take only tokens with that audience and a subject of `{repository}`, narrowed to the branch or environment that deploys. `aws-preflight check --role-to-assume {role}` in the job tells whether it takes this one, and which condition decides.',
    page: 'oidcRole',
  },
  {
    says: 'Add `id-token: write` to the `permissions:` of the job `{job}` in `{workflow}`, beside those that it has: what a list of permissions does not name is taken away.',
    page: 'githubPermissions',
    when: { lacks: ['oidc-token'] },
  },
  {
    says: 'Let a step take the role before the first that asks AWS, in place of the step that sets keys.',
    page: 'githubAws',
    paste: [
      {
        language: 'yaml',
        place: 'steps',
        code: [
          `- uses: ${ACTIONS.configureAwsCredentials}`,
          '  with:',
          '    role-to-assume: {role}',
          '    aws-region: {region}',
          '',
        ].join('\n'),
      },
    ],
  },
  {
    says: 'Take `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` out of the `env:` and `with:` of `{workflow}`: keys in the environment come before a role in every SDK. Delete their secrets in `{repository}` once nothing uses them.',
    page: 'chain',
    when: { uses: ['long-lived-keys', 'role-by-long-lived-keys'] },
  },
  ...LEAVE_KEYS,
];
