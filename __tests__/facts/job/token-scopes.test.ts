import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { tokenScopes } from '../../../src/facts/job/token-scopes.js';

const scopes = (job: string, workflow = '') =>
  tokenScopes(parse(`${workflow}\njobs:\n  deploy:\n    steps: []\n${job}`), 'deploy');

describe('what a job lets its token do', () => {
  test('is stated by the job, else by its workflow, else by nobody', () => {
    const workflow = 'permissions: { contents: read }';
    expect(scopes('    permissions: { packages: write }', workflow)).toEqual({
      statedBy: 'job',
      scopes: [['packages', 'write']],
    });
    expect(scopes('', workflow)).toEqual({ statedBy: 'workflow', scopes: [['contents', 'read']] });
    expect(scopes('')).toEqual({ statedBy: 'nobody', scopes: [] });
    expect(scopes('    permissions: {}', workflow)).toEqual({ statedBy: 'job', scopes: [] });
    expect(scopes('    permissions: read-all')).toEqual({ statedBy: 'job', scopes: 'read-all' });
  });

  test.each([
    'permissions:',
    'permissions: 7',
    'permissions: [contents]',
    'permissions: ${{ inputs.all }}',
    'permissions: { contents: "${{ inputs.level }}" }',
    'permissions: { "a: b": read }',
    'permissions: { "x\\n  y": read }',
    'permissions: { contents: { a: b } }',
    'permissions: { contents: [read] }',
  ])('is unknown where it has no form that we know: %s', (line) => {
    expect(scopes(`    ${line}`)).toBeNull();
  });

  test.each(['absent', 'called', '', '__proto__'])('is unknown of a job elsewhere: %s', (job) => {
    const workflow: unknown = parse('jobs: { deploy: { steps: [] }, called: { uses: ./x.yml } }');
    expect(tokenScopes(workflow, job)).toBeNull();
    expect(tokenScopes(null, job)).toBeNull();
  });
});
