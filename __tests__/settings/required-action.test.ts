import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { requiredActions } from '../../src/settings/required-action.js';

function read(text: string) {
  const field = requiredActions(text);
  return field.ok
    ? field.value.map(({ action, resource, context }) =>
        [action, resource, ...context.map(({ key, value }) => `${key}=${value}`)].join(' '),
      )
    : field.faults;
}

test.each([
  ['s3:PutObject on arn:aws:s3:::b/*', ['s3:PutObject arn:aws:s3:::b/*']],
  ['sts:GetCallerIdentity', ['sts:GetCallerIdentity *']],
  [
    's3:GetObject, s3:PutObject on arn:aws:s3:::a/*, arn:aws:s3:::b/*',
    [
      's3:GetObject arn:aws:s3:::a/*',
      's3:GetObject arn:aws:s3:::b/*',
      's3:PutObject arn:aws:s3:::a/*',
      's3:PutObject arn:aws:s3:::b/*',
    ],
  ],
  ['# all of it\n\ns3:GetObject on * # the rest', ['s3:GetObject *']],
  ['s3:GetObject on arn:aws:s3:::b/a#b', ['s3:GetObject arn:aws:s3:::b/a#b']],
  ['s3:GetObject on *\r\ns3:GetObject on *', ['s3:GetObject *']],
  [
    'ec2:RunInstances on * when aws:RequestedRegion=eu-west-1 and aws:RequestTag/team=a=b',
    ['ec2:RunInstances * aws:RequestedRegion=eu-west-1 aws:RequestTag/team=a=b'],
  ],
])('%j is read', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

describe('what cannot be used', () => {
  test.each([
    ['s3:*', 'wildcard'],
    ['PutObject on arn:aws:s3:::b', 'an action and its resource'],
    ['s3:PutObject on bucket', 'an ARN'],
    ['s3:PutObject on arn:nope:s3:::b', 'an ARN'],
    ['s3:PutObject on', 'an action and its resource'],
    ['s3:PutObject on * when region', 'when key=value'],
  ])('%j is refused', (text, words) => {
    const field = requiredActions(text);
    if (field.ok) throw new Error('was accepted');
    expect(JSON.stringify(field.faults)).toContain(words);
  });

  test.each([
    ['clodformation:CreateStack', 'cloudformation:CreateStack'],
    ['lamda:UpdateFunctionCode', 'lambda:UpdateFunctionCode'],
    ['eventbridge:PutRule', 'events:PutRule'],
  ])('of %s the right prefix is told', (text, meant) => {
    expect(requiredActions(text)).toMatchObject({ ok: false, faults: [{ meant }] });
  });

  test('a service that is new is let through', () => {
    expect(requiredActions('quantumledger9:Do')).toMatchObject({ ok: true });
  });

  test('an entry is told by its number, counted without comments', () => {
    expect(requiredActions('# one\ns3:GetObject\n\nnothing')).toMatchObject({
      ok: false,
      faults: [{ entry: 2 }],
    });
  });

  test('thousands of pairs are refused', () => {
    const many = Array.from({ length: 30 }, (_, index) => `arn:aws:s3:::b${index}`).join(',');
    const actions = Array.from({ length: 30 }, (_, index) => `s3:A${index}`).join(',');
    expect(requiredActions(`${actions} on ${many}`)).toMatchObject({ ok: false });
  });
});

test('whatever stands there, it is accepted or told what is wrong, and never by its value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const field = requiredActions(text);
      if (field.ok) {
        for (const { action } of field.value) expect(action).toMatch(/^[\w-]+:\w+$/);
      } else expect(field.faults.length).toBeGreaterThan(0);
    }),
  );
});

test('what is written by the grammar is read back', () => {
  const action = fc
    .tuple(fc.constantFrom('s3', 'ecs', 'lambda', 'sts'), fc.stringMatching(/^[A-Z][a-z]{1,20}$/))
    .map((parts) => parts.join(':'));
  const resource = fc.stringMatching(/^arn:aws:s3:::[a-z]{3,9}\/[a-z*?]{1,9}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(action, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(resource, { minLength: 1, maxLength: 4 }),
      (actions, resources) => {
        const pairs = actions.flatMap((one) => resources.map((on) => `${one} ${on}`));
        expect(read(`${actions.join(', ')} on ${resources.join(' ,')}`)).toEqual(pairs);
      },
    ),
  );
});
