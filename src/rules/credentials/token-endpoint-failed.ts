import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';

const WORDS = {
  unreachable: 'it could not be reached',
  status: 'it answered with an error',
  garbage: 'its answer holds no token',
  'not-allowed': "it is not a host of GitHub, so the job's bearer token was not sent",
} as const;

/** No answer came by a proxy. */
const BY_PROXY = {
  fix: 'Let the proxy {proxy} of `{variable}` open the way to `{host}`, or correct `{variable}`. Where {theRunner} reaches GitHub directly, list `{host}` in `NO_PROXY`.',
};

/** GitHub's token endpoint was offered and gave no token. */
export const tokenEndpointFailed: Rule<JobRuleFacts> = {
  id: 'credentials/token-endpoint-failed',
  severity: 'error',
  rung: 'resolves',
  title: 'GitHub gave the job no OIDC token: {outcome}',
  why: 'The runner offers a token endpoint at `{host}`, and {outcome}. The role cannot be assumed without a token. AWS was not involved yet.',
  fix: 'Run the job again. If it stays, look at githubstatus.com, or on a self-hosted runner allow outgoing HTTPS to `{host}`.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc'],
  judge({ credentials }) {
    const token = credentials?.idToken;
    if (token?.kind !== 'failed') return [];
    const proxy = token.unanswered?.proxy;
    return [
      {
        location: { kind: 'variable', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
        identity: token.step,
        values: {
          host: token.host,
          outcome: WORDS[token.step],
          variable: proxy?.variable ?? '',
          proxy: proxy?.host ?? '',
        },
        ...(proxy === undefined ? {} : { words: BY_PROXY }),
        evidence: [
          { label: token.host, expected: 'HTTP 200 with a token', actual: token.detail },
          ...(proxy === undefined ? [] : [{ label: proxy.variable, actual: proxy.host }]),
        ],
      },
    ];
  },
};
