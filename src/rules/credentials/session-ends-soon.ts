import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';

/** Where nothing says how long the work takes, less than this is little. */
const LITTLE_MINUTES = 15;

/** The environment says when its session ends, and that is before the work may be done. */
export const sessionEndsSoon: Rule<JobRuleFacts> = {
  id: 'credentials/session-ends-soon',
  severity: 'warning',
  rung: 'lasting',
  title: 'The session in the environment ends in {minutes} minutes',
  why: '`AWS_CREDENTIAL_EXPIRATION` says so, and keys in the environment are renewed by nobody. What asks AWS after that is refused with ExpiredToken.',
  fix: 'Obtain new credentials in {theJob}, shortly before the work that needs them.',
  references: [
    'https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html',
  ],
  judge({ lasting, credentials }) {
    const { now, expiration, timeoutMinutes } = lasting;
    if (credentials?.identity?.provider !== 'environment' || expiration === null) return [];
    const minutes = Math.floor((expiration - now) / 60_000);
    const least = timeoutMinutes ?? LITTLE_MINUTES;
    if (minutes < 0 || minutes >= least) return [];
    return [
      {
        location: { kind: 'variable', name: 'AWS_CREDENTIAL_EXPIRATION' },
        identity: 'AWS_CREDENTIAL_EXPIRATION',
        values: { minutes: String(minutes) },
        evidence: [
          {
            label: 'AWS_CREDENTIAL_EXPIRATION',
            expected:
              timeoutMinutes === null
                ? `${LITTLE_MINUTES} minutes or more`
                : `${timeoutMinutes} minutes or more, by timeout-minutes`,
            actual: `${new Date(expiration).toISOString()}, ${minutes} minutes from now`,
          },
        ],
      },
    ];
  },
};
