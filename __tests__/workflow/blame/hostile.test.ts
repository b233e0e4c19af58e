import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { blameFor, blameForAbsent } from '../../../src/workflow/blame/blame.js';
import { diffOf } from '../../../src/workflow/blame/diff.js';
import { neighboursOf } from '../../../src/workflow/blame/neighbours.js';
import { lookAtWorkflow } from '../../../src/workflow/look.js';
import { checkoutOf } from '../marked.js';

const PATH = '.github/workflows/x.yml';
const OTHER = '.github/workflows/y.yml';

/** Asks for the blame of a missing input of each job's first step. */
async function blamed(text: string, more: Readonly<Record<string, string>> = {}) {
  const files: Readonly<Record<string, string>> = { [PATH]: text, ...more };
  const checkout = checkoutOf(files);
  const look = await lookAtWorkflow(checkout, PATH, null);
  if (look.kind !== 'looked') return [];
  const neighbours = await neighboursOf(checkout, PATH);
  return look.jobs.flatMap(({ job }) =>
    [blameFor, blameForAbsent].flatMap((judge) => {
      const start = { job, own: job.steps.length === 0 ? undefined : 0, event: 'push', neighbours };
      const found =
        judge({ kind: 'variable', name: 'A' }, start) ?? judge({ kind: 'input', name: 'a' }, start);
      if (found?.edit == null) return [];
      return [diffOf(files[found.edit.at.path] ?? '', found.edit)];
    }),
  );
}

const READ = [
  'secrets.A',
  'vars.B_C',
  'secrets["x"]',
  "secrets['a-b']",
  "secrets[format('K_{0}', matrix.m)]",
  'secrets[inputs.a]',
  'inputs.a',
  'github.event.inputs.a',
  'needs.y.outputs.a',
  'needs.x.a',
  'needs',
  'steps.s.outputs.a',
  'steps.t.outcome.x',
  'env.A',
  'env.B',
  'matrix.m',
  'matrix.n',
  "case(secrets.A, vars.B, '')",
  '((((',
  "'",
  ']]',
];

const expression = fc
  .array(fc.oneof(fc.constantFrom(...READ), fc.string({ maxLength: 6 })), { maxLength: 4 })
  .map((parts) => `\${{ ${parts.join(' || ')} }}`);

/** A text in single quotes of YAML, on one line. */
const quoted = (text: string) =>
  `'${text.replace(/[\r\n\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g, ' ').replaceAll("'", "''")}'`;

describe('a hostile workflow, and who is at fault in it', () => {
  test('any texts in any of its places end in an answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(expression, { minLength: 9, maxLength: 9 }),
        async ([a, b, c, d, e, f, g, h, i]) => {
          const [one, two, three, four] = [a, b, c, d].map((text) => quoted(text ?? ''));
          const [five, six, seven, eight, nine] = [e, f, g, h, i].map((text) => quoted(text ?? ''));
          const workflow = `on: { push: {}, workflow_dispatch: { inputs: { a: { default: ${one} } } } }
env: { B: ${two} }
jobs:
  x:
    needs: y
    runs-on: ubuntu-latest
    environment: ${three}
    strategy: { matrix: { m: [${four}, z], include: [{ n: ${five} }] } }
    env: { A: ${six} }
    steps:
      - id: s
        env: { A: ${seven} }
        with: { a: ${eight} }
        uses: aws-actions/configure-aws-credentials@v6
      - id: t
        run: ${nine}
  y:
    outputs: { a: ${one} }
    uses: ./.github/workflows/y.yml
    with: { a: ${two} }
    secrets: { A: ${three} }
`;
          const other = `on: { workflow_call: { inputs: { a: {} }, outputs: { a: { value: ${four} } } } }
jobs:
  y:
    runs-on: ubuntu-latest
    steps:
      - env: { A: ${five} }
        with: { a: ${six} }
        uses: aws-actions/configure-aws-credentials@v6
`;
          for (const diff of await blamed(workflow, { [OTHER]: other })) {
            expect(diff === null || diff.startsWith('--- a/.github/workflows/')).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('texts that lead to themselves end', async () => {
    const circle = `on: push
env: { A: "\${{ env.B }}", B: "\${{ env.A }}" }
jobs:
  x:
    needs: x
    outputs: { a: "\${{ needs.x.outputs.a }}" }
    steps:
      - env: { A: "\${{ env.A }}" }
        with: { a: "\${{ needs.x.outputs.a }}\${{ env.B }}" }
        uses: aws-actions/configure-aws-credentials@v6
`;
    await expect(blamed(circle)).resolves.toBeDefined();
  });

  test.each([
    ['reads', '${{ secrets.A }}'.repeat(6_000)],
    ['reads of variables that read', '${{ env.B }}'.repeat(8_000)],
    ['brackets', `\${{ secrets[${'('.repeat(100_000)} }}`],
    ['indexes in indexes', `\${{ ${'secrets['.repeat(12_000)} }}`],
    ['one name', `\${{ secrets.${'A'.repeat(100_000)} }}`],
    ['a format of many', `\${{ secrets[format('${'{0}'.repeat(30_000)}', matrix.m)] }}`],
    ['operators', `\${{ ${'a || '.repeat(20_000)} b }}`],
  ])('100 KB of %s end in bounded time', async (_, text) => {
    const started = Date.now();
    const workflow = `on: push
env: { B: "\${{ env.C }}", C: "\${{ secrets.Q }}" }
jobs:
  x:
    strategy: { matrix: { m: [a, b] } }
    steps:
      - env: { A: ${quoted(text)} }
        with: { a: ${quoted(text)} }
        uses: aws-actions/configure-aws-credentials@v6
`;
    await blamed(workflow);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
