import { addValue } from './add-value.js';
import type { Asked, Outcome } from './asked.js';

/** `--add-provider`: a command whose output is patterns; its words are joined by blanks. */
export function addProvider({ flags, operands, host }: Asked): Outcome {
  return addValue(
    { key: 'secrets.providers', value: operands.join(' '), global: flags.global },
    host,
  );
}
