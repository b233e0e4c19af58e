import { describe, expect, test } from '@jest/globals';
import { gatherPermissions } from '../../../src/facts/permissions/gather-permissions.js';
import { principalOf } from '../../../src/facts/permissions/principal.js';
import { seal } from '../../../src/report/sealed.js';
import { parseSettings } from '../../../src/settings/parse.js';
import type { AwsAnswer, SimulationInput, SimulationPage } from '../../../src/world/aws.js';
import { makeWorld } from '../../preflight/world.js';

const USER = 'arn:aws:iam::111122223333:user/team/ci';
const IDENTITY = {
  account: '111122223333',
  arn: USER,
  provider: 'environment',
  expiresAt: null,
} as const;
const CREDENTIALS = { accessKeyId: 'id', secretAccessKey: seal('secret') };

async function gather(
  required: string,
  answer: (input: SimulationInput) => AwsAnswer<SimulationPage>,
  variables: Readonly<Record<string, string>> = {},
) {
  const { world } = makeWorld({ variables });
  const asked: SimulationInput[] = [];
  const aws: typeof world.aws = {
    ...world.aws,
    simulate: (_, input) => {
      asked.push(input);
      return Promise.resolve(answer(input));
    },
  };
  const { settings } = parseSettings({ 'required-actions': required }, []);
  const facts = await gatherPermissions(settings, IDENTITY, CREDENTIALS, { ...world, aws });
  return { facts, asked };
}

const allow = ({ actions }: SimulationInput): AwsAnswer<SimulationPage> => ({
  kind: 'answered',
  value: {
    results: actions.map((action) => ({
      action,
      decision: 'allowed',
      policies: [],
      missingContext: [],
    })),
  },
});

test('actions of one resource are one request, of another another', async () => {
  const { facts, asked } = await gather(
    's3:PutObject, s3:GetObject on arn:aws:s3:::a/*\ns3:GetObject on arn:aws:s3:::b/*',
    allow,
  );
  expect(asked).toMatchObject([
    { principalArn: USER, actions: ['s3:PutObject', 's3:GetObject'], resource: 'arn:aws:s3:::a/*' },
    { principalArn: USER, actions: ['s3:GetObject'], resource: 'arn:aws:s3:::b/*' },
  ]);
  expect(facts).toMatchObject({ open: null, permissions: [{}, {}, {}] });
});

test('all pages are read', async () => {
  const { facts, asked } = await gather('s3:PutObject, s3:GetObject', (input) => {
    const [first, second] = ['s3:PutObject', 's3:GetObject'].map((action) =>
      allow({ ...input, actions: [action] }),
    );
    if (input.marker !== undefined || first?.kind !== 'answered') return second ?? allow(input);
    return { kind: 'answered', value: { ...first.value, marker: 'next' } };
  });
  expect(asked.map(({ marker }) => marker)).toEqual([undefined, 'next']);
  expect(facts).toMatchObject({ open: null, permissions: [{}, {}] });
});

test('what IAM leaves out of its answer is open, not passed', async () => {
  const { facts } = await gather('s3:PutObject, s3:GetObject', (input) =>
    allow({ ...input, actions: ['s3:putobject'] }),
  );
  expect(facts.permissions).toHaveLength(1);
  expect(facts.open).toMatchObject({
    why: { kind: 'unanswered' },
    required: [{ action: 's3:GetObject' }],
  });
});

test('IAM is not asked again what it has refused, and all of it is open', async () => {
  const { facts, asked } = await gather(
    's3:GetObject on *\ns3:GetObject on arn:aws:s3:::b',
    () => ({
      kind: 'refused',
      error: { code: 'AccessDenied', message: 'not authorized', httpStatus: 403 },
    }),
  );
  expect(asked).toHaveLength(1);
  expect(facts.open).toMatchObject({ why: { kind: 'refused' }, required: [{}, {}] });
});

test('a host that is not AWS is not asked', async () => {
  const { facts, asked } = await gather('s3:GetObject', allow, {
    AWS_ENDPOINT_URL_IAM: 'https://iam.mallory.example',
  });
  expect(asked).toEqual([]);
  expect(facts.open).toMatchObject({
    why: { kind: 'not-allowed-host', host: 'iam.mallory.example' },
  });
});

describe('whose policies are asked about', () => {
  const SESSION = 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions';
  const WITH_PATH = 'arn:aws:iam::111122223333:role/ci/deploy';
  const nobody = () => Promise.resolve(null);
  test.each([
    ["a user's own", USER, null, nobody, { arn: USER, kind: 'user', name: 'ci' }],
    [
      "a role's, as it was asked for",
      SESSION,
      WITH_PATH,
      nobody,
      { arn: WITH_PATH, name: 'deploy' },
    ],
    [
      "a role's, as IAM tells",
      SESSION,
      'arn:aws:iam::111122223333:role/other',
      () => Promise.resolve(WITH_PATH),
      { arn: WITH_PATH },
    ],
    [
      "a role's without the path that nobody tells",
      SESSION,
      null,
      nobody,
      { arn: 'arn:aws:iam::111122223333:role/deploy', pathUnknown: true },
    ],
  ])('%s', async (_, caller, role, told, expected) => {
    expect(await principalOf(caller, role, told)).toMatchObject(expected);
  });

  test.each(['arn:aws:iam::111122223333:root', 'arn:aws:sts::111122223333:federated-user/bob'])(
    'nobody stands behind %s',
    async (caller) => {
      expect(await principalOf(caller, null, nobody)).toBeNull();
    },
  );
});
