import type { AllowanceFact, Written } from '../../facts/leaks/allowances/allowance.js';
import type { Location } from '../../report/location.js';
import type { Match } from '../../report/rule.js';

/** The facts of one kind. */
export function allowancesThat<Is extends AllowanceFact['is']>(
  is: Is,
  facts: readonly AllowanceFact[],
): readonly Extract<AllowanceFact, { is: Is }>[] {
  return facts.filter((fact): fact is Extract<AllowanceFact, { is: Is }> => fact.is === is);
}

/** Where an allowance can be opened; git's configuration is no file of the repository. */
export function placeOf({ path, line, column }: Written): Location {
  return {
    kind: 'file',
    path,
    ...(line === null ? {} : { line }),
    ...(line === null || column === undefined ? {} : { column }),
  };
}

/** What makes the match of an entry that is not valid. */
export function notValidMatch({
  at,
  what,
  identity,
}: Extract<AllowanceFact, { is: 'not-valid' }>): Match {
  return {
    location: placeOf(at),
    identity,
    values: { file: at.path, what },
    evidence: [{ label: 'what is wrong', actual: what }],
  };
}
