import { addValue } from './add-value.js';
import type { Asked, Outcome } from './asked.js';

/** `--add`: a pattern that is prohibited, or one that is allowed. Only the first operand is one. */
export function add({ flags, operands, host }: Asked): Outcome {
  const [pattern = ''] = operands;
  const value = flags.literal ? literally(pattern) : pattern;
  const key = flags.allowed ? 'secrets.allowed' : 'secrets.patterns';
  return addValue({ key, value, global: flags.global }, host);
}

/** Escapes what git-secrets escapes: brackets are not among it. */
function literally(text: string): string {
  return text.replace(/\n+$/, '').replaceAll(/[\\.|$(){}?+*^]/g, '\\$&');
}
