import { describe, expect, test } from '@jest/globals';
import { lookAtWorkflow } from '../../src/workflow/look.js';
import { checkoutOf, inMarks, markedCases } from './marked.js';

describe('what a job needs by its workflow', () => {
  test.each(markedCases())('$name: $about', async ({ workflow, job, files, expected }) => {
    const look = await lookAtWorkflow(checkoutOf(files), workflow, job);
    const found = look.kind === 'looked' ? look.expectations.map(inMarks) : [look.kind];
    expect(found.toSorted()).toEqual(expected);
  });
});
