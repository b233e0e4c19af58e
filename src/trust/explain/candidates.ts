import { claim } from '../request/claims.js';
import type { Request } from '../request/request.js';
import type { Subject } from '../request/subject.js';
import { LIKELIEST_FIRST, type Likely } from './weights.js';

/** One thing that could be behind STS's one sentence. */
export interface Candidate {
  readonly id: string;
  /** What would be wrong. */
  readonly title: string;
  /** What this job's facts say to it. */
  readonly why: string;
  readonly open: boolean;
  /** Something of this very job makes it likelier than in most others. */
  readonly standsOut: boolean;
}

/** What sets this job apart from the usual push to the main branch. */
const STANDING_OUT: ReadonlySet<Likely> = new Set([
  'subject-immutable',
  'unusual-subject',
  'unusual-branch',
  'unusual-audience',
  'unreadable-role',
]);

type Ranked = Omit<Candidate, 'standsOut'> & { readonly likely: Likely | null };

/**
 * What can be behind "Not authorized to perform sts:AssumeRoleWithWebIdentity" when the policy is
 * not known: open causes first, the likeliest on top, then those that the facts rule out.
 */
export function rankCandidates(
  request: Request,
  order: readonly Likely[] = LIKELIEST_FIRST,
): Candidate[] {
  const rank = ({ likely }: Ranked) => (likely === null ? order.length : order.indexOf(likely));
  return [...ofSubject(request), ...ofRole(request), ...ruledOutBySts()]
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, title, why, open: isOpen, likely }) => ({
      id,
      title,
      why,
      open: isOpen,
      standsOut: likely !== null && STANDING_OUT.has(likely),
    }));
}

function open(likely: Likely, id: string, title: string, why: string): Ranked {
  return { id, title, why, open: true, likely };
}

function out(id: string, title: string, why: string): Ranked {
  return { id, title, why, open: false, likely: null };
}

function ofSubject(request: Request): Ranked[] {
  const { job } = request;
  if (job === null || !job.github) return [];
  const { subject } = job;
  const spelled = subject.text;
  const found: Ranked[] = [];
  const oldName = 'the policy names the repository without ids';
  if (subject.immutable) {
    const why = `this repository's subjects carry ids: ${spelled}`;
    found.push(open('subject-immutable', 'subject-immutable', oldName, why));
  } else if (subject.owner !== null) {
    found.push(out('subject-immutable', oldName, 'and so does the token'));
    const why = 'the token names it without';
    const newName = 'the policy names the repository with ids';
    found.push(open('subject-classic', 'subject-classic', newName, why));
  }
  const template = 'the policy expects the default subject';
  if (subject.form === 'customised' || subject.form === 'reusable-workflow') {
    const why = `the subject is customised: ${spelled}`;
    found.push(open('unusual-subject', 'subject-customised', template, why));
  } else {
    found.push(out('subject-customised', template, 'the subject has the default form'));
  }
  const form = ofForm(subject);
  if (form !== null) found.push(form);
  const capitals = /[A-Z]/.test(`${subject.owner}${subject.repo}${subject.environment}`);
  found.push(
    open(
      'wildcard-under-equals',
      'wildcard-under-equals',
      'the policy has `*` under StringEquals',
      'it only works under StringLike',
    ),
    open(
      capitals ? 'capitals' : 'small-letters',
      'letter-case',
      'the policy spells a name in other letter case',
      capitals
        ? 'a name in the subject has capitals'
        : 'the names in the subject are in small letters',
    ),
  );
  return found;
}

function ofForm({ form, environment, ref }: Subject): Ranked | null {
  const branch = 'the policy is for a branch';
  switch (form) {
    case 'pull_request':
      return open(
        'unusual-subject',
        'subject-form',
        `${branch} or an environment`,
        'this is a pull request',
      );
    case 'environment':
      return open(
        'unusual-subject',
        'subject-form',
        branch,
        `the job names the environment ${environment}`,
      );
    case 'tag':
      return open('unusual-subject', 'subject-form', branch, `the job runs for the tag ${ref}`);
    case 'branch': {
      const usual = /^refs\/heads\/(?:main|master)$/.test(ref ?? '');
      const title = 'the policy is for another branch, or for an environment';
      return open(
        usual ? 'usual-branch' : 'unusual-branch',
        'subject-form',
        title,
        `the job runs for ${ref}`,
      );
    }
    case 'reusable-workflow':
    case 'customised':
    case 'other':
      return null;
  }
}

function ofRole(request: Request): Ranked[] {
  const aud = claim(request.claims, 'aud') ?? '';
  const usual = aud === 'sts.amazonaws.com';
  const { role } = request;
  const where =
    role === null ? 'the ARN cannot be read' : `${role.name} in account ${role.account}`;
  return [
    open(
      role === null ? 'unreadable-role' : 'role-missing',
      'role-missing',
      'the role does not exist, or is in another account',
      where,
    ),
    open(
      usual ? 'usual-audience' : 'unusual-audience',
      'audience-differs',
      'the policy asks for another audience',
      `the token is for ${aud === '' ? 'no audience' : aud}`,
    ),
    open(
      'provider-principal',
      'provider-principal',
      'the policy trusts another provider',
      `the token is from ${request.issuer ?? 'an unknown issuer'}`,
    ),
    open(
      'action',
      'action',
      'the policy allows sts:AssumeRole only',
      'tokens need sts:AssumeRoleWithWebIdentity',
    ),
    open(
      'key-not-supported',
      'key-not-supported',
      'the policy asks for a claim that AWS does not read',
      'such a condition never holds',
    ),
    open(
      'denied-above',
      'denied-above',
      'a Deny, or a policy of the organization, forbids it',
      'STS does not tell',
    ),
  ];
}

/** STS has sentences of its own for these, so that the general one rules them out. */
function ruledOutBySts(): Ranked[] {
  return [
    out('provider-missing', 'the account has no such OIDC provider', 'STS would say so'),
    out('audience-not-listed', 'the provider does not list the audience', 'STS would say so'),
    out('token-invalid', 'the token is expired or broken', 'STS would say so'),
    out('duration-too-long', 'the session would be too long', 'STS would say so'),
  ];
}
