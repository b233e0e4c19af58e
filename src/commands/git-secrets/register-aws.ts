import { type Addition, addValue } from './add-value.js';
import type { Asked, Outcome } from './asked.js';

const QUOTE = `("|')?`;
const AWS = '(AWS|aws|Aws)?_?';
const IS = '\\s*(:|=>|=)\\s*';

/**
 * What git-secrets 1.3.0 registers, in its order.
 * @see https://github.com/awslabs/git-secrets#options-for---register-aws
 */
const VALUES: readonly Omit<Addition, 'global'>[] = [
  { key: 'secrets.providers', value: 'git secrets --aws-provider' },
  {
    key: 'secrets.patterns',
    value: '(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}',
  },
  {
    key: 'secrets.patterns',
    value: `${QUOTE}${AWS}(SECRET|secret|Secret)?_?(ACCESS|access|Access)?_?(KEY|key|Key)${QUOTE}${IS}${QUOTE}[A-Za-z0-9/\\+=]{40}${QUOTE}`,
  },
  {
    key: 'secrets.patterns',
    value: `${QUOTE}${AWS}(ACCOUNT|account|Account)_?(ID|id|Id)?${QUOTE}${IS}${QUOTE}[0-9]{4}\\-?[0-9]{4}\\-?[0-9]{4}${QUOTE}`,
  },
  // AWS's own examples, which its documentation is full of.
  { key: 'secrets.allowed', value: `AKIA${'IOSFODNN7EXAMPLE'}` },
  { key: 'secrets.allowed', value: `wJalrXUtnFEMI/K7MDENG/${'bPxRfiCYEXAMPLEKEY'}` },
];

/** `--register-aws`: AWS's patterns. It never fails; `OK` says that the last of them was new. */
export function registerAws({ flags, host }: Asked): Outcome {
  const added = VALUES.map((value) => addValue({ ...value, global: flags.global }, host));
  return {
    exitCode: 0,
    output: added.at(-1)?.exitCode === 0 ? 'OK\n' : '',
    complaint: added.map(({ complaint }) => complaint).join(''),
  };
}
