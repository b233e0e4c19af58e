import type { Asked, Outcome } from './asked.js';

/** `--list`: what git's configuration holds of git-secrets, as git prints it. */
export function list({ flags, host }: Asked): Outcome {
  return host.config([...(flags.global ? ['--global'] : []), '--get-regexp', 'secrets.*']);
}
