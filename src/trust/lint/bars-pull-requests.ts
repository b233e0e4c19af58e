import { judgeAction } from '../verdict/action.js';
import { judgeCondition } from '../verdict/condition.js';
import type { Condition, Policy, Statement } from '../document/model.js';
import { judgePrincipal } from '../verdict/principal.js';
import { requestOf } from '../request/request.js';
import { parseSubject } from '../request/subject.js';
import { spend, type Work } from '../work.js';

/**
 * True where a pattern for subjects covers pull requests and another condition on the subject, or
 * a Deny, keeps them out all the same.
 * @param value the pattern, such as `repo:acme/shop:*`
 */
export function barsPullRequests(
  policy: Policy,
  statement: Statement,
  value: string,
  work: Work,
): boolean {
  const issuer = statement.conditions.find(onSubject)?.key.replace(/:sub$/i, '') ?? '';
  const { context } = parseSubject(value);
  const sub = `${value.slice(0, value.length - context.length)}pull_request`;
  const request = requestOf({ iss: `https://${issuer}`, sub }, { work });
  const holds = (condition: Condition) =>
    onSubject(condition) &&
    judgeCondition(condition, request, policy.version === '2012-10-17').matched === true;
  const action = 'sts:AssumeRoleWithWebIdentity';
  return (
    statement.conditions.some((condition) => onSubject(condition) && !holds(condition)) ||
    policy.statements.some((deny) => {
      spend(work, 1 + deny.conditions.length);
      return (
        deny.effect === 'Deny' &&
        deny.conditions.length > 0 &&
        deny.conditions.every(holds) &&
        judgeAction(deny, action, work).matched === true &&
        judgePrincipal(deny, request).matched !== false
      );
    })
  );
}

function onSubject({ key }: Condition): boolean {
  return /:sub$/i.test(key);
}
