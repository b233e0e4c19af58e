import { describe, expect, test } from '@jest/globals';
import { readRoleArn } from '../../../src/report/aws/role-arn.js';
import { roleStory } from '../../../src/wording/inputs/role-stories.js';

function storyOf(text: string) {
  const read = readRoleArn(text);
  if (read.ok) throw new Error(`${text} is a role`);
  return roleStory(read.fault);
}

describe('the story of what stands in place of a role', () => {
  test.each([
    ['arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions', 'session'],
    [
      'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
      'OIDC provider',
    ],
    ['arn:aws:iam::111122223333:user/ci', 'a user'],
    ['arn:aws:iam::111122223333:instance-profile/node', 'instance profile'],
    ['deploy', 'bare name'],
    ['team/deploy', 'bare name'],
    ['"arn:aws:iam::111122223333:role/deploy"', 'quotes'],
    ['***', 'asterisks'],
    ['arn:aws:iam::***:role/deploy', 'asterisks'],
    ['${{ secrets.ROLE }}', 'expression'],
    ['$ROLE_ARN', 'shell variable'],
    ['arn:aws:iam::1111-2222-3333:role/deploy', 'hyphens'],
    ['arn:aws:iam::12345:role/deploy', '12 digits'],
    ['arn:aws:iam::111122223333:role/', 'without the name'],
    ['arn:aws:s3:::bucket', '`s3`'],
    ['arn:amazon:iam::111122223333:role/deploy', '`amazon`'],
    ['arn:aws:iam:eu-west-1:111122223333:role/deploy', '`eu-west-1`'],
    ['ARN:AWS:IAM::111122223333:ROLE/DEPLOY', 'letter case'],
    ['arn:aws:iam::111122223333:role/a b', 'white space'],
    [`arn:aws:iam::111122223333:role/${'a'.repeat(65)}`, '64 characters'],
  ])('says of %s that it is %s', (text, told) => {
    const { what, why, fix } = storyOf(text);
    expect(what).toContain(told);
    expect(`${why} ${fix}`).not.toContain('undefined');
  });

  test('gives the ARN of the role that a session is of, in its own partition', () => {
    const { fix } = storyOf('arn:aws-cn:sts::111122223333:assumed-role/deploy/name');
    expect(fix).toContain('`arn:aws-cn:iam::111122223333:role/deploy`');
  });

  test('repeats nothing of a text that is no ARN', () => {
    const pasted = ['wJalr', 'XUtnFEMI/K7MDENG', '/bPxRfiCYzzzzzzzzKEY'].join('');
    const { what, why, fix } = storyOf(pasted);
    expect(`${what} ${why} ${fix}`).not.toContain(pasted.slice(0, 8));
  });
});
