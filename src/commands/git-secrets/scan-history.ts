import type { Asked, Outcome } from './asked.js';
import { conclude } from './conclude.js';
import { prepare } from './prepare.js';

/** `--scan-history`: every content that a ref leads to. */
export function scanHistory(asked: Asked): Outcome {
  const prepared = prepare(asked, 'git-grep');
  if ('exitCode' in prepared) return prepared;
  return conclude(asked, prepared, []);
}
