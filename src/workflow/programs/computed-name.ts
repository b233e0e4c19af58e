/** What stands in a word for a part that is only known when it runs. */
const COMPUTED = /\uE002+|\$\(\)|\$\{[^}]*\}|\$env:\w+|\$\w+/g;

/**
 * The names that a word can mean: itself, or for one that is computed in part all of the known ones
 * that fit what is written. None fit a word of which nothing is written.
 */
export function namesMeant(word: string, known: readonly string[]): readonly string[] {
  const parts = word.split(COMPUTED);
  if (parts.length < 2) return [word];
  if (parts.length > 6 || parts.every((part) => !/\w/.test(part))) return [];
  return known.filter((name) => fits(name, parts));
}

function fits(name: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? name.length - part.length : name.indexOf(part, at + 1);
    if (found <= at || !name.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return true;
}
