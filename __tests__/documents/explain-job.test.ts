import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { parseSettings } from '../../src/settings/parse.js';
import { textOf } from './markdown.js';

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly needs?: readonly string[];
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly with?: Readonly<Record<string, string>> }[];
      }
    >
  >;
}

/** The workflow of the README that has a job which explains the others. */
function example(): Workflow {
  const blocks = Array.from(
    textOf('README.md').matchAll(/^```yaml\n([^]*?)^```/gm),
    ([, text = '']) => text,
  );
  const found = blocks.find((text) => text.includes('explain: failed-jobs'));
  if (found === undefined) throw new Error('the README has no such workflow');
  return parse(found) as Workflow;
}

describe("the README's job that explains a failure", () => {
  test('runs when another fails, and may read the run and nothing else', () => {
    const { explain, deploy } = example().jobs;
    expect(explain).toMatchObject({
      if: 'failure()',
      needs: ['deploy'],
      permissions: { actions: 'read' },
    });
    expect(Object.keys(explain?.permissions ?? {})).toEqual(['actions']);
    expect(deploy?.permissions).toMatchObject({ actions: 'read', 'id-token': 'write' });
  });

  test('gives inputs that the action takes', () => {
    for (const { steps } of Object.values(example().jobs)) {
      const parsed = parseSettings(steps[0]?.with ?? {}, dialectNames);
      expect(parsed.ok).toBe(true);
    }
    const { explain } = example().jobs;
    expect(parseSettings(explain?.steps[0]?.with ?? {}, dialectNames).settings.explain).toBe(
      'failed-jobs',
    );
  });
});
