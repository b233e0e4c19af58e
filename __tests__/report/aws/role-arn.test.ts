import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { PARTITIONS } from '../../../src/report/aws/partitions.js';
import { parseRoleArn, readRoleArn } from '../../../src/report/aws/role-arn.js';
import { faultOf } from '../../../src/facts/secrets/fault.js';
import { parseSettings } from '../../../src/settings/parse.js';
import { arnMatches } from '../../../src/wording/account/arn-matches.js';

const OWNER = 'arn:aws:iam::111122223333';
const NAME = /^[\w+=,.@-]{1,64}$/;

function of(characters: string, length: { minLength: number; maxLength: number }) {
  const unit = fc.constantFrom(...Array.from(characters));
  return fc.string({ unit, ...length, size: 'max' });
}

const visible = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at)).join(
  '',
);
const letters = 'ABCXYZabcxyz019_+=,.@-';

const partitions = fc.constantFrom(...PARTITIONS.map(({ name }) => name));
const accounts = of('0123456789', { minLength: 12, maxLength: 12 });
const names = of(letters, { minLength: 1, maxLength: 64 });
/** What a path's grammar allows, without what stands for a value that nobody put in. */
const paths = fc.oneof(
  fc.constant('/'),
  of(visible, { minLength: 1, maxLength: 510 })
    .filter((inner) => !inner.includes('***') && !inner.includes('${'))
    .map((inner) => `/${inner}/`),
);
const roles = fc.record({ partition: partitions, account: accounts, path: paths, name: names });

function spell({
  partition,
  account,
  path,
  name,
}: typeof roles extends fc.Arbitrary<infer T> ? T : never) {
  return `arn:${partition}:iam::${account}:role${path}${name}`;
}

