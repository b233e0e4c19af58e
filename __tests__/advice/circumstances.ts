import type { Circumstances, Used } from '../../src/advice/circumstances.js';
import type { UsedKind } from '../../src/report/advice.js';

/** Circumstances of a person's shell that has nothing, but for what is said of them. */
export function circumstances(
  so: Partial<Omit<Circumstances, 'uses'>> & { readonly uses?: readonly UsedKind[] } = {},
): Circumstances {
  const uses = (so.uses ?? []).map(
    (kind): Used => ({ kind, says: `the ${kind}`, sdks: ['boto3'] }),
  );
  return {
    ci: 'none',
    runner: 'unknown',
    machine: 'elsewhere',
    withheld: false,
    offers: [],
    signs: [],
    names: {},
    ...so,
    uses,
  };
}
