/** Whether a name stands for several: `*`, `?`, or a set in brackets. */
export function hasWildcard(name: string): boolean {
  return /[*?]|\[[^\]]+\]/.test(name);
}

/**
 * Whether a name is one that a pattern of `*`, `?` and brackets means. Takes time that grows with the name
 * times the pattern, whatever they are: each `*` goes back to the one before it, never further.
 */
export function matchesWildcard(name: string, pattern: string): boolean {
  const units = unitsOf(pattern);
  let at = 0;
  let unit = 0;
  let star = -1;
  let starAt = 0;
  while (at < name.length) {
    const wanted = units[unit];
    if (wanted === 'any') {
      star = unit;
      starAt = at;
      unit += 1;
    } else if (wanted !== undefined && wanted(name[at] ?? '')) {
      unit += 1;
      at += 1;
    } else if (star !== -1) {
      unit = star + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  while (units[unit] === 'any') unit += 1;
  return unit === units.length;
}

type Unit = 'any' | ((character: string) => boolean);

function unitsOf(pattern: string): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? '';
    const set = character === '[' ? /^\[([!^]?)(\]?[^\]]*)\]/.exec(pattern.slice(at)) : null;
    if (character === '*') units.push('any');
    else if (character === '?') units.push(() => true);
    else if (set !== null && set[2] !== '') {
      units.push(setOf(set[2] ?? '', set[1] !== ''));
      at += set[0].length - 1;
    } else units.push((other) => other === character);
  }
  return units;
}

function setOf(members: string, isNegated: boolean): (character: string) => boolean {
  const ranges = Array.from(members.matchAll(/([^])-([^])|([^])/g), ([, from, to, one]) => [
    from ?? one ?? '',
    to ?? one ?? '',
  ]);
  return (character) =>
    ranges.some(([from = '', to = '']) => from <= character && character <= to) !== isNegated;
}
