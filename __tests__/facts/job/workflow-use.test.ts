import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflowUse } from '../../../src/facts/job/workflow-use.js';

const WORKFLOW: unknown = parse(`
jobs:
  deploy:
    steps:
      - uses: actions/checkout@v5
      - run: aws s3 ls
      - uses: aws-actions/configure-aws-credentials@v6
  test:
    steps:
      - uses: actions/checkout@v5
      - run: aws --version
      - uses: acme/aws-actions@v1
      - uses: ./aws-actions/local
  odd: { steps: 7 }
  odder: { steps: [null, 7, [], { uses: 7 }] }
  called: { uses: acme/shop/.github/workflows/x.yml@main }
`);

describe('a job uses AWS', () => {
  test('by an action of AWS, and the step is named', () => {
    expect(workflowUse(WORKFLOW, 'deploy')).toBe(
      'a step of this job uses aws-actions/configure-aws-credentials@v6',
    );
  });

  test.each(['test', 'odd', 'odder', 'called', 'absent', '', 'constructor', '__proto__'])(
    'not by commands, names that look alike, or shapes that are none: %s',
    (job) => {
      expect(workflowUse(WORKFLOW, job)).toBeNull();
    },
  );

  test.each([undefined, null, 'text', 7, [], {}, { jobs: null }])('not in %j', (workflow) => {
    expect(workflowUse(workflow, 'deploy')).toBeNull();
  });
});
