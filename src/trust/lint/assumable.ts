import { readOperator } from '../matching/operators/name.js';
import type { Operator } from '../matching/operators/operator.js';
import { matchPattern } from '../matching/pattern.js';
import type { Condition, Policy, PolicyText, Principal, Statement } from '../document/model.js';
import { spend, type Work } from '../work.js';

/**
 * The principal by which a statement lets the identities of every AWS account assume the role, with
 * credentials and without a token; null where it names somebody, or where a condition, or a Deny of
 * everyone else, ties the caller down.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
export function assumableBy(policy: Policy, statement: Statement, work: Work): PolicyText | null {
  if (statement.effect !== 'Allow' || !coversAssumeRole(statement, work)) return null;
  const everyone = everyoneIn(statement);
  if (everyone === null) return null;
  const held =
    statement.conditions.some(tiesDown) ||
    policy.statements.some((other) => {
      spend(work, 1 + other.conditions.length + (other.principals?.length ?? 0));
      return (
        other.effect === 'Deny' &&
        everyoneIn(other) !== null &&
        coversAssumeRole(other, work) &&
        other.conditions.length > 0 &&
        other.conditions.every(
          (condition) => sparesOnlyNamed(condition) || sparesOnlyPeople(condition),
        ) &&
        other.conditions.some(sparesOnlyNamed)
      );
    });
  return held ? null : everyone;
}

/** A principal, or the lack of one, that every identity of AWS fits. */
function everyoneIn({ principals, notPrincipal, at }: Statement): PolicyText | null {
  if (notPrincipal) return { text: 'NotPrincipal', at };
  return principals?.find(isEveryone)?.value ?? null;
}

function isEveryone({ kind, value }: Principal): boolean {
  return kind === 'any' || (kind === 'AWS' && value.text === '*');
}

const ASSUME_ROLE = 'sts:AssumeRole';
const LOOSE = { wildcards: true, ignoreCase: true } as const;

function coversAssumeRole({ actions, notAction }: Statement, work: Work): boolean {
  const named = (actions ?? []).some(({ text }) => {
    const tokens = (text.match(/[*?]|[^*?]+/g) ?? []).map((part) =>
      part === '*' || part === '?' ? ({ wild: part } as const) : { text: part },
    );
    return matchPattern(tokens, ASSUME_ROLE, LOOSE, work) === true;
  });
  return actions !== null && (notAction ? !named : named);
}

/** An Allow's condition that only callers of certain accounts or places can meet. */
function tiesDown(condition: Condition): boolean {
  if (condition.unresolved !== undefined) return true;
  const name = readOperator(condition.operator);
  if (name === null || name.operator === 'Null' || name.operator.negated) return false;
  // A missing key meets both of these.
  if (name.ifExists || name.quantifier === 'all' || condition.values.length === 0) return false;
  const { operator } = name;
  return condition.values.every((value) => isFixed(condition.key, value, operator));
}

/** A Deny of whoever is not named: the same condition, turned round. */
function sparesOnlyNamed(condition: Condition): boolean {
  const { key, values, unresolved } = condition;
  const operator = readOperator(condition.operator)?.operator ?? 'Null';
  if (operator === 'Null' || !operator.negated) return false;
  if (unresolved !== undefined) return true;
  return values.length > 0 && values.every((value) => isFixed(key, value, operator));
}

/** Organizations spare AWS's own services from such a Deny; those are not everyone. */
function sparesOnlyPeople({ operator, key, values }: Condition): boolean {
  return (
    /^Bool(?:IfExists)?$/i.test(operator) &&
    /^aws:(?:principalisawsservice|viaawsservice)$/i.test(key) &&
    values.every(({ text }) => text.toLowerCase() === 'false')
  );
}

/**
 * How much of a value must be fixed for the key to tell its callers from everyone else. What a
 * caller sets at will is not among them: an external id, session names, tags, a user's name.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
const TELLING: ReadonlyMap<string, RegExp> = new Map([
  ['aws:principalorgid', /^o-[^*?]+$/],
  ['aws:principalorgpaths', /^o-[^*?/]+\//],
  ['aws:principalaccount', /^[0-9]{12}$/],
  ['aws:principalarn', /^arn:[^:]*:(?:iam|sts)::[0-9]{12}:/],
  ['aws:userid', /^[^*?:]{12,}/],
  ['aws:principalservicename', /^[^*?]+$/],
  ['aws:principalservicenameslist', /^[^*?]+$/],
  ['aws:sourceaccount', /^[0-9]{12}$/],
  ['aws:sourceowner', /^[0-9]{12}$/],
  ['aws:sourcearn', /^arn:[^:]*:[^:]*:[^:]*:(?:[0-9]{12}:|:[^*?]+$)/],
  ['aws:sourceorgid', /^o-[^*?]+$/],
  ['aws:sourceorgpaths', /^o-[^*?/]+\//],
  ['aws:sourcevpc', /^vpc-[^*?]+$/],
  ['aws:sourcevpce', /^vpce-[^*?]+$/],
  ['aws:sourcevpcarn', /^arn:[^:]*:[^:]*:[^:]*:[0-9]{12}:/],
  ['aws:vpceaccount', /^[0-9]{12}$/],
  ['aws:vpceorgid', /^o-[^*?]+$/],
  ['aws:vpceorgpaths', /^o-[^*?/]+\//],
]);

function isFixed(written: string, value: PolicyText, operator: Operator): boolean {
  const key = written.toLowerCase();
  const { text } = value;
  // Keys of identity providers are in no call that is signed with an identity's keys.
  if (/^(?:[^:]*\.[^:]*|saml):/.test(key) && !key.startsWith('aws:')) return true;
  if (key === 'aws:sourceip') return isSmallNetwork(text);
  const telling = TELLING.get(key);
  if (telling === undefined) return false;
  // Of a text that only the deploy fills, or of the role's own account, nothing speaks against it.
  if (value.pieces !== undefined || /^\$\{aws:resource(?:account|orgid|orgpaths)\}/i.test(text)) {
    return true;
  }
  // Without wildcards, a star is a character that no account, ARN or organization has.
  const wild = /Like$|^Arn/.test(operator.name);
  return wild || !/[*?]/.test(text) ? telling.test(text) : true;
}

/** Wider than these, AWS counts a network as everyone. */
function isSmallNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const width = bits === undefined ? 128 : Number(bits);
  return width >= (address.includes(':') ? 32 : 8);
}
