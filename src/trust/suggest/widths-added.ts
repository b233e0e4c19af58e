import type { Policy } from '../document/model.js';
import type { Work } from '../work.js';
import { lint, type TooWide } from '../lint/lint.js';

/** What a policy lets in too much after a change, and did not before. */
export function widthsAdded(
  before: Policy | null,
  after: Policy,
  idsKnown: boolean,
  work: Work,
): TooWide[] {
  const left = (before === null ? [] : lint(before, idsKnown, work)).map(nameOf);
  return lint(after, idsKnown, work).filter((one) => {
    const at = left.indexOf(nameOf(one));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

function nameOf({ width, what }: TooWide): string {
  return JSON.stringify([width, what]);
}
