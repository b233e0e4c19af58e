import { claim } from '../request/claims.js';
import type { Request } from '../request/request.js';
import type { Subject } from '../request/subject.js';

/** One thing that could be behind STS's one sentence. */
export interface Candidate {
  readonly id: string;
  /** What would be wrong. */
  readonly title: string;
  /** What this job's facts say to it. */
  readonly why: string;
  readonly open: boolean;
  /** 0 to 100: how well the facts fit; only an order, not a probability. */
  readonly weight: number;
}

/**
 * What can be behind "Not authorized to perform sts:AssumeRoleWithWebIdentity" when the policy is
 * not known: open causes first, the likeliest on top, then those that the facts rule out.
 */
export function rankCandidates(request: Request): Candidate[] {
  const found = [...ofSubject(request), ...ofRole(request), ...ruledOutBySts()];
  return found.toSorted((a, b) => Number(b.open) - Number(a.open) || b.weight - a.weight);
}

function open(id: string, weight: number, title: string, why: string): Candidate {
  return { id, title, why, open: true, weight };
}

function out(id: string, title: string, why: string): Candidate {
  return { id, title, why, open: false, weight: 0 };
}

function ofSubject(request: Request): Candidate[] {
  const { job } = request;
  if (job === null || !job.github) return [];
  const { subject } = job;
  const spelled = subject.text;
  const found: Candidate[] = [];
  const oldName = 'the policy names the repository without ids';
  if (subject.immutable) {
    const why = `this repository's subjects carry ids: ${spelled}`;
    found.push(open('subject-immutable', 90, oldName, why));
  } else if (subject.owner !== null) {
    found.push(out('subject-immutable', oldName, 'and so does the token'));
    const why = 'the token names it without';
    found.push(open('subject-classic', 20, 'the policy names the repository with ids', why));
  }
  const template = 'the policy expects the default subject';
  if (subject.form === 'customised' || subject.form === 'reusable-workflow') {
    found.push(open('subject-customised', 80, template, `the subject is customised: ${spelled}`));
  } else {
    found.push(out('subject-customised', template, 'the subject has the default form'));
  }
  const form = ofForm(subject);
  if (form !== null) found.push(form);
  const capitals = /[A-Z]/.test(`${subject.owner}${subject.repo}${subject.environment}`);
  found.push(
    open(
      'wildcard-under-equals',
      35,
      'the policy has `*` under StringEquals',
      'it only works under StringLike',
    ),
    open(
      'letter-case',
      capitals ? 45 : 15,
      'the policy spells a name in other letter case',
      capitals
        ? 'a name in the subject has capitals'
        : 'the names in the subject are in small letters',
    ),
  );
  return found;
}

function ofForm({ form, environment, ref }: Subject): Candidate | null {
  const branch = 'the policy is for a branch';
  switch (form) {
    case 'pull_request':
      return open('subject-form', 85, `${branch} or an environment`, 'this is a pull request');
    case 'environment':
      return open('subject-form', 70, branch, `the job names the environment ${environment}`);
    case 'tag':
      return open('subject-form', 65, branch, `the job runs for the tag ${ref}`);
    case 'branch': {
      const usual = /^refs\/heads\/(?:main|master)$/.test(ref ?? '');
      const title = 'the policy is for another branch, or for an environment';
      return open('subject-form', usual ? 40 : 55, title, `the job runs for ${ref}`);
    }
    case 'reusable-workflow':
    case 'customised':
    case 'other':
      return null;
  }
}

function ofRole(request: Request): Candidate[] {
  const aud = claim(request.claims, 'aud') ?? '';
  const usual = aud === 'sts.amazonaws.com';
  const { role } = request;
  const where =
    role === null ? 'the ARN cannot be read' : `${role.name} in account ${role.account}`;
  return [
    open(
      'role-missing',
      role === null ? 60 : 50,
      'the role does not exist, or is in another account',
      where,
    ),
    open(
      'audience-differs',
      usual ? 10 : 60,
      'the policy asks for another audience',
      `the token is for ${aud === '' ? 'no audience' : aud}`,
    ),
    open(
      'provider-principal',
      22,
      'the policy trusts another provider',
      `the token is from ${request.issuer ?? 'an unknown issuer'}`,
    ),
    open(
      'action',
      21,
      'the policy allows sts:AssumeRole only',
      'tokens need sts:AssumeRoleWithWebIdentity',
    ),
    open(
      'key-not-supported',
      20,
      'the policy asks for a claim that AWS does not read',
      'such a condition never holds',
    ),
    open(
      'denied-above',
      8,
      'a Deny, or a policy of the organization, forbids it',
      'STS does not tell',
    ),
  ];
}

/** STS has sentences of its own for these, so that the general one rules them out. */
function ruledOutBySts(): Candidate[] {
  return [
    out('provider-missing', 'the account has no such OIDC provider', 'STS would say so'),
    out('audience-not-listed', 'the provider does not list the audience', 'STS would say so'),
    out('token-invalid', 'the token is expired or broken', 'STS would say so'),
    out('duration-too-long', 'the session would be too long', 'STS would say so'),
  ];
}
