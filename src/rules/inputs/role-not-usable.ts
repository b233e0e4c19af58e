import { roleStory } from '../../wording/inputs/role-stories.js';
import type { Rule } from '../../report/rule.js';
import type { InputProblem } from '../../settings/fields.js';

/** An input that is to name a role holds something else. */
export const roleNotUsable: Rule<readonly InputProblem[]> = {
  id: 'inputs/role-not-usable',
  severity: 'error',
  rung: 'well-formed',
  title: '`{input}` is {what}',
  why: 'What stands in the input is not the ARN of a role. {why}',
  fix: "Set `{input}` to the role's ARN as IAM shows it. {fix}",
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
  ],
  judge(problems) {
    return problems.flatMap(({ input, fault, shape, accepted }) => {
      if (fault?.is !== 'no-role') return [];
      const { what, why, fix } = roleStory(fault.what);
      return [
        {
          location: { kind: 'input', name: input },
          identity: fault.what.is,
          values: { input, what, why, fix },
          words: { why: '{why}', fix: '{fix}' },
          evidence: [{ label: input, expected: accepted, actual: shape }],
        },
      ];
    });
  },
};
