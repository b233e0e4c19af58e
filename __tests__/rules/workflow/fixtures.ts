import { workflowFacts, type WorkflowFacts } from '../../../src/facts/workflow/workflow.js';
import { lookAtWorkflow } from '../../../src/workflow/look.js';
import { checkoutOf } from '../../workflow/marked.js';

const PATH = '.github/workflows/x.yml';

async function factsOf(
  job: string,
  files: Readonly<Record<string, string>> = {},
): Promise<WorkflowFacts> {
  const text = `on: push\njobs:\n  x:\n${job.replace(/^/gm, '    ')}\n`;
  const look = await lookAtWorkflow(checkoutOf({ ...files, [PATH]: text }), PATH, null);
  if (look.kind !== 'looked') throw new Error(`${look.kind}: ${text}`);
  return workflowFacts(look);
}

/** A composite action around one value of a step. */
const ACTION = (value: string) => ({
  'a/action.yml': `name: a\nruns:\n  using: composite\n  steps:\n    - run: 'true'\n      shell: bash\n      env: { X: '${value}' }\n`,
});

/** For every rule: facts that break it, and near misses about which it is silent. */
export const fixtures: Readonly<
  Record<
    string,
    { readonly breaks: readonly WorkflowFacts[]; readonly holds: readonly WorkflowFacts[] }
  >
> = {
  'context-not-allowed': {
    breaks: await Promise.all([
      factsOf("if: ${{ secrets.A != '' }}\nsteps: []"),
      factsOf("if: env.A == '1'\nsteps: []"),
      factsOf('steps:\n  - if: secrets.A\n    run: x'),
      factsOf('env: { A: "${{ env.B }}" }\nsteps: []'),
      factsOf('env: { A: "${{ steps.x.outputs.y }}" }\nsteps: []'),
      factsOf('uses: ./.github/workflows/y.yml\nwith: { a: "${{ secrets.A }}" }'),
      factsOf('uses: ./.github/workflows/y.yml\nwith: { a: "${{ env.A }}" }'),
      factsOf('runs-on: "${{ secrets.RUNNER }}"\nsteps: []'),
      factsOf('environment: "${{ secrets.WHERE }}"\nsteps: []'),
      factsOf('container: { image: "${{ env.IMAGE }}" }\nsteps: []'),
      factsOf('steps: [ { uses: ./a } ]', ACTION('${{ secrets.A }}')),
      factsOf('steps: [ { uses: ./a } ]', ACTION('${{ vars[inputs.x] }}')),
      factsOf('steps: [ { uses: ./a } ]', ACTION('${{ needs.x.outputs.y }}')),
    ]),
    holds: await Promise.all([
      factsOf("if: vars.A && needs.y.outputs.z && github.ref == 'secrets.A'\nsteps: []"),
      factsOf('steps:\n  - if: env.A && steps.b.outcome && runner.os\n    run: x ${{ secrets.B }}'),
      factsOf('env: { A: "${{ secrets.A }}", B: "${{ matrix.b }}" }\nsteps: []'),
      factsOf('uses: ./y.yml\nwith: { a: "${{ vars.A }}" }\nsecrets: { a: "${{ secrets.A }}" }'),
      factsOf('environment: { name: x, url: "${{ steps.a.outputs.url }}" }\nsteps: []'),
      factsOf('container: { image: x, credentials: { password: "${{ secrets.P }}" } }\nsteps: []'),
      factsOf('services: { db: { image: x, env: { P: "${{ secrets.P }}" } } }\nsteps: []'),
      factsOf('outputs: { a: "${{ steps.a.outputs.b }}" }\nsteps: []'),
      factsOf(
        'steps: [ { uses: ./a, with: { a: "${{ secrets.A }}" } } ]',
        ACTION('${{ inputs.a }}'),
      ),
      // Another name is no context of GitHub's at all: it says so itself.
      factsOf('name: "${{ secret.A }}"\nsteps: []'),
    ]),
  },
};
