import { describe, expect, test } from '@jest/globals';
import { jobName } from '../../../src/facts/job/job-name.js';
import { runAddress } from '../../../src/facts/job/run-address.js';
import { seal } from '../../../src/report/sealed.js';

const VARIABLES = {
  GITHUB_API_URL: 'https://api.github.com/',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_ATTEMPT: '2',
};
const token = seal('a-token');

describe('where a run is asked after', () => {
  test("is as the runner's variables name it", () => {
    expect(runAddress(VARIABLES, token)).toMatchObject({
      kind: 'found',
      run: {
        apiUrl: 'https://api.github.com',
        repository: 'acme/shop',
        runId: '9876543210',
        attempt: '2',
      },
    });
  });

  test.each([
    { GITHUB_REPOSITORY: 'acme/../x' },
    { GITHUB_RUN_ID: '' },
    { GITHUB_RUN_ID: '1/../2' },
    { GITHUB_RUN_ATTEMPT: '1?x' },
    { GITHUB_API_URL: 'http://api.github.com' },
    { GITHUB_API_URL: 'https://me:x@api.github.com' },
  ])('is nowhere with %j', (other) => {
    expect(runAddress({ ...VARIABLES, ...other }, token).kind).toBe('none');
  });

  test('is nowhere without a token that a header can carry', () => {
    expect(runAddress(VARIABLES, null).kind).toBe('none');
    expect(runAddress(VARIABLES, seal('a\nb')).kind).toBe('none');
  });
});

describe('what a job is called', () => {
  test.each([
    ['null', 'deploy'],
    ['', 'deploy'],
    ['no JSON', 'deploy'],
    ['{}', 'deploy'],
    ['{"region":"eu-west-1","size":2}', 'deploy (eu-west-1, 2)'],
    ['{"include":{"a":1},"stage":"prod"}', 'deploy (prod)'],
    [JSON.stringify({ a: 'x'.repeat(200) }), 'deploy'],
  ])('with the matrix %s is %s', (matrix, name) => {
    expect(jobName('deploy', matrix)).toBe(name);
  });
});
