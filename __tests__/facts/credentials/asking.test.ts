import { describe, expect, test } from '@jest/globals';
import { askingOf } from '../../../src/facts/credentials/asking.js';
import { parseSettings } from '../../../src/settings/parse.js';
import type { RoleStep } from '../../../src/workflow/job/role-step.js';

const ROLE = 'arn:aws:iam::111122223333:role/deploy';
const JOB = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_WORKFLOW: 'Ship, now!',
  GITHUB_ACTION: '__run',
  GITHUB_ACTOR: 'dependabot[bot]',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
};
const STEP: RoleStep = {
  at: { path: '.github/workflows/main.yml', line: 9, column: 9 },
  chained: true,
  ownMeans: null,
  skipsTagging: false,
  durationSeconds: null,
  customTags: null,
  transitiveTagKeys: [],
  inlineSessionPolicy: null,
  managedSessionPolicies: [],
};

function asking(step: Partial<RoleStep> | null, inputs: Readonly<Record<string, string>> = {}) {
  const { settings } = parseSettings({ 'role-to-assume': ROLE, ...inputs }, []);
  return askingOf(settings, step === null ? null : { ...STEP, ...step }, true, JOB);
}

describe('how the role is asked for', () => {
  test('is as the step for the same role has it', () => {
    expect(asking({}).chained).toBe(true);
    expect(asking({}).certain).toBe(true);
    expect(asking(null)).toMatchObject({ chained: false, certain: false });
  });

  test('is as our own inputs have it, where they say so', () => {
    expect(asking({}, { 'role-chaining': 'false' }).chained).toBe(false);
    expect(asking(null, { 'role-chaining': 'true' }).chained).toBe(true);
    expect(asking({}, { 'role-skip-session-tagging': 'true' }).extras).toEqual({});
  });

  test('carries the tags of configure-aws-credentials, fitted to what STS takes', () => {
    expect(asking({}).extras.tags).toEqual([
      { name: 'GitHub', value: 'Actions' },
      { name: 'Repository', value: 'acme/shop' },
      { name: 'Workflow', value: 'Ship_ now_' },
      { name: 'Action', value: '__run' },
      { name: 'Actor', value: 'dependabot_bot_' },
      { name: 'Commit', value: '0'.repeat(40) },
      { name: 'Branch', value: 'refs/heads/main' },
    ]);
  });

  test('carries custom tags, and of the transitive keys those that are passed', () => {
    const { extras } = asking({
      customTags: '{"Team": "shop", "Tier": 2}',
      transitiveTagKeys: ['Team', 'Nobody'],
    });
    expect(extras.tags?.slice(7)).toEqual([
      { name: 'Team', value: 'shop' },
      { name: 'Tier', value: '2' },
    ]);
    expect(extras.transitiveTagKeys).toEqual(['Team']);
  });

  test('leaves out what only GitHub can fill in', () => {
    const { extras } = asking({
      customTags: '{"Team": "${{ vars.TEAM }}"}',
      inlineSessionPolicy: '${{ vars.POLICY }}',
      managedSessionPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess', '${{ vars.MORE }}'],
    });
    expect(extras.tags).toHaveLength(7);
    expect(extras.policy).toBeUndefined();
    expect(extras.policyArns).toEqual(['arn:aws:iam::aws:policy/ReadOnlyAccess']);
  });

  test('carries no tags outside GitHub Actions', () => {
    const { settings } = parseSettings({ 'role-to-assume': ROLE }, []);
    expect(askingOf(settings, null, false, {}).extras).toEqual({});
  });
});
