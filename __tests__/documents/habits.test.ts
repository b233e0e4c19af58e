import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesEnding, textOf } from './markdown.js';

/** What these tests look at of an issue form. */
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly render?: string };
    readonly validations?: { readonly required?: boolean };
  }[];
}

const FORMS = filesEnding('.yml', '.github/ISSUE_TEMPLATE/').filter(
  (path) => !path.endsWith('/config.yml'),
);

/** @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
describe.each(FORMS)('the issue form %s', (path) => {
  const form = parse(textOf(path)) as Form;
  const asked = form.body.filter(({ type }) => type !== 'markdown');

  test('is one that GitHub shows: a name, a description, and fields that differ', () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    for (const { type, attributes } of asked) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toEqual(expect.any(String));
    }
    const ids = asked.map(({ id }) => id);
    expect(ids.every((id) => /^[\w-]+$/.test(id ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(asked.map(({ attributes }) => attributes.label)).size).toBe(asked.length);
  });

  test('asks for the redacted report as JSON, and for no secret', () => {
    const report = asked.find(({ id }) => id === 'report');
    expect(report).toMatchObject({ type: 'textarea', attributes: { render: 'json' } });
    expect(textOf(path)).toMatch(/redacted/);
    expect(textOf(path)).toMatch(/paste no secret|Never paste a key/);
  });
});

describe('Dependabot', () => {
  const { updates } = parse(textOf('.github/dependabot.yml')) as {
    updates: readonly {
      readonly 'package-ecosystem': string;
      readonly cooldown?: Readonly<Record<string, number>>;
    }[];
  };
  const cooldownOf = (ecosystem: string) =>
    updates.find((update) => update['package-ecosystem'] === ecosystem)?.cooldown;

  test('lets packages and actions settle before it proposes them', () => {
    expect(cooldownOf('npm')?.['default-days']).toBeGreaterThanOrEqual(7);
    expect(cooldownOf('github-actions')?.['default-days']).toBeGreaterThanOrEqual(7);
  });

  // A key that an ecosystem does not know makes GitHub drop its whole entry.
  test('is given no cooldown by kind of version for actions, which know none', () => {
    expect(Object.keys(cooldownOf('github-actions') ?? {})).toEqual(['default-days']);
  });
});

test('the package says where its sources and its bugs are', () => {
  const { repository, bugs } = JSON.parse(textOf('package.json')) as Record<string, unknown>;
  expect(repository).toEqual({
    type: 'git',
    url: 'git+https://github.com/aws-preflight/aws-preflight.git',
  });
  expect(bugs).toEqual({ url: 'https://github.com/aws-preflight/aws-preflight/issues' });
});
