import { posix } from 'node:path';

/** Static and dynamic imports, re-exports and imported types of a source text, as written. */
export function importsOf(text: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"`]([^'"`]+)['"`]/g;
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

/** The source that a relative import of the file at `path` means, by its path below `src/`. */
export function targetOf(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}

/**
 * The circles of imports in sources, given by path: a shortest one through each file that lies on
 * any and on none told before, written `a.ts -> b.ts -> a.ts`. Types count as values do: of two
 * files in a circle of types, neither can be understood without the other.
 */
export function circlesIn(sources: ReadonlyMap<string, string>): string[] {
  const imported = new Map(
    Array.from(sources, ([path, text]) => [
      path,
      importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => targetOf(path, specifier))
        .filter((target) => sources.has(target)),
    ]),
  );
  const told = new Set<string>();
  return [...sources.keys()].flatMap((path) => {
    const circle = told.has(path) ? undefined : shortestCircle(path, imported);
    if (circle === undefined) return [];
    for (const member of circle) told.add(member);
    return [[...circle, path].join(' -> ')];
  });
}

/** The files of a shortest way from a file back to itself, that file first. */
function shortestCircle(
  start: string,
  imported: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of imported.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
