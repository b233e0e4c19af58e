import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { WorkflowPlace } from '../../src/report/evidence.js';
import { findingsOf } from '../../src/report/finding.js';
import { quoteYaml } from '../../src/report/quoting.js';
import { setVariables } from '../../src/wording/credentials/set-variables.js';
import { fixturesOf, listed, QUESTIONS } from '../rules/every-rule.js';
import { faultsOfPastes } from './faults.js';
import { faultsOfWorkflow, workflowAround } from './workflow.js';

const AS_IT_IS = (text: string) => text;
const DEPLOY = { workflowPath: '.github/workflows/deploy.yml', jobId: 'deploy' };

describe('whatever a rule gives to paste', () => {
  test.each(QUESTIONS)('is right where it says it stands: %s', async (question) => {
    const fixtures = await fixturesOf(question);
    for (const rule of await listed(question)) {
      for (const facts of fixtures[rule.id.slice(question.length + 1)]?.breaks ?? []) {
        for (const ci of ['github-actions', 'gitlab', 'none'] as const) {
          const findings = findingsOf(rule, facts, AS_IT_IS, ci);
          const faults = await faultsOfPastes(findings.flatMap(({ paste }) => paste));
          expect([rule.id, ci, faults]).toEqual([rule.id, ci, []]);
        }
      }
    }
  });
});

describe('the check of pasted workflows', () => {
  const faults = async (place: WorkflowPlace, code: string) =>
    (await faultsOfWorkflow(workflowAround(place, code))).join();

  test('knows which context may be read where', async () => {
    expect(await faults('job-env', 'A: ${{ env.B }}\n')).toMatch(/'env'/);
    expect(await faults('step-env', 'A: ${{ env.B }}\n')).toBe('');
    expect(await faults('job', 'if: secrets.A\n')).toMatch(/'secrets'/);
    expect(await faults('job-env', 'A: ${{ secrets.A }}\n')).toBe('');
  });

  test('knows keys, and that none stands twice', async () => {
    expect(await faults('job', 'evn: {}\n')).toMatch(/evn/);
    expect(await faults('job-permissions', 'packages: read\n')).toMatch(/already/);
    expect(await faults('steps', '- run: make\n  with: {}\n')).not.toBe('');
    expect(await faults('workflow', 'permissions: {}\n')).toMatch(/on/);
  });

  test('lets nothing stand nowhere, and no shell that does not parse', async () => {
    expect(await faultsOfPastes([{ language: 'yaml', code: 'env: {}\n' }])).toHaveLength(1);
    expect(await faultsOfPastes([{ language: 'sh', code: "echo 'a\n" }])).toHaveLength(1);
    expect(await faultsOfPastes([{ language: 'sh', code: 'echo a\n' }])).toEqual([]);
  });
});

describe('a value of the user', () => {
  const HOSTILE = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '${{',
          '}}',
          ' secrets.A ',
          '"',
          "'",
          '\n',
          '\\',
          '#',
          ': ',
          '`',
          '$(x)',
          '$',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );

  test('stays a value in YAML, where no expression of its own is evaluated', async () => {
    await fc.assert(
      fc.asyncProperty(HOSTILE, async (value) => {
        const [snippet] = setVariables({ AWS_REGION: value }, 'github-actions', DEPLOY);
        expect(await faultsOfPastes([snippet ?? { language: 'none', code: '' }])).toEqual([]);
        const parsed = parse(snippet?.code ?? '') as Record<string, string>;
        expect(Object.keys(parsed)).toEqual(['AWS_REGION']);
        // The one expression that is left yields an opener, and reads nothing.
        const text = parsed['AWS_REGION']?.replaceAll("${{ '${{' }}", '');
        expect(text).not.toContain('${{');
      }),
    );
  });

  test('stays one word in a shell', async () => {
    await fc.assert(
      fc.asyncProperty(HOSTILE, async (value) => {
        expect(await faultsOfPastes(setVariables({ AWS_REGION: value }, 'none', DEPLOY))).toEqual(
          [],
        );
      }),
      { numRuns: 50 },
    );
  });

  test('is accepted by GitHub wherever text of ours may stand', async () => {
    for (const value of ['${{ secrets.A }}', 'a: b', '"', '- x', '%', '#', 'x}}']) {
      expect(
        await faultsOfPastes([
          { language: 'yaml', place: 'job', code: `environment: ${quoteYaml(value)}\n` },
        ]),
      ).toEqual([]);
      expect(
        await faultsOfPastes([
          { language: 'yaml', place: 'step-with', code: `x: ${quoteYaml(value)}\n` },
        ]),
      ).toEqual([]);
    }
  });
});
