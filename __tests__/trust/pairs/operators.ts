import { allow, claimsOf, ISSUER, key, MAIN, type Pair, policy, ROLE } from './pair.js';

const PAGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html';
const SETS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html';
const VARIABLES =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html';
const TIME = Date.parse('2026-10-01T12:00:00Z');
const GITLAB = 'gitlab.com';

/** A row on one claim `x` of an issuer that lets any claim be read. */
function row(
  anchor: string,
  operator: string,
  wanted: unknown,
  x: unknown,
  verdict: Pair['verdict'],
  cause?: NonNullable<Pair['cause']>,
): Pair {
  const shown = x === undefined ? 'nothing' : JSON.stringify(x);
  return {
    name: `${operator} ${JSON.stringify(wanted)} against ${shown}`,
    policy: policy(
      allow(
        { [operator]: { [`${GITLAB}:x`]: wanted } },
        { Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${GITLAB}` } },
      ),
    ),
    claims: { iss: `https://${GITLAB}`, sub: 's', ...(x === undefined ? {} : { x }) },
    verdict,
    decides: verdict === 'accepted' ? 'statement' : `${operator} ${GITLAB}:x`,
    ...(cause === undefined ? {} : { cause }),
    basis: anchor.startsWith('http') ? anchor : `${PAGE}#${anchor}`,
  };
}

function github(
  name: string,
  conditions: unknown,
  verdict: Pair['verdict'],
  decides: string,
  more: Partial<Pair> = {},
): Pair {
  return {
    name,
    policy: policy(allow(conditions)),
    claims: claimsOf(MAIN),
    context: { roleArn: ROLE, time: TIME },
    verdict,
    decides,
    basis: VARIABLES,
    ...more,
  };
}

/** Every operator, quantifier and suffix, each with the page it rests on. */
export const OPERATOR_PAIRS: readonly Pair[] = [
  row('Conditions_String', 'StringEquals', 'a', 'a', 'accepted'),
  row('Conditions_String', 'StringEquals', 'a', 'A', 'refused', 'letter-case'),
  row('Conditions_String', 'StringEquals', ['a', 'b'], 'b', 'accepted'),
  row('Conditions_String', 'StringEquals', [], 'b', 'refused', 'value-differs'),
  row('Conditions_String', 'StringNotEquals', 'a', 'b', 'accepted'),
  row('Conditions_String', 'StringNotEquals', ['a', 'b'], 'b', 'refused', 'negated-match'),
  row('Conditions_String', 'StringNotEquals', 'a', undefined, 'accepted'),
  row('Conditions_String', 'StringEqualsIgnoreCase', 'A', 'a', 'accepted'),
  row('Conditions_String', 'StringNotEqualsIgnoreCase', 'A', 'a', 'refused', 'negated-match'),
  row('Conditions_String', 'StringLike', 'a*c?', 'abbbcd', 'accepted'),
  row('Conditions_String', 'StringLike', 'a?', 'a', 'refused', 'value-differs'),
  row('Conditions_String', 'StringLike', '*', '', 'accepted'),
  row('Conditions_String', 'StringLike', 'A*', 'ab', 'refused', 'letter-case'),
  row('Conditions_String', 'StringNotLike', 'a*', 'abc', 'refused', 'negated-match'),
  row('Conditions_String', 'StringNotLike', 'a*', 'b', 'accepted'),
  row('Conditions_String', 'StringEquals', 'a', undefined, 'refused', 'claim-missing'),

  row('Conditions_Numeric', 'NumericEquals', '10', '10', 'accepted'),
  row('Conditions_Numeric', 'NumericEquals', 10, 10, 'accepted'),
  row('Conditions_Numeric', 'NumericEquals', '10', '10.0', 'accepted'),
  row('Conditions_Numeric', 'NumericNotEquals', '10', '11', 'accepted'),
  row('Conditions_Numeric', 'NumericLessThan', '10', '9.5', 'accepted'),
  row('Conditions_Numeric', 'NumericLessThan', '10', '10', 'refused', 'value-differs'),
  row('Conditions_Numeric', 'NumericLessThanEquals', '10', '10', 'accepted'),
  row('Conditions_Numeric', 'NumericGreaterThan', '10', '11', 'accepted'),
  row('Conditions_Numeric', 'NumericGreaterThanEquals', '10', '9', 'refused', 'value-differs'),
  row('Conditions_Numeric', 'NumericEquals', 'ten', '10', 'cannot-judge', 'value-unreadable'),

  row('Conditions_Date', 'DateEquals', '2026-10-01T12:00:00Z', '2026-10-01T12:00:00Z', 'accepted'),
  row('Conditions_Date', 'DateEquals', '2026-10-01T12:00:00Z', '1790856000', 'accepted'),
  row('Conditions_Date', 'DateNotEquals', '2026-10-01', '2026-10-02', 'accepted'),
  row('Conditions_Date', 'DateLessThan', '2026-10-02', '2026-10-01', 'accepted'),
  row('Conditions_Date', 'DateLessThanEquals', '2026-10-01', '2026-10-01', 'accepted'),
  row('Conditions_Date', 'DateGreaterThan', '2026-10-01', '2026-10-01', 'refused', 'value-differs'),
  row('Conditions_Date', 'DateGreaterThanEquals', '2026-10-01', '2026-10-01', 'accepted'),
  row(
    'Conditions_Date',
    'DateLessThan',
    'tomorrow',
    '2026-10-01',
    'cannot-judge',
    'value-unreadable',
  ),

  row('Conditions_Boolean', 'Bool', 'true', 'true', 'accepted'),
  row('Conditions_Boolean', 'Bool', true, true, 'accepted'),
  row('Conditions_Boolean', 'Bool', 'true', 'false', 'refused', 'value-differs'),
  row('Conditions_Boolean', 'Bool', 'false', undefined, 'refused', 'claim-missing'),

  row('Conditions_BinaryEquals', 'BinaryEquals', 'QmluYXJ5', 'Binary', 'accepted'),
  row('Conditions_BinaryEquals', 'BinaryEquals', 'QmluYXJ5', 'binary', 'refused', 'value-differs'),
  row(
    'Conditions_BinaryEquals',
    'BinaryEquals',
    'not base64',
    'x',
    'cannot-judge',
    'value-unreadable',
  ),

  row('Conditions_IPAddress', 'IpAddress', '203.0.113.0/24', '203.0.113.7', 'accepted'),
  row(
    'Conditions_IPAddress',
    'IpAddress',
    '203.0.113.0/24',
    '203.0.114.7',
    'refused',
    'value-differs',
  ),
  row('Conditions_IPAddress', 'IpAddress', '203.0.113.7', '203.0.113.7', 'accepted'),
  row(
    'Conditions_IPAddress',
    'IpAddress',
    '2001:DB8:1234:5678::/64',
    '2001:db8:1234:5678:0::9',
    'accepted',
  ),
  row('Conditions_IPAddress', 'IpAddress', '2001:db8::/32', '2001:db8:1:2:3:4:5:6', 'accepted'),
  row(
    'Conditions_IPAddress',
    'IpAddress',
    '2001:db8:1:2:3:4:5:6',
    '2001:db8:1:2:3:4:5:6',
    'accepted',
  ),
  row(
    'Conditions_IPAddress',
    'IpAddress',
    '2001:db8:1:2:3:4:5:6',
    '2001:db8:1:2:3:4:5:7',
    'refused',
    'value-differs',
  ),
  row('Conditions_IPAddress', 'NotIpAddress', '203.0.113.0/24', '198.51.100.1', 'accepted'),
  row(
    'Conditions_IPAddress',
    'NotIpAddress',
    '203.0.113.0/24',
    '203.0.113.1',
    'refused',
    'negated-match',
  ),
  row(
    'Conditions_IPAddress',
    'IpAddress',
    '203.0.113.0/33',
    '203.0.113.1',
    'cannot-judge',
    'value-unreadable',
  ),

  row(
    'Conditions_ARN',
    'ArnEquals',
    'arn:aws:s3:*:111122223333:b',
    'arn:aws:s3:eu:111122223333:b',
    'accepted',
  ),
  row(
    'Conditions_ARN',
    'ArnLike',
    'arn:aws:x:*:111122223333:finance/*',
    'arn:aws:x:us-east-2:999999999999:store/abc:111122223333:finance/d.txt',
    'refused',
    'value-differs',
  ),
  row('Conditions_ARN', 'ArnLike', 'arn:aws:x:*:1:a/*', 'arn:aws:x:eu:1:a/b:c', 'accepted'),
  row('Conditions_ARN', 'ArnNotEquals', 'arn:aws:x:eu:1:a', 'arn:aws:x:eu:1:b', 'accepted'),
  row(
    'Conditions_ARN',
    'ArnNotLike',
    'arn:aws:x:*:1:a',
    'arn:aws:x:eu:1:a',
    'refused',
    'negated-match',
  ),

  row('Conditions_IfExists', 'StringEqualsIfExists', 'a', undefined, 'accepted'),
  row('Conditions_IfExists', 'StringEqualsIfExists', 'a', 'a', 'accepted'),
  row('Conditions_IfExists', 'StringEqualsIfExists', 'a', 'b', 'refused', 'value-differs'),
  row('Conditions_IfExists', 'StringNotEqualsIfExists', 'a', 'a', 'refused', 'negated-match'),
  row('Conditions_IfExists', 'NumericLessThanIfExists', '5', undefined, 'accepted'),
  row('Conditions_IfExists', 'BoolIfExists', 'true', 'false', 'refused', 'value-differs'),
  row('Conditions_IfExists', 'NullIfExists', 'true', undefined, 'cannot-judge', 'operator-unknown'),

  row('Conditions_Null', 'Null', 'true', undefined, 'accepted'),
  row('Conditions_Null', 'Null', 'true', 'a', 'refused', 'null-check'),
  row('Conditions_Null', 'Null', 'false', 'a', 'accepted'),
  row('Conditions_Null', 'Null', false, undefined, 'refused', 'null-check'),

  row(SETS, 'ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], 'accepted'),
  row(SETS, 'ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], 'refused', 'value-differs'),
  row(SETS, 'ForAllValues:StringEquals', 'a', undefined, 'accepted'),
  row(SETS, 'ForAllValues:StringEquals', 'a', '', 'accepted'),
  row(SETS, 'ForAllValues:StringEquals', 'a', [], 'accepted'),
  row(SETS, 'ForAnyValue:StringEquals', ['a', 'b'], ['c', 'b'], 'accepted'),
  row(SETS, 'ForAnyValue:StringEquals', 'a', ['b', 'c'], 'refused', 'value-differs'),
  row(SETS, 'ForAnyValue:StringEquals', 'a', undefined, 'refused', 'claim-missing'),
  row(SETS, 'ForAnyValue:StringEquals', '', '', 'refused', 'value-differs'),
  row(SETS, 'ForAnyValue:StringLike', 'a*', ['x', 'ab'], 'accepted'),
  row(SETS, 'ForAllValues:StringNotEquals', 'a', ['b', 'c'], 'accepted'),
  row(SETS, 'ForAllValues:StringNotEquals', 'a', ['a', 'c'], 'refused', 'negated-match'),
  row(SETS, 'ForAnyValue:StringNotEquals', 'a', ['a', 'c'], 'accepted'),
  row(SETS, 'ForAnyValue:StringNotEquals', 'a', undefined, 'refused', 'claim-missing'),
  row(SETS, 'ForAnyValue:StringEqualsIfExists', 'a', undefined, 'accepted'),
  row(SETS, 'forallvalues:stringequals', 'a', ['a'], 'accepted'),

  github(
    'a policy variable',
    { StringEquals: { [key('sub')]: `repo:\${${ISSUER}:repository}:ref:refs/heads/main` } },
    'accepted',
    'statement',
  ),
  github(
    'a policy variable without a value',
    { StringEquals: { [key('sub')]: `repo:acme/shop:environment:\${${ISSUER}:environment}` } },
    'refused',
    'StringEquals sub',
    { cause: 'variable-absent' },
  ),
  github(
    'a default for a variable',
    {
      StringEquals: {
        [key('sub')]: `repo:acme/shop:ref:refs/heads/\${${ISSUER}:environment, 'main'}`,
      },
    },
    'accepted',
    'statement',
  ),
  github(
    'variables do not work before 2012-10-17',
    { StringEquals: { [key('sub')]: `repo:\${${ISSUER}:repository}:ref:refs/heads/main` } },
    'refused',
    'StringEquals sub',
    {
      policy: {
        Version: '2008-10-17',
        Statement: allow({
          StringEquals: { [key('sub')]: `repo:\${${ISSUER}:repository}:ref:refs/heads/main` },
        }),
      },
    },
  ),
  github(
    'without a version, variables do not work',
    { StringEquals: { [key('sub')]: `repo:\${${ISSUER}:repository}:ref:refs/heads/main` } },
    'refused',
    'StringEquals sub',
    {
      policy: {
        Statement: allow({
          StringEquals: { [key('sub')]: `repo:\${${ISSUER}:repository}:ref:refs/heads/main` },
        }),
      },
    },
  ),
  github(
    'an escaped star is only a star',
    { StringLike: { [key('sub')]: 'repo:acme/shop:${*}' } },
    'refused',
    'StringLike sub',
  ),
  github(
    'an escaped star matches a star',
    { StringLike: { [key('sub')]: 'repo:acme/shop:environment:${*}${?}${$}' } },
    'accepted',
    'statement',
    {
      claims: claimsOf('repo:acme/shop:environment:*?$'),
    },
  ),
  github(
    'what a variable brings is no wildcard',
    { StringLike: { [key('sub')]: `repo:acme/shop:ref:refs/heads/\${${ISSUER}:actor}` } },
    'refused',
    'StringLike sub',
    {
      claims: claimsOf(MAIN, { actor: '*' }),
    },
  ),
];
