import { describe, expect, test } from '@jest/globals';
import { jobFacts } from '../../../src/facts/job/job.js';

const VARIABLES = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: '456',
  GITHUB_REPOSITORY_OWNER_ID: '123',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_PROTECTED: 'true',
  GITHUB_ACTOR: 'octocat',
  GITHUB_JOB: 'deploy',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

function pullRequest(repo: unknown, login = 'octocat') {
  return { pull_request: { user: { login }, head: { repo } } };
}

function on(event: string, payload: unknown = {}, more: Record<string, string> = {}) {
  return jobFacts({ ...VARIABLES, GITHUB_EVENT_NAME: event, ...more }, payload);
}

const FORK = pullRequest({ full_name: 'mallory/shop' });
const OWN = pullRequest({ full_name: 'Acme/Shop' });

describe('a job', () => {
  test.each([
    ['act', { ACT: 'true' }],
    ['gitea', { GITEA_ACTIONS: 'true' }],
    ['forgejo', { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }],
    ['github', { ACT: 'false' }],
  ])('is told to be run by %s', (runBy, variables) => {
    expect(on('push', {}, variables)).toMatchObject({ runBy });
  });

  test('is read from the runner', () => {
    expect(on('push')).toEqual({
      ci: 'github-actions',
      inActions: true,
      event: 'push',
      repository: 'acme/shop',
      repositoryId: '456',
      ownerId: '123',
      ref: 'refs/heads/main',
      refProtected: true,
      actor: 'octocat',
      workflowPath: '.github/workflows/deploy.yml',
      jobId: 'deploy',
      fromFork: false,
      headRepository: null,
      byDependabot: false,
      tokenWithheld: null,
      tokenOffered: false,
      runBy: 'github',
      runnerHosted: 'github-hosted',
    });
  });

  test('may be triggered by a tag', () => {
    expect(on('push', {}, { GITHUB_REF: 'refs/tags/v1' })).toMatchObject({
      ref: 'refs/tags/v1',
      fromFork: false,
    });
  });

  test('is none outside Actions, whatever other variables say', () => {
    expect(jobFacts({}, undefined)).toMatchObject({
      inActions: false,
      event: '',
      tokenWithheld: null,
      workflowPath: null,
      runnerHosted: 'unknown',
    });
    const local = { ...VARIABLES, GITHUB_ACTIONS: '', GITHUB_ACTOR: 'dependabot[bot]' };
    expect(jobFacts(local, FORK)).toMatchObject({ fromFork: false, byDependabot: false });
  });

  test('is offered a token only by both variables', () => {
    const url = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example' };
    const token = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job' };
    expect(on('push', {}, { ...url, ...token }).tokenOffered).toBe(true);
    expect(on('push', {}, url).tokenOffered).toBe(false);
    expect(on('push', {}, token).tokenOffered).toBe(false);
    expect(on('push', {}, { ...url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }).tokenOffered).toBe(false);
  });
});

describe('a pull request', () => {
  test('of a fork gets no token', () => {
    expect(on('pull_request', FORK)).toMatchObject({
      fromFork: true,
      headRepository: 'mallory/shop',
      tokenWithheld: 'fork',
    });
  });

  test('of a fork that was deleted is still of a fork', () => {
    expect(on('pull_request', pullRequest(null))).toMatchObject({
      fromFork: true,
      headRepository: '(deleted fork)',
      tokenWithheld: 'fork',
    });
  });

  test('of the repository itself, in other letters, is not', () => {
    expect(on('pull_request', OWN)).toMatchObject({
      fromFork: false,
      headRepository: null,
      tokenWithheld: null,
    });
  });

  test('of a fork may have a token by pull_request_target', () => {
    expect(on('pull_request_target', FORK)).toMatchObject({ fromFork: true, tokenWithheld: null });
  });

  test.each([undefined, null, 7, [], { pull_request: 'x' }, { pull_request: { head: {} } }])(
    'is told from no fork when the payload is %j',
    (payload) => {
      expect(on('pull_request', payload).fromFork).toBe(false);
    },
  );

  test('does not take a fork from what only looks like one in the prototype', () => {
    const payload: unknown = JSON.parse(
      '{"__proto__": {"pull_request": {"head": {"repo": null}}}}',
    );
    expect(on('pull_request', payload).fromFork).toBe(false);
  });
});

describe('Dependabot', () => {
  const BOT = { GITHUB_ACTOR: 'dependabot[bot]' };

  test.each(['push', 'pull_request', 'create', 'deployment'])('gets no token on %s', (event) => {
    expect(on(event, OWN, BOT)).toMatchObject({ byDependabot: true, tokenWithheld: 'dependabot' });
  });

  test.each(['schedule', 'workflow_dispatch', 'pull_request_target'])(
    'may get one on %s',
    (event) => {
      expect(on(event, OWN, BOT).tokenWithheld).toBeNull();
    },
  );

  test('does not bind whoever pushes to its branch', () => {
    const payload = pullRequest({ full_name: 'acme/shop' }, 'dependabot[bot]');
    expect(on('pull_request', payload).tokenWithheld).toBeNull();
  });
});

describe('the workflow', () => {
  test.each([
    ['acme/shop/.github/workflows/deploy.yaml@refs/heads/a@b', '.github/workflows/deploy.yaml'],
    ['other/shop/.github/workflows/deploy.yml@main', null],
    ['acme/shop/.github/workflows/../../etc/passwd@main', null],
    ['acme/shop/.github/workflows/a/b.yml@main', null],
    ['acme/shop/action.yml@main', null],
    ['', null],
  ])('of %j is %j', (ref, path) => {
    expect(on('push', {}, { GITHUB_WORKFLOW_REF: ref }).workflowPath).toBe(path);
  });
});
