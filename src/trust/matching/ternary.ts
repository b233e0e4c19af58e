import type { Ternary } from './pattern.js';

/** True when one is true, unknown when one might be. */
export function anyOf(results: readonly Ternary[]): Ternary {
  if (results.includes(true)) return true;
  return results.includes('unknown') ? 'unknown' : false;
}

/** False when one is false, unknown when one might be. */
export function allOf(results: readonly Ternary[]): Ternary {
  if (results.includes(false)) return false;
  return results.includes('unknown') ? 'unknown' : true;
}
