import type { Decision, Evaluation } from '../verdict/evaluation.js';
import type { Job } from '../request/job.js';
import { parseSubject } from '../request/subject.js';

/** The repository of another owner that a policy speaks of, where this job's is taken for it. */
export interface Foreign {
  /** As the policy names it: `acme/shop`, or the owner alone. */
  readonly wanted: string;
  readonly own: string;
  readonly decision: Decision;
}

/**
 * Finds out whether the nearest statement speaks of another owner's repository. A fork carries the
 * same workflow and has protected branches and environments of its own, so to let its subject in
 * would hand the role to whoever forked. Null where ids show that it is the same repository under a
 * new name.
 */
export function foreignTo(
  job: Job,
  failing: readonly Decision[],
  { trace }: Evaluation,
): Foreign | null {
  const own = placeOf(job.subject.text);
  if (own === null) return null;
  // Whatever else is wrong with the condition, its key or its spelling, what it names counts.
  const [first] = failing.flatMap((decision) => {
    if (decision.element !== 'condition' || !/(?:^|[:/])sub\s*$/i.test(decision.key ?? ''))
      return [];
    const places = decision.wanted.map(placeOf).filter((place) => place !== null);
    const [wanted] = places;
    const open = places.some(
      ({ owner }) => owner.toLowerCase() === own.owner.toLowerCase() || /[*?$]/.test(owner),
    );
    return wanted === undefined || open ? [] : [{ decision, wanted }];
  });
  if (first === undefined) return null;
  const { decision, wanted } = first;
  const steps = trace.find(({ index }) => index === decision.statement)?.steps ?? [];
  const byId = steps.some(
    ({ key, matched, operator }) =>
      matched === true &&
      /:repository_id$/i.test(key ?? '') &&
      /^(?:String|Numeric)Equals$/i.test(operator ?? ''),
  );
  const { ids } = job;
  const sameIds = decision.wanted.some((text) => {
    const { repoId } = parseSubject(text);
    return ids !== null && repoId === ids.repoId;
  });
  return byId || sameIds ? null : { wanted: wanted.path, own: own.path, decision };
}

interface Place {
  readonly owner: string;
  readonly path: string;
}

/** Owner and repository of a subject: GitHub's, and those that say so in a word of their own. */
function placeOf(written: string): Place | null {
  const text = written.replace(/^[\s"']*repo:/i, 'repo:');
  const { owner, repo } = parseSubject(/^[\w.@-]+\//.test(text) ? `repo:${text}` : text);
  if (owner !== null && repo !== null) {
    return { owner, path: /[*?$]/.test(repo) ? owner : `${owner}/${repo}` };
  }
  const [, path = ''] = /^(?:project_path|organization):([^:*?$]+)/.exec(text) ?? [];
  const [group = ''] = path.split('/');
  return group === '' ? null : { owner: group, path };
}
