import type { Rule } from '../../report/rule.js';
import type { InputProblem } from '../../settings/fields.js';

/** An input of which no more can be told than that it is not what the input takes. */
export const notAccepted: Rule<readonly InputProblem[]> = {
  id: 'inputs/not-accepted',
  severity: 'error',
  rung: 'well-formed',
  title: '`{input}` holds what it cannot be used with',
  why: 'Nothing was looked at: with an input left out, a job could pass that was meant to be held to it.',
  fix: 'Set `{input}` to {accepted}.',
  judge(problems) {
    return problems.flatMap(({ input, entry, shown, shape, accepted, meant, fault }) => {
      if (fault !== undefined) return [];
      const label = entry === undefined ? input : `${input}, entry ${entry}`;
      return [
        {
          location: { kind: 'input', name: input },
          identity: entry === undefined ? input : `${input} ${entry}`,
          values: { input, accepted, meant: meant ?? '' },
          ...(meant === undefined
            ? {}
            : { words: { fix: 'Write `{meant}`: `{input}` takes {accepted}.' } }),
          evidence: [
            {
              label,
              expected: accepted,
              actual: shown === undefined ? shape : `${shown} (${shape})`,
            },
          ],
        },
      ];
    });
  },
};
