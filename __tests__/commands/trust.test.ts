import { describe, expect, test } from '@jest/globals';
import type { Tools } from '../../src/commands/command.js';
import { trust } from '../../src/commands/trust.js';
import { createRedactor } from '../../src/report/redaction.js';
import type { FileReading } from '../../src/world/files.js';
import type { World } from '../../src/world/world.js';
import { PAIRS } from '../trust/pairs/index.js';
import {
  allow,
  claimsOf,
  IMMUTABLE_MAIN,
  MAIN,
  policy,
  ROLE,
  subjectPolicy,
} from '../trust/pairs/pair.js';

function tools(files: Readonly<Record<string, unknown>>, stdin = ''): Tools {
  const found = (value: unknown): FileReading => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { kind: 'found', bytes: new TextEncoder().encode(text) };
  };
  const clock: World['clock'] = {
    now: () => Date.parse('2026-10-01T00:00:00Z'),
    sleep: async () => undefined,
  };
  return {
    environment: { variables: {}, cwd: '/', home: '', platform: 'linux' },
    world: async () => ({ clock }) as World,
    git: () => Promise.reject(new Error('not needed')),
    gitSecrets: () => Promise.reject(new Error('not needed')),
    hooks: () => Promise.reject(new Error('not needed')),
    files: {
      read: async (path) => (Object.hasOwn(files, path) ? found(files[path]) : { kind: 'absent' }),
      real: async (path) => path,
    },
    now: clock.now,
    redactor: createRedactor(),
    log: async () => ({ kind: 'absent' }),
    ruleSet: async () => '',
    signal: new AbortController().signal,
    launch: async () => {
      throw new Error('runs nothing');
    },
    errorColor: false,
    cores: 1,
    stdin: async (limit) =>
      stdin.length > limit ? { kind: 'too-large', size: stdin.length } : found(stdin),
    color: false,
  };
}

const run = (args: readonly string[], files: Readonly<Record<string, unknown>>, stdin?: string) =>
  trust.run(args, tools(files, stdin));

