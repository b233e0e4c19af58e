import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readPolicy } from './document.js';
import { decide } from './evaluate.js';

const policy = (...statements: object[]) => readPolicy('p', { Statement: statements });
const allow = (Action: string, Resource = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: string, Resource = '*') => ({ ...allow(Action, Resource), Effect: 'Deny' });
const FREE = { boundary: null, organization: null };
const asked = ['s3:PutObject', 'arn:aws:s3:::a/b', {}] as const;

test.each([
  ['allowed', [allow('s3:Put*', 'arn:aws:s3:::a/*')]],
  ['allowed', [allow('S3:putobject')]],
  ['implicitDeny', [allow('s3:Put*', 'arn:aws:s3:::A/*')]],
  ['implicitDeny', []],
  ['explicitDeny', [allow('*'), deny('s3:*')]],
  ['implicitDeny', [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }]],
  ['allowed', [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::b/*' }]],
])('%s', (decision, statements) => {
  expect(decide({ identity: [policy(...statements)], ...FREE }, ...asked).decision).toBe(decision);
});

test('a boundary and every policy of the organization have to allow as well', () => {
  const identity = [policy(allow('*'))];
  const all = policy(allow('*'));
  const other = policy(allow('ec2:*'));
  expect(decide({ identity, boundary: other, organization: null }, ...asked)).toMatchObject({
    decision: 'implicitDeny',
    allowedByBoundary: false,
  });
  expect(decide({ identity, boundary: all, organization: [all, other] }, ...asked)).toMatchObject({
    decision: 'implicitDeny',
    allowedByBoundary: true,
    allowedByOrganization: false,
  });
});

test('a condition whose key the request lacks is told', () => {
  const on = { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } };
  const identity = [policy(allow('*', '*', on))];
  expect(decide({ identity, ...FREE }, ...asked)).toMatchObject({
    decision: 'implicitDeny',
    missing: ['aws:RequestedRegion'],
  });
  const context = { 'aws:requestedregion': ['eu-west-1'] };
  expect(decide({ identity, ...FREE }, 's3:PutObject', '*', context).decision).toBe('allowed');
});

test('no further deny ever allows, and no further allow of the identity ever denies', () => {
  const statement = fc.constantFrom(
    allow('*'),
    allow('s3:*', 'arn:aws:s3:::a/*'),
    allow('ec2:*'),
    deny('s3:Delete*'),
    deny('s3:PutObject', 'arn:aws:s3:::a/b'),
  );
  fc.assert(
    fc.property(fc.array(statement), statement, (statements, added) => {
      const before = decide({ identity: [policy(...statements)], ...FREE }, ...asked).decision;
      const after = decide(
        { identity: [policy(...statements, added)], ...FREE },
        ...asked,
      ).decision;
      if (added.Effect === 'Deny') expect(after === 'allowed' && before !== 'allowed').toBe(false);
      else expect(before === 'allowed' && after !== 'allowed').toBe(false);
    }),
  );
});
