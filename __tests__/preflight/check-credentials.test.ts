import { describe, expect, test } from '@jest/globals';
import { checkCredentials } from '../../src/preflight/check-credentials.js';
import type { JobRuleFacts } from '../../src/facts/job-rule-facts.js';
import {
  afterCall,
  facts,
  HOST,
  refused,
  unreachable,
  withoutToken,
} from '../rules/credentials/facts.js';

function check({ credentials, lasting }: JobRuleFacts) {
  if (credentials === null) throw new Error('no credentials');
  return checkCredentials(credentials, lasting, []);
}

/** What was found at each place that was looked at. */
function found(about: JobRuleFacts): Record<string, string> {
  return Object.fromEntries(check(about).looked.map((one) => [one.at, one.found]));
}

const STS = `sts:GetCallerIdentity at ${HOST}`;

describe('the check of the credentials says of each call', () => {
  test.each([
    ['that it was answered', afterCall({ kind: 'answered' }), 'answered'],
    ['at which try', afterCall({ kind: 'answered' }, { tries: 2 }), 'answered at try 2'],
    ['what AWS refused it with', afterCall(refused('ExpiredToken', 'over')), 'ExpiredToken: over'],
    ['why it never arrived', afterCall(unreachable('dns', 'no such host')), 'no such host'],
  ])('%s', (_, about, words) => {
    expect(found(about)[STS]).toBe(words);
  });
});

describe('the check of the credentials says where it looked', () => {
  test('a region, and who named it', () => {
    expect(found(facts())).toMatchObject({
      region: 'eu-west-1 (AWS_REGION)',
      chain: 'the environment variables',
    });
    const unnamed = facts({ region: { value: 'us-east-1', from: null, malformed: [] } });
    expect(found(unnamed)['region']).toBe('us-east-1 (nothing names one)');
  });

  test('a token only where a role is asked for', () => {
    expect(found(facts())).not.toHaveProperty('OIDC token');
    expect(found(withoutToken())).toMatchObject({
      'OIDC token': 'not-offered',
      chain: 'Could not load credentials',
    });
  });

  test('a command that was not run, and why', () => {
    const source = { kind: 'withheld', what: 'command', source: 'x', why: 'of the fork' } as const;
    expect(found(facts({ source }))['chain']).toBe('not run: of the fork');
  });
});

test('credentials that gave no identity, for no reason that a rule knows, are never called good', () => {
  expect(check(facts()).status).toBe('answered');
  expect(check(afterCall({ kind: 'answered' }))).toMatchObject({
    status: 'incomplete',
    reason: 'AWS did not say who this job is, for a reason unknown to us',
  });
});
