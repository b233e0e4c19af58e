import type { AfterFacts } from '../../facts/after/after-facts.js';
import type { Evidence } from '../../report/evidence.js';
import { inert } from '../../report/inert.js';
import type { Match, Rule } from '../../report/rule.js';

/** The session was over before the step that failed was. */
export const expiredInMidJob: Rule<AfterFacts> = {
  id: 'credentials/expired-in-mid-job',
  severity: 'error',
  rung: 'lasting',
  title: 'The AWS session had ended before {step:prose} failed',
  why: 'The session ended {late} before {step:prose} failed. Nobody renews it for the steps of a job, and what asks AWS after its end is refused with ExpiredToken.',
  fix: 'Obtain the credentials again in a step right before {step:prose}, or raise `role-duration-seconds`, as far as the maximum session duration of the role allows.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
  ],
  judge(facts) {
    const end = endOf(facts);
    if (end === null) return [];
    const { step, now, state } = facts;
    const failedAt = step?.endedAt ?? now;
    if (failedAt < end.at) return [];
    const time = (at: number) => new Date(at).toISOString();
    const evidence: Evidence[] = [
      { label: end.label, expected: `after ${time(failedAt)}`, actual: time(end.at) },
      ...(step?.startedAt == null ? [] : [{ label: 'step began', actual: time(step.startedAt) }]),
      { label: step === null ? 'job ended' : 'step failed', actual: time(failedAt) },
      ...(state.identity === null ? [] : [{ label: 'identity', actual: state.identity.arn }]),
    ];
    const match: Match = {
      location: { kind: 'job' },
      identity: 'session',
      values: {
        step: step === null ? 'the job' : `the step \`${inert(step.name)}\``,
        late: minutes(failedAt - end.at),
      },
      evidence,
      ...(end.certain ? {} : { severity: 'warning', words: UNCERTAIN }),
    };
    return [match];
  },
};

/** Where it is not known when the credentials were taken that the step failed with. */
const UNCERTAIN = {
  title: 'The AWS session may have ended before {step:prose} failed',
  why: 'If the credentials were obtained right after this action had looked, their session ended {late} before {step:prose} failed. What asks AWS after its end is refused with ExpiredToken.',
};

interface End {
  readonly at: number;
  readonly label: string;
  readonly certain: boolean;
}

/** When the session that the step failed with ended; null where nothing tells. */
function endOf({ state, step }: AfterFacts): End | null {
  const { identity, sessionSeconds } = state;
  const taken = step?.credentialsAt ?? null;
  if (taken !== null) {
    if (sessionSeconds === null) return null;
    return { at: taken + sessionSeconds * 1000, label: 'session ended', certain: true };
  }
  if (identity === null) return null;
  // This action's own session is not the deploy's, but it is taken of the same role.
  if (identity.provider === 'oidc-role' || identity.provider === 'assumed-role') {
    if (sessionSeconds === null) return null;
    const at = state.at + sessionSeconds * 1000;
    return { at, label: 'session ended, at the earliest', certain: false };
  }
  if (identity.expiresAt !== null) {
    return { at: identity.expiresAt, label: 'session ended', certain: step !== null };
  }
  // Somebody obtained it before this action looked, so this is the latest end.
  if (identity.provider !== 'environment' || sessionSeconds === null) return null;
  const at = state.at + sessionSeconds * 1000;
  return { at, label: 'session ended, at the latest', certain: step !== null };
}

function minutes(ms: number): string {
  const whole = Math.floor(ms / 60_000);
  if (whole < 1) return 'less than a minute';
  return whole === 1 ? 'a minute' : `${whole} minutes`;
}