describe('trust --policy FILE --claims FILE', () => {
  test('ends with 0 where the policy accepts, and 1 where it refuses', async () => {
    const files = {
      'p.json': subjectPolicy('StringEquals', MAIN),
      'yes.json': claimsOf(MAIN),
      'no.json': claimsOf(IMMUTABLE_MAIN),
    };
    const ask = (claims: string) =>
      run(['--policy', 'p.json', '--claims', claims, '--role-to-assume', ROLE], files);
    expect((await ask('yes.json')).exitCode).toBe(0);
    const refused = await ask('no.json');
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain('acme@123/shop@456');
  });

  test('gives verdict, decider and trace as JSON', async () => {
    const { output } = await run(
      ['--policy', 'p.json', '--claims', '-', '--format', 'json'],
      { 'p.json': subjectPolicy('StringEquals', 'repo:acme/shop:*') },
      JSON.stringify(claimsOf(MAIN)),
    );
    expect(JSON.parse(output)).toMatchObject({
      outcome: 'failed',
      rootCause: { ruleId: 'trust/wildcard-under-string-equals' },
      trust: {
        verdict: 'refused',
        policy: { source: 'p.json (the deployed policy may differ)' },
        decidedBy: { statement: 1, operator: 'StringEquals' },
        trace: [{ statement: 1, outcome: 'not-matched' }],
      },
    });
  });

  test('without claims, warns of what is too wide', async () => {
    const { exitCode, output } = await run(['--policy', 'p.json', '--fail-on', 'warning'], {
      'p.json': policy(allow(undefined)),
    });
    expect(exitCode).toBe(1);
    expect(output).toContain('accepts every subject');
  });

  test('could not look: a verdict that hangs on the unknown, and a policy that is none', async () => {
    const address = policy(allow({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }));
    const hangs = await run(['--policy', 'p.json', '--claims', 'c.json', '--format', 'json'], {
      'p.json': address,
      'c.json': claimsOf(MAIN),
    });
    expect(hangs.exitCode).toBe(3);
    expect(JSON.parse(hangs.output)).toMatchObject({
      outcome: 'incomplete',
      trust: { verdict: 'cannot-judge' },
      checks: [
        { status: 'incomplete', reason: expect.stringMatching(/hangs on what is not known/) },
      ],
    });
    const none = await run(['--policy', 'p.json'], { 'p.json': '{\n  "Statement": [\n' });
    expect(none.exitCode).toBe(3);
    expect(none.output).toMatch(
      /^Incomplete: could not look at trust\.\n[^]*^- .*p\.json, line 3: not JSON/m,
    );
    expect(none.output).not.toContain('FAILED');
  });

  test('what could not be looked at counts under --fail-on never as well', async () => {
    const { exitCode } = await run(
      ['--policy', 'p.json', '--claims', '-', '--fail-on', 'never'],
      { 'p.json': policy(allow({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })) },
      JSON.stringify(claimsOf(MAIN)),
    );
    expect(exitCode).toBe(3);
  });

  test.each(PAIRS.map((pair) => [pair.name, pair] as const))('%s', async (_, pair) => {
    const { exitCode, output } = await run(
      ['--policy', 'p.json', '--claims', 'c.json', '--role', pair.context?.roleArn ?? ROLE].concat([
        '--format',
        'json',
      ]),
      { 'p.json': pair.policy, 'c.json': pair.claims },
    );
    const { verdict } = (JSON.parse(output) as { trust: { verdict: string } }).trust;
    expect(exitCode).toBe({ accepted: 0, refused: 1, 'cannot-judge': 3 }[verdict]);
  });

  test('says first what came of it, without claiming what AWS was not asked', async () => {
    const files = { 'p.json': subjectPolicy('StringEquals', MAIN), 'c.json': claimsOf(MAIN) };
    const accepted = await run(['--policy', 'p.json', '--claims', 'c.json'], files);
    expect(accepted.output).toMatch(
      /^The trust policy accepts these claims.*; AWS was not\s+asked/,
    );
    expect(accepted.output).toContain('statement 1 (Allow, line');
    const lint = await run(['--policy', 'p.json'], files);
    expect(lint.output).toMatch(/^Looked for what is wrong in the trust policy/);
    expect(lint.output).toContain('- Not seen by trust: whether the policy accepts a job');
    expect(lint.output).not.toMatch(/accepts these claims|Passed/);
  });
  test('wrong usage ends with 2', async () => {
    for (const args of [
      [],
      ['--policy'],
      ['--policy', 'p.json', 'extra'],
      ['--policy', 'p.json', '--role-to-assume', 'deploy'],
      ['--policy', 'absent.json'],
      ['--policy', 'p.json', '--claims', 'absent.json'],
      ['--policy', 'p.json', '--claims', 'bad.json'],
      ['--policy', 'p.json', '--claims', 'list.json'],
      ['--policy', '-', '--claims', '-'],
    ]) {
      const ended = await run(args, { 'p.json': '{}', 'bad.json': 'x', 'list.json': '[]' });
      expect([args, ended.exitCode, ended.output]).toEqual([args, 2, '']);
      expect(ended.complaint).toMatch(/^aws-preflight: \S/);
    }
  });

  test('takes no more of standard input than it can hold', async () => {
    const args = ['--policy', 'p.json', '--claims', '-'];
    const ended = await run(args, { 'p.json': '{}' }, ' '.repeat(2 << 20));
    expect(ended.exitCode).toBe(2);
    expect(ended.complaint).toContain('standard input: it is too large');
  });
});

