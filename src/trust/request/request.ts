import { parseRoleArn, type RoleArn } from '../../report/aws/role-arn.js';
import type { Claims } from './claims.js';
import { GITHUB_ISSUER } from './issuer.js';
import { type Job, jobOf } from './job.js';
import { TAGS_CLAIM } from './session-tags.js';
import { type Work, workFor } from '../work.js';

/** What STS knows of the call besides the token. Undefined is "not known here", not "absent". */
export interface RequestContext {
  /** The role that is asked for. */
  readonly roleArn?: string;
  /** The token's issuer, with or without `https://`; the claims' `iss` when undefined. */
  readonly issuer?: string;
  /** Default: `sts:AssumeRoleWithWebIdentity`. */
  readonly action?: string;
  readonly roleSessionName?: string;
  /** The call's time, in milliseconds since the epoch. */
  readonly time?: number;
  /** What judging may cost, where others draw on the same counter. Default: one of its own. */
  readonly work?: Work;
}

/** One call of AssumeRoleWithWebIdentity, as a trust policy sees it. */
export interface Request {
  readonly claims: Claims;
  /** Host and path, without scheme: `token.actions.githubusercontent.com`. Null when not known. */
  readonly issuer: string | null;
  /** Null when the token has no single subject. */
  readonly job: Job | null;
  readonly role: RoleArn | null;
  /** Every one must be allowed: passing tags needs sts:TagSession as well. */
  readonly actions: readonly string[];
  readonly context: RequestContext;
  /** What judging it may still cost. */
  readonly work: Work;
}

const SOURCE_IDENTITY_CLAIM = 'https://aws.amazon.com/source_identity';

/**
 * Puts claims and context together.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp
 */
export function requestOf(claims: Claims, context: RequestContext): Request {
  const actions = [context.action ?? 'sts:AssumeRoleWithWebIdentity'];
  if (Object.keys(claims).some((name) => name.startsWith(TAGS_CLAIM)))
    actions.push('sts:TagSession');
  if (claims[SOURCE_IDENTITY_CLAIM] !== undefined) actions.push('sts:SetSourceIdentity');
  const issuer = issuerOf(claims, context);
  return {
    claims,
    issuer,
    job: jobOf(claims, issuer),
    role: context.roleArn === undefined ? null : parseRoleArn(context.roleArn),
    actions,
    context,
    work: context.work ?? workFor(),
  };
}

function issuerOf(claims: Claims, context: RequestContext): string | null {
  const iss = typeof claims['iss'] === 'string' ? claims['iss'] : undefined;
  const issuer = context.issuer ?? iss;
  if (issuer !== undefined) return issuer.replace(/^https?:\/\//i, '');
  // Hand-written claims often leave `iss` out; a subject of GitHub's shape is GitHub's.
  const sub = claims['sub'];
  return typeof sub === 'string' && sub.startsWith('repo:') ? GITHUB_ISSUER : null;
}
