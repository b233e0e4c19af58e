import { expect, test } from '@jest/globals';
import { denialIn } from '../../../src/wording/credentials/denied.js';

const USER = 'arn:aws:iam::111122223333:user/ci';
const ROLE = 'arn:aws:iam::444455556666:role/deploy';
const head = `User: ${USER} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`;

test('who asked, for what and on what is read from the sentence of AWS', () => {
  expect(denialIn(head)).toEqual({
    caller: USER,
    action: 'sts:AssumeRole',
    resource: ROLE,
    policy: '',
    story: null,
  });
});

test.each([
  ['identity-based policy', /in a policy of `\{caller\}`/],
  ['resource-based policy', /trust policy of `\{resource\}`/],
  ['role trust policy', /trust policy of `\{resource\}`/],
  ['permissions boundary', /boundary/],
  ['session policy', /session policy/],
  ['VPC endpoint policy', /VPC endpoint/],
  ['service control policy', /organization/],
  ['resource control policy', /organization/],
])('a missing %s is told by its kind, without guesses at the others', (kind, fix) => {
  const { policy, story } = denialIn(`${head} because no ${kind} allows the sts:AssumeRole action`);
  expect(policy).toBe(kind);
  expect(story?.fix).toMatch(fix);
});

test('a Deny is told by the policy that holds it', () => {
  const { policy, story } = denialIn(`${head} with an explicit deny in a service control policy`);
  expect(policy).toBe('service control policy');
  expect(story?.why).toMatch(/Deny/);
});

test('what is no such sentence tells nothing', () => {
  expect(denialIn('Access denied.')).toMatchObject({ caller: '', resource: '', story: null });
});
