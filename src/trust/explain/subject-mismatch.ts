import type { Cause } from './cause.js';
import { type Explanation, explanation } from './explanation.js';
import { type Comparison, matchPattern, spellTokens, type Token } from '../matching/pattern.js';
import type { Work } from '../work.js';
import { describeForm, parseSubject, type Subject, type SubjectForm } from '../request/subject.js';
import { unmatchable, type Unmatchable, whyUnmatchable } from '../request/unmatchable.js';

const LIKE: Comparison = { wildcards: true, ignoreCase: false };
const LOOSE: Comparison = { wildcards: true, ignoreCase: true };

/**
 * Names the first difference between a subject that a policy wants and the job's own: the spelling
 * (classic or immutable), then the owner, the repository, the kind of context and its value.
 */
export function compareSubjects(
  tokens: readonly Token[],
  actual: string,
  base: Comparison | null,
  work: Work,
): Explanation {
  const text = spellTokens(tokens);
  const wanted = parseSubject(text);
  const job = parseSubject(actual);
  const also: Cause[] = [];
  if (base !== null && !base.wildcards && tokens.some((token) => 'wild' in token)) {
    also.push('wildcard-under-equals');
  }
  if (job.owner === null || job.repo === null) {
    const alike = firstWord(text) === firstWord(actual);
    const why = alike
      ? `both follow a template, and ${partAfter(text, actual)}`
      : `the job's subject follows ${describeForm(job.form)}: \`${actual}\``;
    return explanation('subject-customised', why, also, alike ? 'template-alike' : undefined);
  }
  const fault = unmatchable(text, LIKE, work);
  if (fault?.is === 'host' || fault?.is === 'slash') return nobodys(fault, job, also);
  if (wanted.owner === null || wanted.repo === null)
    return notARepository(text, job, fault, also, work);
  if (job.immutable && joinsByDash(wanted, job)) {
    const why = 'it joins names and ids by `-`, and GitHub joins them by `@`';
    return explanation('subject-immutable', why, also);
  }
  if (!like(wanted.owner, job.owner, work)) {
    if (!like(wanted.owner, job.owner, work, LOOSE)) {
      const why = `it names the owner \`${wanted.owner}\`, and the job's is \`${job.owner}\``;
      return explanation('subject-owner', why, also);
    }
    also.push('letter-case');
  }
  if (!like(wanted.repo, job.repo, work)) {
    if (!like(wanted.repo, job.repo, work, LOOSE)) {
      const why = `it names the repository \`${wanted.repo}\`, and the job's is \`${job.repo}\``;
      return explanation('subject-repository', why, also);
    }
    also.push('letter-case');
  }
  const context = compareContexts(wanted, job, fault, work);
  const spelling = compareSpellings(wanted, job, work);
  if (spelling !== null && context === null) return { ...spelling, also };
  if (context !== null) {
    const more = spelling?.cause === undefined || spelling.cause === null ? [] : [spelling.cause];
    return { ...context, also: [...more, ...also] };
  }
  const cause = also.pop() ?? 'subject-differs';
  return explanation(cause, `the job's subject is \`${actual}\``, also);
}

/** A pattern that no subject at all can be like: what is too much in it is the fault. */
function nobodys(fault: Unmatchable, job: Subject, also: readonly Cause[]): Explanation {
  const why = `${whyUnmatchable(fault)}. The job's is \`${job.text}\``;
  return explanation('subject-differs', why, also);
}

/** An announcement of April 2026 showed `acme-123/shop-456`, which never came. */
function joinsByDash(wanted: Subject, job: Subject): boolean {
  return (
    wanted.ownerId === null &&
    wanted.owner === `${job.owner}-${job.ownerId}` &&
    wanted.repo === `${job.repo}-${job.repoId}`
  );
}

/** Null when both are spelled alike. */
function compareSpellings(wanted: Subject, job: Subject, work: Work): Explanation | null {
  if (wanted.immutable && job.immutable) {
    if (
      like(wanted.ownerId ?? '', job.ownerId ?? '', work) &&
      like(wanted.repoId ?? '', job.repoId ?? '', work)
    )
      return null;
    const why = `it names the ids ${wanted.ownerId} and ${wanted.repoId}, and the job's are ${job.ownerId} and ${job.repoId}: the repository was made anew or moved`;
    return explanation('subject-ids', why);
  }
  if (job.immutable) {
    const why = "it names the repository without ids, and the job's subject carries them";
    return explanation('subject-immutable', why);
  }
  if (wanted.ownerId !== null || wanted.repoId !== null) {
    const why = "it names the repository with ids, and the job's subject carries none";
    return explanation('subject-classic', why);
  }
  return null;
}

