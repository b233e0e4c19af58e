import { describe, expect, test } from '@jest/globals';
import { gatherChain } from '../../../src/facts/chain/gather-chain.js';
import { gatherReach } from '../../../src/facts/chain/reach.js';
import { createRedactor } from '../../../src/report/redaction.js';
import { makeWorld, type WorldSketch } from '../../preflight/world.js';

/** What is in reach in a made-up world; `account` is the home of the account, with its files. */
async function reachIn(
  sketch: WorldSketch,
  account?: { readonly home: string; readonly files: readonly string[] },
) {
  const { world } = makeWorld(sketch);
  const here = {
    ...world,
    environment: {
      ...world.environment,
      ...(account === undefined ? {} : { accountHome: account.home }),
    },
    files: {
      ...world.files,
      list: (path: string) =>
        Promise.resolve(path === `${account?.home}/.aws` ? (account?.files ?? []) : []),
    },
  };
  const { facts } = await gatherChain(here, { allowEndpoints: [] }, createRedactor(), []);
  return gatherReach(here, facts, undefined);
}

describe('where credentials were looked for', () => {
  test('is the home, by HOME where it is set', async () => {
    const { home, places } = await reachIn({ variables: { HOME: '/srv/ci' } });
    expect(home).toBe('/srv/ci');
    expect(places).toEqual([
      { path: '/srv/ci/.aws/config', variable: null, state: 'absent' },
      { path: '/srv/ci/.aws/credentials', variable: null, state: 'absent' },
    ]);
  });

  test('is the file that a variable names, there or not', async () => {
    const variables = { AWS_CONFIG_FILE: '/etc/aws', AWS_SHARED_CREDENTIALS_FILE: '/nowhere' };
    const { places } = await reachIn({ variables, files: { '/etc/aws': '[default]\n' } });
    expect(places).toEqual([
      { path: '/etc/aws', variable: 'AWS_CONFIG_FILE', state: 'there' },
      { path: '/nowhere', variable: 'AWS_SHARED_CREDENTIALS_FILE', state: 'absent' },
    ]);
  });

  test('leaves out the home of the account, where HOME leads elsewhere', async () => {
    const account = { home: '/root', files: ['credentials', 'sso'] };
    const variables = { GITHUB_ACTIONS: 'true', HOME: '/github/home' };
    const reach = await reachIn({ variables }, account);
    expect(reach).toMatchObject({
      accountHome: '/root',
      elsewhere: ['/root/.aws/credentials'],
      inContainer: true,
    });
    const same = await reachIn({ variables: { HOME: '/root' } }, account);
    expect(same).toMatchObject({ accountHome: null, elsewhere: [], inContainer: false });
  });

  test('leaves out profile files of the checkout, unless a variable names them', async () => {
    const files = {
      '/checkout/shop': '',
      '/checkout/shop/.aws/config': '[default]\n[profile ci]\n[ profile  "ci" ]\nregion = [x]\n',
    };
    const { checkout } = await reachIn({ files });
    expect(checkout).toEqual([
      { path: '.aws/config', variable: 'AWS_CONFIG_FILE', profiles: ['default', 'ci'] },
    ]);
    const named = await reachIn({
      files,
      variables: { AWS_CONFIG_FILE: '/checkout/shop/.aws/config' },
    });
    expect(named.checkout).toEqual([]);
  });

  test('is another environment under sudo', async () => {
    expect((await reachIn({ variables: { SUDO_USER: 'ubuntu' } })).sudoUser).toBe('ubuntu');
    expect((await reachIn({})).sudoUser).toBeNull();
  });
});

describe('a token in the place of its path', () => {
  // In two parts, so that no scan takes it for one.
  const token = ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiJ4In0', 'c2lnbmF0dXJl'].join('.');

  test('is nowhere in what any SDK is said to print', async () => {
    const variables = {
      AWS_WEB_IDENTITY_TOKEN_FILE: token,
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/deploy',
    };
    const redactor = createRedactor();
    const { traces } = await gatherChain(
      makeWorld({ variables }).world,
      { allowEndpoints: [] },
      redactor,
      [],
    );
    const printed = redactor.text(JSON.stringify(traces.map(({ view }) => view)));
    expect(printed).not.toContain(token);
    const causes = traces.flatMap(({ view }) => view.attempts.map(({ cause }) => cause.kind));
    expect(causes).toContain('token-in-place-of-path');
  });
});