describe('the ARN of a role', () => {
  test('is taken apart into what it was put together from', () => {
    fc.assert(
      fc.property(roles, (role) => {
        const arn = spell(role);
        expect(readRoleArn(arn)).toEqual({ ok: true, role: { arn, ...role } });
      }),
    );
  });

  test('is taken by every input, and found in its own session', () => {
    fc.assert(
      fc.property(roles, (role) => {
        const arn = spell(role);
        expect(parseSettings({ 'role-to-assume': arn }, []).ok).toBe(true);
        expect(parseSettings({ 'expected-arn': arn }, []).ok).toBe(true);
        const { partition, account, name } = role;
        const session = `arn:${partition}:sts::${account}:assumed-role/${name}/GitHubActions`;
        expect(arnMatches(arn, session)).toBe(true);
      }),
    );
  });

  test.each([
    'role/team!a/deploy',
    'role/a:b/deploy',
    'role/x//y/deploy',
    `role/${'p'.repeat(510)}/d`,
  ])('may be %s, wherever it is asked for', (resource) => {
    const arn = `${OWNER}:${resource}`;
    expect(faultOf('role-arn', arn)).toBeNull();
    expect(parseSettings({ 'role-to-assume': arn }, []).ok).toBe(true);
    expect(parseRoleArn(arn)?.name).toBe(resource.split('/').at(-1));
  });

  test('is judged alike as an input and as a secret, whatever the text', () => {
    const near = fc.tuple(
      roles.map(spell),
      fc.nat(),
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.nat({ max: 2 }),
    );
    fc.assert(
      fc.property(near, ([arn, where, put, cut]) => {
        const at = where % arn.length;
        const text = arn.slice(0, at) + put + arn.slice(at + cut);
        // Both look at the text without what stands around it, each in its own way.
        fc.pre(/^[\u0021-\u007e]+$/.test(text) && !/^["'`]|["'`]$/.test(text));
        const asSecret = faultOf('role-arn', text);
        fc.pre(asSecret === null || asSecret.is === 'malformed-value');
        expect(parseSettings({ 'role-to-assume': text }, []).ok).toBe(asSecret === null);
      }),
    );
  });

  test('is read in bounded time, and nothing is thrown, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000, size: 'max' }), (text) => {
        const read = readRoleArn(text);
        expect(read.ok && !NAME.test(read.role.name)).toBe(false);
      }),
    );
    for (const part of [':', '/', 'a/', "'", ' ', '\u2018', '$']) {
      const start = performance.now();
      readRoleArn(`${OWNER}:role/${part.repeat(1 << 18)}`);
      readRoleArn(part.repeat(1 << 18));
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});

describe('a text that is no role', () => {
  test.each([
    ['', { is: 'blank' }],
    ['  \n', { is: 'blank' }],
    ['***', { is: 'masked' }],
    ['arn:aws:iam::***:role/deploy', { is: 'masked' }],
    ['${{ secrets.ROLE }}', { is: 'unexpanded', form: 'workflow' }],
    ['arn:aws:iam::${{ vars.ACCOUNT }}:role/deploy', { is: 'unexpanded', form: 'workflow' }],
    ['arn:aws:iam::${ACCOUNT}:role/deploy', { is: 'unexpanded', form: 'shell' }],
    ['arn:aws:iam::111122223333:role/${NAME}', { is: 'unexpanded', form: 'shell' }],
    ['$ROLE', { is: 'unexpanded', form: 'shell' }],
    ['%ROLE%', { is: 'unexpanded', form: 'shell' }],
    [`"${OWNER}:role/deploy"`, { is: 'quoted' }],
    [`'${OWNER}:role/deploy'`, { is: 'quoted' }],
    [`\u201c${OWNER}:role/deploy\u201d`, { is: 'quoted' }],
    [`${OWNER}:role/deploy"`, { is: 'quoted' }],
    [` ${OWNER}:role/deploy`, { is: 'white-space', where: 'around' }],
    [`${OWNER}:role/deploy\r\n`, { is: 'white-space', where: 'around' }],
    [`${OWNER}:role/dep loy`, { is: 'white-space', where: 'within' }],
    [`${OWNER}:role/a b/deploy`, { is: 'white-space', where: 'within' }],
    ['deploy', { is: 'bare-name' }],
    ['team/deploy', { is: 'bare-name' }],
    ['role/deploy', { is: 'bare-name' }],
    ['111122223333:role/deploy', { is: 'no-arn' }],
    ['arn:aws:iam::111122223333', { is: 'no-arn' }],
    ['https://console.aws.amazon.com/iam/home?#/roles/deploy', { is: 'no-arn' }],
    ['ARN:aws:iam::111122223333:role/deploy', { is: 'letter-case' }],
    ['arn:AWS:iam::111122223333:role/deploy', { is: 'letter-case' }],
    ['arn:aws:IAM::111122223333:role/deploy', { is: 'letter-case' }],
    [`${OWNER}:Role/deploy`, { is: 'letter-case' }],
    ['arn:aws-gov:iam::111122223333:role/deploy', { is: 'partition', partition: 'aws-gov' }],
    ['arn::iam::111122223333:role/deploy', { is: 'partition', partition: '' }],
    ['arn:a/+b:iam::111122223333:role/deploy', { is: 'partition', partition: '' }],
    ['arn:aws:s3:::bucket', { is: 'service', service: 's3' }],
    ['arn:aws:sts::111122223333:role/deploy', { is: 'service', service: 'sts' }],
    ['arn:aws:iam:eu-west-1:111122223333:role/deploy', { is: 'region', region: 'eu-west-1' }],
    ['arn:aws:iam:::role/deploy', { is: 'account', problem: 'missing' }],
    ['arn:aws:iam::1111-2222-3333:role/deploy', { is: 'account', problem: 'hyphens' }],
    ['arn:aws:iam::11112222333:role/deploy', { is: 'account', problem: 'length' }],
    ['arn:aws:iam::ACCOUNT_ID:role/deploy', { is: 'account', problem: 'characters' }],
    [
      'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions',
      { is: 'session', role: 'deploy', account: '111122223333', partition: 'aws' },
    ],
    [
      `${OWNER}:assumed-role/deploy`,
      { is: 'session', role: 'deploy', account: '111122223333', partition: 'aws' },
    ],
    [`${OWNER}:user/ci`, { is: 'other-kind', kind: 'user' }],
    [`${OWNER}:root`, { is: 'other-kind', kind: 'root' }],
    [`${OWNER}:instance-profile/runner`, { is: 'other-kind', kind: 'instance-profile' }],
    [
      `${OWNER}:oidc-provider/token.actions.githubusercontent.com`,
      { is: 'other-kind', kind: 'oidc-provider' },
    ],
    [`${OWNER}:roles/deploy`, { is: 'other-kind', kind: 'other' }],
    [`${OWNER}:role`, { is: 'name', problem: 'missing' }],
    [`${OWNER}:role/`, { is: 'name', problem: 'missing' }],
    [`${OWNER}:role/deploy/`, { is: 'name', problem: 'missing' }],
    [`${OWNER}:role/*`, { is: 'name', problem: 'characters' }],
    [`${OWNER}:role/deploy:prod`, { is: 'name', problem: 'characters' }],
    [`${OWNER}:role/${'a'.repeat(65)}`, { is: 'name', problem: 'too-long' }],
    [`${OWNER}:role//deploy`, { is: 'path', problem: 'empty-part' }],
    [`${OWNER}:role/é/deploy`, { is: 'path', problem: 'characters' }],
    [`${OWNER}:role/${'p'.repeat(511)}/deploy`, { is: 'path', problem: 'too-long' }],
  ])('is told: %j', (text, fault) => {
    expect(readRoleArn(text)).toEqual({ ok: false, fault });
    expect(parseRoleArn(text)).toBeNull();
  });

  test('is not repeated, unless what is repeated has the form of a part of an ARN', () => {
    const secret = `s3${'Cr/+'.repeat(9)}eT`;
    for (const text of [secret, `arn:${secret}:iam::1:role/x`, `arn:aws:${secret}::1:role/x`]) {
      expect(JSON.stringify(readRoleArn(text))).not.toContain('Cr/+');
    }
  });
});
