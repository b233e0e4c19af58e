import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import type { WorkflowPlace } from '../../src/report/evidence.js';

/** What GitHub's own parser holds against a workflow; nothing when it would run it. */
export async function faultsOfWorkflow(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow(
    { name: 'w.yml', content },
    new NoOperationTraceWriter(),
  );
  const faults = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || faults.length > 0) return faults;
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return errors.map(({ Message }) => Message);
}

/**
 * The smallest workflow in which a snippet stands where it says, between lines that are there
 * already: a mapping that it joins, a list that it goes into.
 */
export function workflowAround(place: WorkflowPlace, code: string): string {
  const at = (depth: number) =>
    code
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => `${' '.repeat(depth)}${line}\n`)
      .join('');
  const workflow = (job: string, step = '') =>
    `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${job}    steps:\n${step}      - uses: acme/deploy@v1\n`;
  switch (place) {
    case 'workflow':
      return `${code}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;
    case 'job':
      return workflow(at(4));
    case 'job-env':
      return workflow(`    env:\n      STAGE: live\n${at(6)}`);
    case 'job-permissions':
      return workflow(`    permissions:\n      packages: write\n${at(6)}`);
    case 'steps':
      return workflow('', at(6));
    case 'step-env':
      return `${workflow('')}        env:\n          STAGE: live\n${at(10)}`;
    case 'step-with':
      return `${workflow('')}        with:\n          stage: live\n${at(10)}`;
  }
}
