import type { Decision } from '../verdict/evaluation.js';
import type { Job } from '../request/job.js';
import { parseSubject } from '../request/subject.js';
import type { WorkflowAdvice } from './workflow-advice.js';

/** Whether a subject of a policy names this very ref, however it is spelled; a pattern does not. */
export function namesRefOf({ subject }: Job, text: string): boolean {
  const plain = text
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  const wanted = parseSubject(plain.startsWith('repo:') ? plain : `repo:${plain}`);
  return (
    wanted.repo === (subject.repo ?? '').toLowerCase() &&
    wanted.owner === (subject.owner ?? '').toLowerCase() &&
    wanted.context === subject.context.toLowerCase()
  );
}

/** Whoever can push to the ref could take the role: the job must move to one that is protected. */
export function protectRef(job: Job, failing: readonly Decision[]): WorkflowAdvice {
  const ref = job.ref ?? 'this ref';
  const kind = ref.startsWith('refs/tags/') ? 'chosen tags' : 'protected branches';
  const code = `environment: production # limit it to ${kind} in the settings\n`;
  const wanted = failing
    .flatMap((one) =>
      one.cause === 'subject-ref' || one.cause === 'subject-form' ? one.wanted : [],
    )
    .map((text) => parseSubject(text).ref)
    .find((text) => text !== null && text !== '');
  const environment = `give the job an environment that only ${kind} may use and that the policy accepts`;
  const why = 'whoever can push to the unprotected `{ref}` could take the role.';
  return {
    kind: 'workflow',
    reason: 'unprotected-ref',
    fix:
      wanted === undefined || wanted === null
        ? {
            template: `${environment.replace('give', 'Give')}, or protect \`{ref}\`: ${why}`,
            values: { ref },
          }
        : {
            template: `Run the job for \`{wantedRef}\`, which the policy names, or ${environment}: ${why}`,
            values: { ref, wantedRef: wanted },
          },
    snippets: [{ language: 'yaml', place: 'job', code }],
  };
}
