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
    const untold = problems.filter(({ fault }) => fault === undefined);
    // The wrong entries of one list are one thing to mend.
    const inputs = [...new Set(untold.map(({ input }) => input))];
    return inputs.map((input) => {
      const entries = untold.filter((one) => one.input === input);
      const [{ accepted, meant } = { accepted: '' }] = entries;
      const alone = entries.length === 1 ? meant : undefined;
      return {
        location: { kind: 'input', name: input },
        identity: input,
        values: { input, accepted, meant: alone ?? '' },
        ...(alone === undefined
          ? {}
          : { words: { fix: 'Write `{meant}`: `{input}` takes {accepted}.' } }),
        evidence: entries.map((one) => ({
          label: one.entry === undefined ? input : `${input}, entry ${one.entry}`,
          expected: one.meant ?? one.accepted,
          actual: one.shown === undefined ? one.shape : `${one.shown} (${one.shape})`,
        })),
      };
    });
  },
};