/** Null when the policy's context, wildcards working, covers the job's. */
function compareContexts(
  wanted: Subject,
  job: Subject,
  fault: Unmatchable | null,
  work: Work,
): Explanation | null {
  if (like(wanted.context, job.context, work)) return null;
  // `repo:acme/*` covers whatever follows the slash, contexts included.
  if (wanted.context === '' && wanted.repo?.endsWith('*') === true) return null;
  if (wanted.context === '') {
    const why = `it ends after the repository, and the job's subject goes on with \`:${job.context}\``;
    return explanation('subject-incomplete', why);
  }
  const [, name] = /^environment:([^]*:[^]*)$/.exec(wanted.context) ?? [];
  if (name !== undefined && like(`environment:${name.replaceAll(':', '%3A')}`, job.context, work)) {
    const why = `a colon within a name stands as \`%3A\` in a subject: \`${job.context}\``;
    return explanation('subject-ref', why, [], 'context-written-short');
  }
  const full = inFull(wanted.context, job.context, work);
  if (full !== null) return explanation('subject-ref', full, [], 'context-written-short');
  if (fault !== null) return nobodys(fault, job, []);
  const wants = kindOf(wanted);
  const has = kindOf(job);
  if (firstWord(wanted.context) === firstWord(job.context) && wants === has) {
    if (has === 'customised' || has === 'reusable-workflow') {
      const why = `it is for \`${wanted.context}\`, and the job runs for \`${job.context}\``;
      return explanation('subject-customised', why, [], 'template-alike');
    }
  }
  if (has === 'customised' || has === 'reusable-workflow') {
    const why = `the repository's subject follows a customised template: \`${job.context}\``;
    return explanation('subject-customised', why);
  }
  if (wants === 'customised' || wants === 'reusable-workflow') {
    const why = `it expects a customised subject, and the job's is that of ${describeForm(has)}`;
    return explanation('subject-customised', why);
  }
  if (wants !== has) {
    const why = `it is for ${describeForm(wants)}, and the job runs for ${describeForm(has)}: \`${job.context}\``;
    return explanation('subject-form', why);
  }
  const letters = like(wanted.context, job.context, work, LOOSE);
  const why = letters
    ? `only the case of letters differs from \`${job.context}\``
    : `it is for \`${wanted.context}\`, and the job runs for \`${job.context}\``;
  return letters ? explanation('letter-case', why) : explanation('subject-ref', why);
}

/** How people shorten a context, and how GitHub writes it. */
const IN_FULL: readonly (readonly [short: RegExp, full: string])[] = [
  [/^(?:ref:heads|refs\/heads|branch|ref)[:/]([^*?][^]*)$/, 'ref:refs/heads/'],
  [/^(?:ref:tags|refs\/tags|tag|ref)[:/]([^*?][^]*)$/, 'ref:refs/tags/'],
  [/^env:([^*?][^]*)$/, 'environment:'],
];

/** A short form of this very context; null where nothing of the kind is the fault. */
function inFull(wanted: string, actual: string, work: Work): string | null {
  const short = IN_FULL.some(([pattern, full]) => {
    const name = pattern.exec(wanted)?.[1];
    return name !== undefined && like(`${full}${name}`, actual, work);
  });
  return short ? `\`${wanted}\` is not how GitHub writes it: the subject has \`${actual}\`` : null;
}

/** The kind that a pattern speaks of, judged by how it begins. */
function kindOf({ context, form }: Subject): SubjectForm {
  if (context.startsWith('pull_request')) return context === 'pull_request' ? 'pull_request' : form;
  if (/(?:^|:)job_workflow_ref:/.test(context)) return 'reusable-workflow';
  if (/^environment:[^:]*$/.test(context)) return 'environment';
  if (/^ref:refs\/tags\/[^:]*$/.test(context)) return 'tag';
  if (/^ref:[^:]*$/.test(context)) return 'branch';
  return form;
}

function firstWord(text: string): string {
  return /^[a-z_]+:/.exec(text)?.[0] ?? '';
}

function partAfter(wanted: string, actual: string): string {
  let same = 0;
  while (same < actual.length && wanted[same] === actual[same]) same += 1;
  return `they part after \`${actual.slice(0, same)}\``;
}

function notARepository(
  text: string,
  job: Subject,
  fault: Unmatchable | null,
  also: readonly Cause[],
  work: Work,
): Explanation {
  const actual = job.text;
  const repaired = matchPattern(
    [{ text: `repo:${text}` }],
    actual,
    { wildcards: false, ignoreCase: true },
    work,
  );
  const prefix =
    !text.startsWith('repo:') && (repaired === true || /^[\w.-]+\/[\w.*-]+/.test(text));
  if (prefix) {
    const why = 'it lacks the `repo:` that subjects begin with';
    return explanation('subject-incomplete', why, also);
  }
  if (fault !== null) return nobodys(fault, job, also);
  if (/^[a-z_]+:/.test(text) && !text.startsWith('repo:')) {
    const why = `it expects a customised subject, and the job's is \`${actual}\``;
    return explanation('subject-customised', why, also);
  }
  return explanation('subject-differs', `the job's subject is \`${actual}\``, also);
}

function like(pattern: string, text: string, work: Work, comparison: Comparison = LIKE): boolean {
  const tokens = (pattern.match(/[*?]|[^*?]+/g) ?? []).map(
    (part): Token => (part === '*' || part === '?' ? { wild: part } : { text: part }),
  );
  return matchPattern(tokens, text, comparison, work) === true;
}
