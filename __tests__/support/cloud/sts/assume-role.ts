import { issueSession } from '../create.js';
import { makeUniqueId } from '../make-key.js';
import { type Cloud, type Principal, allowsOf, principalArn, roleArn } from '../state.js';
import type { Context } from '../trust/condition.js';
import { type Caller, evaluateTrust } from '../trust/evaluate.js';
import { matchesWildcard } from '../trust/wildcard.js';
import { findRole } from './find-role.js';
import { type Outcome, credentialsXml, refusal } from './outcome.js';
import { readRoleRequest } from './parameters.js';

/** A session that was got by assuming a role may assume another for an hour at most. */
const CHAINED = 3600;

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function assumeRole(cloud: Cloud, principal: Principal, form: URLSearchParams): Outcome {
  const read = readRoleRequest(form);
  if (read.kind === 'refused') return read;
  const { request } = read;
  const { account, role } = findRole(cloud, request.roleArn);

  const context = contextOf(principal, form);
  const trusts = (action: string) =>
    role === undefined
      ? 'refused'
      : evaluateTrust(role.trust, action, callerOf(principal), context);
  const trusted = trusts('sts:AssumeRole');
  const permitted = allowsOf(principal).some((pattern) =>
    matchesWildcard(pattern.toLowerCase(), 'sts:assumerole'),
  );
  const sameAccount = account?.id === principal.account.id;
  // In one account, being named by the trust policy is enough; otherwise both sides must agree.
  const accepted = trusted !== 'refused' && (permitted || (sameAccount && trusted === 'named'));
  if (!accepted || account === undefined || role === undefined) {
    const reason =
      trusted !== 'refused' && !permitted
        ? ' because no identity-based policy allows the sts:AssumeRole action'
        : '';
    return refusal(
      403,
      'AccessDenied',
      `User: ${principalArn(principal)} is not authorized to perform: sts:AssumeRole on resource: ${request.roleArn}${reason}`,
    );
  }
  // Tags need a permission of their own; configure-aws-credentials passes some unless told not to.
  if (form.has('Tags.member.1.Key') && trusts('sts:TagSession') === 'refused') {
    return refusal(
      403,
      'AccessDenied',
      `User: ${principalArn(principal)} is not authorized to perform: sts:TagSession on resource: ${request.roleArn}`,
    );
  }
  if (principal.kind === 'session' && request.duration > CHAINED) {
    return refusal(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  if (request.duration > role.maxSessionDuration) {
    return refusal(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  const session = issueSession(cloud, account, role, request.sessionName, request.duration);
  return {
    kind: 'done',
    result: {
      AssumedRoleUser: {
        AssumedRoleId: `${makeUniqueId('AROA', account.id, role.name)}:${request.sessionName}`,
        Arn: principalArn(session.principal),
      },
      Credentials: credentialsXml(session),
    },
  };
}

function contextOf(principal: Principal, form: URLSearchParams): Context {
  return {
    'aws:principalarn': [callerOf(principal).arns[0] ?? ''],
    'aws:principalaccount': [principal.account.id],
    'sts:rolesessionname': [form.get('RoleSessionName') ?? ''],
    ...(form.has('ExternalId') ? { 'sts:externalid': [form.get('ExternalId') ?? ''] } : {}),
  };
}

function callerOf(principal: Principal): Extract<Caller, { kind: 'AWS' }> {
  const { account } = principal;
  const own = principalArn(principal);
  const arns = principal.kind === 'user' ? [own] : [roleArn(account, principal.role), own];
  return { kind: 'AWS', account: account.id, arns };
}
