import type { WorkflowFacts } from '../../facts/workflow/workflow.js';
import type { Rule } from '../../report/rule.js';
import { instead, whereWords } from '../../wording/workflow/refused.js';

/** A context such as `secrets` where GitHub does not know it. */
export const contextNotAllowed: Rule<WorkflowFacts> = {
  id: 'workflow/context-not-allowed',
  severity: 'error',
  rung: 'granted',
  title: '`{context}` is not known in {where:prose}',
  why: 'GitHub fills in an expression from the contexts that it has at that time, and in {where:prose} these are {allowed}. A file that reads another one it refuses with `Unrecognized named-value`, and {effect}.',
  fix: '{instead:prose}',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability',
  ],
  judge({ refused }) {
    return refused.map((one) => {
      const { read, allowed } = one;
      const { words, paste } = instead(one);
      const { context } = read.access;
      const written = read.text.value.slice(read.access.at, read.access.end);
      return {
        location: { kind: 'file', path: read.at.path, line: read.at.line },
        identity: [read.owner, ...read.keys, written.toLowerCase()].join(' '),
        values: {
          context,
          where: whereWords(read),
          effect:
            read.owner === 'action' ? 'the step that uses it fails' : 'none of its jobs starts',
          allowed: allowed.join(', '),
          instead: words,
        },
        evidence: [
          {
            label: read.keys.join('.'),
            expected: `one of ${allowed.join(', ')}`,
            actual: written,
          },
        ],
        paste,
      };
    });
  },
};
