import { makeUniqueId } from '../make-key.js';
import { type Principal, principalArn } from '../state.js';
import type { Outcome } from './outcome.js';

/** Needs no permission. @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export function callerIdentity(principal: Principal): Outcome {
  return {
    kind: 'done',
    result: {
      Arn: principalArn(principal),
      UserId: userId(principal),
      Account: principal.account.id,
    },
  };
}

/** `AIDA...` of a user, `AROA...:session` of an assumed role. */
function userId(principal: Principal): string {
  const { account } = principal;
  if (principal.kind === 'user') return makeUniqueId('AIDA', account.id, principal.user);
  return `${makeUniqueId('AROA', account.id, principal.role.name)}:${principal.sessionName}`;
}
