import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  classicSpelling,
  otherSpelling,
  parseSubject,
  type SubjectForm,
} from '../../../src/trust/request/subject.js';

const IDS = { ownerId: '123', repoId: '456' };

describe('a subject taken apart', () => {
  test.each<[string, SubjectForm, object]>([
    [
      'repo:acme/shop:ref:refs/heads/main',
      'branch',
      { owner: 'acme', repo: 'shop', ref: 'refs/heads/main', immutable: false },
    ],
    ['repo:acme/shop:ref:refs/tags/v1', 'tag', { ref: 'refs/tags/v1' }],
    ['repo:acme/shop:pull_request', 'pull_request', { ref: null, environment: null }],
    ['repo:acme/shop:environment:prod%3Aeu', 'environment', { environment: 'prod%3Aeu' }],
    [
      'repo:acme@123/shop@456:environment:prod',
      'environment',
      { immutable: true, ownerId: '123', repoId: '456', owner: 'acme', repo: 'shop' },
    ],
    [
      'repo:acme/shop:environment:prod:job_workflow_ref:acme/ci/.github/workflows/x.yml@refs/heads/main',
      'reusable-workflow',
      { owner: 'acme' },
    ],
    ['repo:acme/shop:ref:refs/heads/main:actor:octocat', 'customised', { ref: null }],
    ['repository_owner:acme:environment:prod', 'customised', { owner: null }],
    [
      'job_workflow_ref:acme/ci/.github/workflows/x.yml@refs/heads/main',
      'reusable-workflow',
      { owner: null },
    ],
    ['project_path:acme/shop:ref_type:branch:ref:main', 'other', { owner: null }],
    ['', 'other', { owner: null }],
  ])('%s is of the form %s', (text, form, parts) => {
    expect(parseSubject(text)).toMatchObject({ text, form, ...parts });
  });

  test('the other spelling of the other spelling is the first again', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
    const context = fc.constantFrom(
      'pull_request',
      'ref:refs/heads/a/b',
      'environment:prod',
      'x:y',
    );
    fc.assert(
      fc.property(name, name, context, (owner, repo, rest) => {
        const text = `repo:${owner}/${repo}:${rest}`;
        const other = otherSpelling(parseSubject(text), IDS) ?? '';
        expect(other).toBe(`repo:${owner}@123/${repo}@456:${rest}`);
        expect(otherSpelling(parseSubject(other), IDS)).toBe(text);
        expect(classicSpelling(parseSubject(other))).toBe(text);
      }),
    );
  });

  test('there is no other spelling without ids, or without a repository', () => {
    expect(otherSpelling(parseSubject('repo:acme/shop:pull_request'), null)).toBeNull();
    expect(otherSpelling(parseSubject('job_workflow_ref:x'), IDS)).toBeNull();
  });
});