describe('claims of any issuer', () => {
  test.each([
    ['GitLab', 'gitlab.com', 'project_path:acme/shop:ref_type:branch:ref:main'],
    ['CircleCI', 'oidc.circleci.com/org/f00d', 'org/f00d/project/beef/user/cafe'],
    ['Buildkite', 'agent.buildkite.com', 'organization:acme:pipeline:shop:ref:refs/heads/main'],
    [
      'Bitbucket',
      'api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc',
      '{1}:{2}',
    ],
  ])('%s', async (_, issuer, sub) => {
    const statement = {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${issuer}:sub`]: sub, [`${issuer}:aud`]: 'aws' } },
    };
    const files = {
      'p.json': policy(statement),
      'yes.json': { iss: `https://${issuer}`, sub, aud: 'aws' },
      'no.json': { iss: `https://${issuer}`, sub: `${sub}x`, aud: 'aws' },
    };
    const ask = (claims: string) => run(['--policy', 'p.json', '--claims', claims], files);
    expect((await ask('yes.json')).exitCode).toBe(0);
    const refused = await ask('no.json');
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain(`${issuer}:sub`);
  });
});

describe('a token in place of its claims', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = 'c2lnbmF0dXJlLW9mLXRoaXMtdG9rZW4';
  const token = `${part({ alg: 'RS256' })}.${part(claimsOf(MAIN))}.${signature}`;

  test.each([
    ['alone', token],
    ['as a header', `Bearer ${token}\n`],
    ['as the endpoint answers', JSON.stringify({ count: 1, value: token })],
  ])('%s is decoded and never printed', async (_, text) => {
    for (const format of ['terminal', 'markdown', 'json']) {
      const { exitCode, output } = await run(
        ['--policy', 'p.json', '--claims', '-', '--format', format],
        { 'p.json': subjectPolicy('StringEquals', MAIN) },
        text,
      );
      expect(exitCode).toBe(0);
      expect(output).toContain(MAIN);
      expect(output).toContain('whose signature was not checked');
      for (const piece of token.split('.').slice(1)) expect(output).not.toContain(piece);
    }
  });

  test('among the claims is hidden, and one that cannot be decoded is not repeated', async () => {
    const files = { 'p.json': subjectPolicy('StringEquals', MAIN) };
    const args = ['--policy', 'p.json', '--claims', '-', '--format', 'json'];
    const among = await run(args, files, JSON.stringify({ ...claimsOf(MAIN), value: token }));
    expect(among.exitCode).toBe(0);
    expect(among.output).not.toContain(signature);
    const broken = await run(args, files, `eyJhbGciOiJSUzI1NiJ9.bm90LWpzb24.${signature}`);
    expect(broken.exitCode).toBe(2);
    expect(broken.complaint).not.toContain(signature);
    expect(broken.complaint).toContain('no JSON object');
  });
});

describe('infrastructure code as the policy', () => {
  const terraform = `resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = jsonencode(${JSON.stringify(subjectPolicy('StringEquals', MAIN))})
}
resource "aws_iam_role" "other" {
  name = "other"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
`;
  const template = `Resources:
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument: ${JSON.stringify(subjectPolicy('StringEquals', MAIN))}
`;
  const files = { 'role.tf': terraform, 'stack.yml': template, 'c.json': claimsOf(MAIN) };

  test.each(['role.tf', 'stack.yml'])(
    '%s: the role chooses, and its line is named',
    async (path) => {
      const args = ['--policy', path, '--claims', 'c.json', '--role', ROLE, '--format', 'json'];
      const { exitCode, output } = await run(args, files);
      expect(exitCode).toBe(0);
      const { trust: view } = JSON.parse(output) as { trust: { policy: { source: string } } };
      expect(view.policy.source).toMatch(/^(?:role\.tf|stack\.yml), line \d+ \(.*\(the deployed/);
    },
  );

  test('without a role, or with one that is not there, says so and looks at nothing', async () => {
    const unsaid = await run(['--policy', 'role.tf', '--claims', 'c.json'], files);
    expect([unsaid.exitCode, unsaid.output]).toEqual([3, expect.stringContaining('--role ARN')]);
    const absent = await run(
      ['--policy', 'stack.yml', '--claims', 'c.json', '--role', `${ROLE}-elsewhere`],
      files,
    );
    expect(absent.exitCode).toBe(3);
    expect(absent.output).toMatch(/no trust policy for the role\s+deploy-elsewhere/);
  });
});
