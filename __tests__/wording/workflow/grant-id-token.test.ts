import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { READABLE_SCOPES, tokenScopes } from '../../../src/facts/job/token-scopes.js';
import { grantIdToken } from '../../../src/wording/workflow/grant-id-token.js';
import { faultsOfPastes } from '../../pastes/faults.js';

const DEPLOY = { workflowPath: '.github/workflows/deploy.yml', jobId: 'deploy' };

/** How a job is granted the scope, where its file holds these lines. */
const granted = (job: string, workflow = '') =>
  grantIdToken(
    tokenScopes(parse(`${workflow}\njobs:\n  deploy:\n    steps: []\n${job}`), 'deploy'),
    DEPLOY,
  );
/** The place of the one paste, and the scopes that it writes. */
const pasted = (job: string, workflow = '') => {
  const [snippet, ...more] = granted(job, workflow).paste;
  expect(more).toEqual([]);
  const written = parse(snippet?.code ?? '') as Record<string, unknown>;
  return [snippet?.place, written['permissions'] ?? written];
};

describe('a job is granted id-token: write', () => {
  test('by a line beside the scopes that it has', () => {
    const line = ['job-permissions', { 'id-token': 'write' }];
    expect(pasted('    permissions: { contents: read, packages: write }')).toEqual(line);
  });

  test('by a block of its own that repeats what its workflow grants', () => {
    expect(pasted('', 'permissions: { contents: write, packages: read }')).toEqual([
      'job',
      { contents: 'write', packages: 'read', 'id-token': 'write' },
    ]);
  });

  test('in place of what cannot be added to, without losing a scope', () => {
    const all = Object.fromEntries(READABLE_SCOPES.map((scope) => [scope, 'read']));
    for (const [job, workflow] of [
      ['    permissions: read-all', ''],
      ['', 'permissions: read-all'],
    ] as const) {
      expect(pasted(job, workflow)).toEqual(['job', { ...all, 'id-token': 'write' }]);
    }
    expect(pasted('    permissions: {}')).toEqual(['job', { 'id-token': 'write' }]);
    expect(pasted('    permissions: { id-token: none, contents: read }')).toEqual([
      'job',
      { contents: 'read', 'id-token': 'write' },
    ]);
    expect(granted('    permissions: {}').fix).toMatch(/in place of/);
  });

  test('where nobody stated any, with a word on what is taken away', () => {
    expect(pasted('')).toEqual(['job', { contents: 'read', 'id-token': 'write' }]);
    expect(granted('').fix).toMatch(/take the place of the repository's setting: list also/);
  });

  test('where the file is unknown, by one line and that warning', () => {
    const { fix, paste } = grantIdToken(null, DEPLOY);
    expect(paste.map(({ place, code }) => [place, code])).toEqual([
      ['job-permissions', 'id-token: write\n'],
    ]);
    expect(fix).toMatch(/takes away every scope that it does not list/);
  });

  test('by the caller, where the job has it already', () => {
    for (const job of ['    permissions: write-all', '    permissions: { id-token: write }']) {
      expect(granted(job).paste).toEqual([]);
      expect(granted(job).fix).toMatch(/the workflow that calls this one/);
    }
  });

  test('in scopes that GitHub knows, all that can be read', async () => {
    const { paste } = granted('    permissions: read-all');
    expect(await faultsOfPastes(paste)).toEqual([]);
    for (const level of ['read', 'write']) {
      const code = `permissions:\n${READABLE_SCOPES.map((scope) => `  ${scope}: ${level}\n`).join('')}`;
      const faults = await faultsOfPastes([{ language: 'yaml', place: 'job', code }]);
      expect(faults.length > 0).toBe(level === 'write');
    }
  });
});
