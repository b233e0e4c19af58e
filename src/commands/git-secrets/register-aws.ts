import { type Addition, addValue } from './add-value.js';
import { type Asked, isStrict, type Outcome } from './asked.js';

const QUOTE = `("|')?`;
const AWS = '(AWS|aws|Aws)?_?';
const IS = '\\s*(:|=>|=)\\s*';

/** A value, and whether only git-secrets later than 1.3.0 registers it. */
type Registered = Omit<Addition, 'global'> & { readonly isLater?: true };

/**
 * What git-secrets registers, in its order.
 * @see https://github.com/awslabs/git-secrets#options-for---register-aws
 */
const VALUES: readonly Registered[] = [
  { key: 'secrets.providers', value: 'git secrets --aws-provider' },
  {
    key: 'secrets.patterns',
    value: '(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}',
  },
  // The keys of Amazon Bedrock, the lasting and the short ones.
  { key: 'secrets.patterns', value: 'ABSK[A-Za-z0-9+/]{109,}=*', isLater: true },
  {
    key: 'secrets.patterns',
    value: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
    isLater: true,
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
  { key: 'secrets.allowed', value: 'AKIAIOSFODNN7EXAMPLE' },
  { key: 'secrets.allowed', value: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
];

/** `--register-aws`: AWS's patterns. It never fails; `OK` says that the last of them was new. */
export function registerAws(asked: Asked): Outcome {
  const { flags, host } = asked;
  const wanted = VALUES.filter(({ isLater }) => isLater !== true || !isStrict(asked));
  const added = wanted.map(({ key, value }) =>
    addValue({ key, value, global: flags.global }, host),
  );
  return {
    exitCode: 0,
    output: added.at(-1)?.exitCode === 0 ? 'OK\n' : '',
    complaint: added.map(({ complaint }) => complaint).join(''),
  };
}
