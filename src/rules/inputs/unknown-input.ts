import type { Rule } from '../../report/rule.js';
import type { InputProblem } from '../../settings/fields.js';

/** A name in `with:` that is none of ours: what it was to ask for would silently not be looked at. */
export const unknownInput: Rule<readonly InputProblem[]> = {
  id: 'inputs/unknown-input',
  severity: 'error',
  rung: 'well-formed',
  title: '`{input}` is no input of this action',
  why: 'GitHub passes it on with a mere warning, and nothing would come of it.',
  fix: 'Take it out, or correct its name; the README lists all of them.',
  judge(problems) {
    return problems.flatMap(({ input, fault, meant, accepted }) => {
      if (fault?.is !== 'unknown-input') return [];
      return [
        {
          location: { kind: 'input', name: input },
          identity: input,
          values: { input, meant: meant ?? '' },
          ...(meant === undefined ? {} : { words: { fix: 'Write `{meant}` in its place.' } }),
          evidence: [{ label: 'with', expected: meant ?? accepted, actual: input }],
        },
      ];
    });
  },
};
