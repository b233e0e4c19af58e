import { describe, expect, test } from '@jest/globals';
import { NO_REACH, type Reach } from '../../../src/facts/chain/reach.js';
import type { ChainView } from '../../../src/report/chain-view.js';
import { leadsOf, lookedFor } from '../../../src/wording/credentials/leads.js';
import { facts } from '../../rules/credentials/facts.js';
import { jobFacts } from '../../../src/facts/job/job.js';

const HOME = '/home/runner';
const CONFIG = { path: `${HOME}/.aws/config`, variable: null, state: 'absent' } as const;
const CREDENTIALS = { path: `${HOME}/.aws/credentials`, variable: null, state: 'absent' } as const;
const EMPTY: Reach = { ...NO_REACH, home: HOME, places: [CONFIG, CREDENTIALS] };

function leads(reach: Partial<Reach>, whose: 'self-hosted' | 'github-hosted' = 'github-hosted') {
  const job = jobFacts({ GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: whose }, {});
  return leadsOf(facts({}, { job, reach: { ...EMPTY, ...reach } }), 'github-actions');
}

const fixes = (...args: Parameters<typeof leads>) => leads(...args).map(({ fix }) => fix);

describe('where nothing was found', () => {
  test("GitHub's own runner has no home in which somebody left keys", () => {
    expect(leads({})).toEqual([]);
  });

  test('a runner of one s own may run as a service, with another home', () => {
    const [lead] = leads({}, 'self-hosted');
    expect(lead?.fix).toMatch(/service has another home/);
    expect(lead?.values).toEqual({ homeFile: `${HOME}/.aws/credentials` });
  });

  test('a file that a variable names in vain is the whole answer', () => {
    const place = {
      path: '/creds',
      variable: 'AWS_SHARED_CREDENTIALS_FILE',
      state: 'absent',
    } as const;
    const [lead] = leads({ places: [CONFIG, place] }, 'self-hosted');
    expect(lead).toMatchObject({ isCertain: true, values: { filePath: '/creds' } });
    expect(fixes({ places: [CONFIG, place], inContainer: true })[0]).toMatch(/volumes:/);
  });

  test('a file below the home of the account is named, where HOME leads elsewhere', () => {
    const [lead] = leads({ accountHome: '/root', elsewhere: ['/root/.aws/credentials'] });
    expect(lead).toMatchObject({
      isCertain: true,
      values: { otherFile: '/root/.aws/credentials', otherVariable: 'AWS_SHARED_CREDENTIALS_FILE' },
    });
  });

  test('sudo, a misnamed variable and the checkout are named, at most two of them', () => {
    const meant = 'AWS_ACCESS_KEY_ID' as const;
    const checkout = [
      { path: '.aws/config', variable: 'AWS_CONFIG_FILE', profiles: ['ci'] } as const,
    ];
    expect(fixes({ sudoUser: 'ubuntu' })[0]).toMatch(/sudo -E/);
    expect(fixes({ misnamed: [{ variable: 'AWS_KEY_ID', meant }] })[0]).toMatch(/\{meant\}/);
    expect(fixes({ checkout })[0]).toMatch(/where no SDK looks by itself/);
    expect(
      leads({ sudoUser: 'ubuntu', checkout, misnamed: [{ variable: 'AWS_KEY_ID', meant }] }),
    ).toHaveLength(2);
  });
});

describe('what was looked at', () => {
  const view = {
    attempts: [
      { provider: 'environment', outcome: 'absent', reason: 'no keys' },
      { provider: 'profile-static', outcome: 'absent', reason: 'no keys in profile default' },
      { provider: 'profile-sso', outcome: 'absent', reason: 'no SSO settings' },
      { provider: 'container', outcome: 'absent', reason: 'no variable' },
    ],
  } as unknown as ChainView;

  test('is one row for profile files that are not there, at the place of the first', () => {
    expect(lookedFor(view, EMPTY).map(({ label }) => label)).toEqual([
      'environment',
      'profile files',
      'container',
    ]);
  });

  test('is told one by one where a file is there', () => {
    const there = { ...EMPTY, places: [{ ...CONFIG, state: 'there' as const }, CREDENTIALS] };
    expect(lookedFor(view, there)).toHaveLength(4);
  });
});
