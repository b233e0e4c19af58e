import { slipsBetween } from '../../report/nearest.js';

/**
 * The known name of which a given one is a slip of the pen. Stricter than a did-you-mean, since
 * `ROLE_PROD` is no slip of `ROLE_TEST`, nor `KEY_1` of `KEY_2`: two slips at most, and no digits.
 */
export function meantBy<T>(
  given: string,
  known: readonly T[],
  nameOf: (one: T) => string,
): T | undefined {
  if (given.length < 3 || given.length > 100) return undefined;
  let best: T | undefined;
  let least = given.length < 6 ? 2 : 3;
  const plain = given.toLowerCase();
  for (const one of known) {
    const name = nameOf(one).toLowerCase();
    if (name === plain || name.length > 100 || differsInNumber(name, plain)) continue;
    const slips = slipsBetween(plain, name);
    if (slips < least) [best, least] = [one, slips];
  }
  return best;
}

/** As `names`, for plain texts. */
export function nameMeantBy(given: string, known: readonly string[]): string | undefined {
  return meantBy(given, known, (name) => name);
}

function differsInNumber(one: string, other: string): boolean {
  return one.replace(/\d/g, '') === other.replace(/\d/g, '');
}
