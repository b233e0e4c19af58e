import type { Rule } from '../../report/rule.js';
import type { InputProblem } from '../../settings/fields.js';
import type { SessionNameFault } from '../../settings/input-fault.js';

/** A session name that STS would refuse. */
export const sessionNameNotUsable: Rule<readonly InputProblem[]> = {
  id: 'inputs/session-name-not-usable',
  severity: 'error',
  rung: 'well-formed',
  title: '`{input}` {fault}',
  why: 'STS takes a session name of 2 to 64 letters, digits and `_+=,.@-`. Names that are put together from a branch, an actor or a title often hold more, such as the brackets of `[bot]`.',
  fix: 'Shorten it, or build it from what always fits, such as `{example}`.',
  references: [
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
  ],
  judge(problems) {
    return problems.flatMap(({ input, fault, shape, accepted }) => {
      if (fault?.is !== 'session-name') return [];
      return [
        {
          location: { kind: 'input', name: input },
          identity: fault.what.is,
          values: { input, fault: words(fault.what), example: 'deploy-${{ github.run_id }}' },
          evidence: [{ label: input, expected: accepted, actual: actual(fault.what, shape) }],
        },
      ];
    });
  },
};

function words(what: SessionNameFault): string {
  switch (what.is) {
    case 'too-short':
      return 'is shorter than 2 characters';
    case 'too-long':
      return `has ${what.characters} characters, and 64 are the most`;
    case 'characters':
      return 'holds characters that STS refuses';
  }
}

function actual(what: SessionNameFault, shape: string): string {
  if (what.is !== 'characters' || what.refused.length === 0) return shape;
  const named = what.refused.map((one) => (one === ' ' ? 'space' : one));
  return `${shape}; not accepted: ${named.join(' ')}`;
}
