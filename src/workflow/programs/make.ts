/** A target of a Makefile. */
interface Target {
  readonly names: readonly string[];
  readonly needs: readonly string[];
  readonly recipe: string[];
}

/** A Makefile, as far as commands can be told from it. */
export interface Makefile {
  readonly targets: readonly Target[];
  readonly variables: ReadonlyMap<string, string>;
  /** Files that it includes, as written. */
  readonly includes: readonly string[];
}

const ASSIGNMENT = /^(?:export\s+|override\s+)?([A-Za-z_][\w.-]*)\s*(?:\?|::?|\+|!)?=\s*(.*)$/;
const LONGEST = 20_000;
/** Targets, variables and prerequisites of one file that are looked at. */
const MOST = 2_000;

/** Reads targets, their recipes and plain variables; conditionals count on both sides. */
export function readMakefile(text: string): Makefile {
  const targets: Target[] = [];
  const variables = new Map<string, string>();
  const includes: string[] = [];
  let current: Target | undefined;
  for (const line of text
    .replace(/\r\n/g, '\n')
    .replace(/\\\n(?!\t)/g, ' ')
    .split('\n')) {
    if (line.startsWith('\t')) {
      current?.recipe.push(line.slice(1));
      continue;
    }
    const plain = line.replace(/(^|\s)#.*$/, '').trim();
    const assignment = ASSIGNMENT.exec(plain);
    const included = /^-?s?include\s+(.+)$/.exec(plain);
    if (assignment !== null) variables.set(assignment[1] ?? '', assignment[2] ?? '');
    else if (included !== null) includes.push(...(included[1] ?? '').split(/\s+/));
    else if (/^[^\s:=#][^:=#]*::?(?!=)/.test(plain)) {
      const colon = plain.indexOf(':');
      const [needs = '', ...recipe] = plain.slice(colon).replace(/^:+/, '').split(';');
      current = {
        names: plain.slice(0, colon).trim().split(/\s+/),
        needs: needs
          .trim()
          .split(/\s+/)
          .filter((name) => name !== '' && name !== '|'),
        recipe: recipe.length === 0 ? [] : [recipe.join(';')],
      };
      targets.push(current);
    }
  }
  return {
    targets: targets.slice(0, MOST),
    variables: new Map([...variables].slice(0, MOST)),
    includes: includes.slice(0, 20),
  };
}

/**
 * The shell text that making some targets runs, what they need first; the first target where none
 * is named. A prerequisite is made once.
 */
export function recipesOf(
  { targets, variables }: Makefile,
  asked: readonly string[],
  given: ReadonlyMap<string, string>,
): string {
  const first = targets.flatMap(({ names }) => names).find((name) => !name.startsWith('.'));
  const waiting = asked.length > 0 ? [...asked] : first === undefined ? [] : [first];
  const made = new Set<string>();
  const texts: string[] = [];
  let length = 0;
  const all = new Map([...variables, ...given, ['MAKE', 'make']]);
  for (let name = waiting.shift(); name !== undefined && made.size < 100; name = waiting.shift()) {
    if (made.has(name)) continue;
    made.add(name);
    for (const { names, needs, recipe } of targets) {
      const stem = stemOf(names, name);
      if (stem === undefined) continue;
      waiting.unshift(
        ...needs
          .slice(0, 200)
          .map((need) => expand(need.replace('%', stem), all).trim())
          .flatMap((need) => need.split(/\s+/))
          .filter((need) => !made.has(need)),
      );
      const own = new Map([...all, ['@', name], ['*', stem]]);
      for (const line of recipe) {
        if (length > LONGEST * 10) break;
        const text = expand(line.replace(/^[ \t]*[@+-]+/, ''), own);
        texts.push(text);
        length += text.length;
      }
    }
  }
  return texts.join('\n');
}

/** What `%` stands for where a target makes a name; empty for a plain one. */
function stemOf(names: readonly string[], wanted: string): string | undefined {
  if (names.includes(wanted)) return '';
  for (const name of names) {
    const at = name.indexOf('%');
    if (at < 0) continue;
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const fits = wanted.length > before.length + after.length;
    if (fits && wanted.startsWith(before) && wanted.endsWith(after)) {
      return wanted.slice(before.length, wanted.length - after.length);
    }
  }
  return undefined;
}

/** Fills in variables, in at most five turns; one that is not known stays as it is. */
function expand(text: string, variables: ReadonlyMap<string, string>): string {
  let filled = text.slice(0, LONGEST);
  for (let turn = 0; turn < 5 && filled.length < LONGEST; turn += 1) {
    const next = filled
      .replace(/\$[({]shell\s+/g, '$$$$(')
      .replace(/\$\$|\$[({]([\w.@*-]{1,100})[)}]|\$([@*])/g, (whole, long, short) =>
        whole === '$$' ? whole : (variables.get(String(long ?? short))?.slice(0, 1_000) ?? whole),
      );
    if (next === filled) break;
    filled = next;
  }
  return filled.slice(0, LONGEST).replaceAll('$$', '$');
}
