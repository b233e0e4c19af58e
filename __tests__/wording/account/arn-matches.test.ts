import { describe, expect, test } from '@jest/globals';
import { arnMatches } from '../../../src/wording/account/arn-matches.js';

const SESSION = 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions';

describe('an identity is the expected one', () => {
  test.each([
    ['by its own ARN', SESSION, SESSION],
    ['by its role', 'arn:aws:iam::111122223333:role/deploy', SESSION],
    ['by its role with a path', 'arn:aws:iam::111122223333:role/ci/shop/deploy', SESSION],
    ['by any session', 'arn:aws:sts::111122223333:assumed-role/deploy/*', SESSION],
    ['as a user', 'arn:aws:iam::111122223333:user/ci', 'arn:aws:iam::111122223333:user/ci'],
    [
      'in another partition',
      'arn:aws-cn:iam::111122223333:role/deploy',
      'arn:aws-cn:sts::111122223333:assumed-role/deploy/x',
    ],
  ])('%s', (_, expected, actual) => {
    expect(arnMatches(expected, actual)).toBe(true);
  });
});

describe('an identity is another one', () => {
  test.each([
    ['by its account', 'arn:aws:iam::444455556666:role/deploy'],
    ['by its partition', 'arn:aws-us-gov:iam::111122223333:role/deploy'],
    ['by its role', 'arn:aws:iam::111122223333:role/deploy-prod'],
    ['by a role that its own begins with', 'arn:aws:iam::111122223333:role/dep'],
    ['by the case of a letter', 'arn:aws:iam::111122223333:role/Deploy'],
    ['by its session', 'arn:aws:sts::111122223333:assumed-role/deploy/other'],
    [
      'by a session that its own begins with',
      'arn:aws:sts::111122223333:assumed-role/deploy/GitHub',
    ],
    ['as a user of that name', 'arn:aws:iam::111122223333:user/deploy'],
    ['since a star stands for no role', 'arn:aws:iam::111122223333:role/*'],
    [
      'since a star within is no wildcard',
      'arn:aws:sts::111122223333:assumed-role/*/GitHubActions',
    ],
    ['as the account itself', 'arn:aws:iam::111122223333:root'],
  ])('%s', (_, expected) => {
    expect(arnMatches(expected, SESSION)).toBe(false);
  });
});
