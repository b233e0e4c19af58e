import { describe, expect, test } from '@jest/globals';
import { policyInCheckout } from '../../../src/facts/trust/policy-in-checkout.js';
import type { Files } from '../../../src/world/files.js';
import { WANTED } from '../../trust/sources/role.js';

/** Files in memory, below `/checkout`. */
function filesOf(texts: Readonly<Record<string, string>>): Files {
  const all = Object.entries(texts).map(([path, text]) => [`/checkout/${path}`, text] as const);
  return {
    async read(path, limit) {
      const text = all.find(([name]) => name === path)?.[1];
      if (text === undefined) return { kind: 'absent' };
      if (text.length > limit) return { kind: 'too-large', size: text.length };
      return { kind: 'found', bytes: new TextEncoder().encode(text) };
    },
    async list(path) {
      const prefix = `${path.replace(/\/$/, '')}/`;
      const below = all.filter(([name]) => name.startsWith(prefix));
      return [...new Set(below.map(([name]) => name.slice(prefix.length).split('/')[0] ?? ''))];
    },
    real: async (path) => path,
  };
}

const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRoleWithWebIdentity' }],
});
const ROLE_TF = `resource "aws_iam_role" "ci" {\n  name = "deploy"\n  assume_role_policy = jsonencode(${POLICY})\n}\n`;
const look = (texts: Readonly<Record<string, string>>) =>
  policyInCheckout(filesOf(texts), '/checkout', WANTED);

describe('looking for the trust policy in the checkout', () => {
  test('finds it in a folder and says where and how', async () => {
    expect(await look({ 'src/index.ts': '', 'infra/aws/role.tf': ROLE_TF })).toMatchObject({
      policy: {
        source: {
          kind: 'checkout',
          path: 'infra/aws/role.tf',
          line: 1,
          description: 'infra/aws/role.tf, line 1 (aws_iam_role.ci)',
        },
        result: { ok: true },
      },
      gaps: [],
    });
  });

  test('keeps other declarations of the same role, as sure as the first, beside it', async () => {
    const { policy } = await look({
      'a/role.tf': ROLE_TF,
      'b/role.tf': ROLE_TF,
      'c/role.tf': ROLE_TF.replace('"deploy"', '"deploy-${var.stage}"'),
    });
    expect(policy?.source.path).toBe('a/role.tf');
    expect(policy?.rivals?.map(({ source }) => source.path)).toEqual(['b/role.tf']);
  });

  test('leaves alone what was installed or fetched', async () => {
    const found = await look({
      'node_modules/x/role.tf': ROLE_TF,
      '.terraform/modules/y/role.tf': ROLE_TF,
    });
    expect(found).toEqual({ policy: null, gaps: [] });
  });

  test('finds what the CDK left', async () => {
    const found = await look({ 'cdk.out/deploy.json': POLICY });
    expect(found.policy?.source.description).toContain("by the file's name");
  });

  test('tells what could not be read and could have held it', async () => {
    const { policy, gaps } = await look({
      'a/role.tf': 'resource "aws_iam_role" "x" {\n  assume_role_policy = "\n}\n',
      'b/role.tf':
        'resource "aws_iam_role" "y" {\n  name = "deploy"\n  assume_role_policy = var.p\n}\n',
      'c/huge.json': ' '.repeat(1024 * 1024 + 1),
    });
    expect(policy).toBeNull();
    expect(gaps).toEqual([
      'c/huge.json is too large to be read',
      'a/role.tf, line 2: a string is never closed',
      'b/role.tf, line 1: the policy of aws_iam_role.y is computed',
    ]);
  });

  test.each(['tf', 'tofu', 'tfvars', 'tftpl', 'tpl', 'yml', 'yaml', 'json', 'template', 'cfn'])(
    'reads files that end with .%s',
    async (ending) => {
      const read: string[] = [];
      const files: Files = {
        read: async (path) => {
          read.push(path);
          return { kind: 'absent' };
        },
        list: async (path) => (path === '/checkout/' ? [`role.${ending}`, 'role.ts'] : []),
        real: async (path) => path,
      };
      await policyInCheckout(files, '/checkout', WANTED);
      expect(read).toEqual([`/checkout/role.${ending}`]);
    },
  );

  test('gives up on a checkout without end, and says so', async () => {
    const endless: Files = {
      read: async () => ({ kind: 'absent' }),
      list: async () => ['a', 'b', 'c'],
      real: async (path) => path,
    };
    const { gaps } = await policyInCheckout(endless, '/checkout', WANTED);
    expect(gaps).toEqual([
      'the checkout has more folders than are looked through for a trust policy',
    ]);
  });

  /** A checkout of so many files of that size, and then the role's. */
  const full = (count: number, size: number): Files => {
    const filler = new Uint8Array(size).fill(0x20);
    return {
      read: async (path) => ({
        kind: 'found',
        bytes: path.endsWith('.tf') ? new TextEncoder().encode(ROLE_TF) : filler,
      }),
      list: async (path) =>
        path === '/checkout/'
          ? [...Array.from({ length: count }, (_, index) => `${index}.json`), 'role.tf']
          : [],
      real: async (path) => path,
    };
  };

  test.each([
    ['2,000 files', 1_999, 1],
    ['48 MiB', 48, 1024 * 1024],
  ])('looks through %s', async (_, count, size) => {
    const { policy, gaps } = await policyInCheckout(full(count, size), '/checkout', WANTED);
    expect(policy?.source.path).toBe('role.tf');
    expect(gaps).toEqual([]);
  });

  test.each([
    ['2,000 files', 2_000, 1],
    ['48 MiB', 49, 1024 * 1024],
  ])('never takes what lies behind %s for seen', async (_, count, size) => {
    const { policy, gaps } = await policyInCheckout(full(count, size), '/checkout', WANTED);
    expect(policy).toBeNull();
    expect(gaps).toEqual([
      'the checkout has more files than are looked through for a trust policy',
    ]);
  });

  test('reads each real file once, though links lead to it many times or round in a circle', async () => {
    const reads: string[] = [];
    const files = filesOf({ 'a/role.tf': ROLE_TF });
    const linked: Files = {
      ...files,
      read: async (path, limit) => {
        reads.push(path);
        return files.read(path.replace(/^\/checkout\/.*?(?=[^/]*$)/, '/checkout/a/'), limit);
      },
      list: async (path) => (path.endsWith('/') ? ['a', 'b', 'c', 'loop'] : ['role.tf', 'up']),
      real: async (path) =>
        path.endsWith('role.tf')
          ? '/checkout/a/role.tf'
          : path.endsWith('/')
            ? '/checkout'
            : '/checkout/a',
    };
    const { policy } = await policyInCheckout(linked, '/checkout', WANTED);
    expect(policy?.source.path).toBe('a/role.tf');
    expect(reads).toEqual(['/checkout/a/role.tf']);
  });
});
