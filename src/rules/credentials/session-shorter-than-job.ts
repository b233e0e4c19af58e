import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';

/** The longest session that any role gives. */
const LONGEST = 43_200;
const HOUR = 3600;

/** The job may run, or wait, for longer than its session holds. */
export const sessionShorterThanJob: Rule<JobRuleFacts> = {
  id: 'credentials/session-shorter-than-job',
  severity: 'warning',
  rung: 'lasting',
  title: 'The session lasts {minutes} minutes, and the job may run for {timeout}',
  why: 'The session is taken for {minutes} minutes ({setBy}), and `timeout-minutes` lets the job run for {timeout}. What asks AWS after that is refused with ExpiredToken, however the job began.',
  fix: 'Set `role-duration-seconds` to {seconds}, which the maximum session duration of the role must allow, or assume the role again before the late steps.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes',
  ],
  judge({ job, lasting, credentials }) {
    const { session, timeoutMinutes, approval } = lasting;
    if (!job.inActions || session === null || credentials?.identity == null) return [];
    const isShort = timeoutMinutes !== null && timeoutMinutes * 60 > session.seconds;
    if (!isShort && approval === null) return [];
    const minutes = String(Math.floor(session.seconds / 60));
    const wanted = Math.min((timeoutMinutes ?? 0) * 60, session.chained ? HOUR : LONGEST);
    const again = wanted <= session.seconds || wanted < (timeoutMinutes ?? 0) * 60;
    return [
      {
        location:
          job.workflowPath === null ? { kind: 'job' } : { kind: 'file', path: job.workflowPath },
        identity: `${job.workflowPath ?? ''}#${job.jobId}`,
        // A time limit that nobody comes near is common; who asks for less, or waits, will meet it.
        ...(approval === null && !session.stated ? { severity: 'note' as const } : {}),
        values: {
          minutes,
          timeout: String(timeoutMinutes ?? ''),
          seconds: String(wanted),
          setBy: session.stated ? 'as role-duration-seconds asks' : 'the default of one hour',
          approval: approval?.uses ?? '',
        },
        words: {
          ...(approval === null
            ? {}
            : {
                title: 'The session lasts {minutes} minutes, and the job waits for an approval',
                why: 'The session is taken before `{approval}`, which waits until somebody approves, and lasts {minutes} minutes ({setBy}). If that comes late, what asks AWS afterwards is refused with ExpiredToken.',
              }),
          ...(approval === null
            ? again
              ? {
                  fix: 'Assume the role again before the steps that come late: {seconds} seconds are the most that `role-duration-seconds` gets here.',
                }
              : {}
            : {
                fix: 'Assume the role after the approval, in a step of its own, or put what comes after it into a job of its own.',
              }),
        },
        evidence: [
          {
            label: 'role-duration-seconds',
            ...(isShort ? { expected: `${timeoutMinutes * 60} or more` } : {}),
            actual: `${session.seconds}${session.stated ? '' : ', the default'}`,
          },
          ...(timeoutMinutes === null
            ? []
            : [{ label: 'timeout-minutes', actual: String(timeoutMinutes) }]),
          ...(approval === null
            ? []
            : [{ label: 'waits', actual: `${approval.uses}, line ${approval.line}` }]),
        ],
      },
    ];
  },
};
