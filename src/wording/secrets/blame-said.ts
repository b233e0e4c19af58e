import { inert } from '../../report/inert.js';
import type { Place } from '../../workflow/document/node.js';

/** What is said of a cause; `short` ends the title. */
export interface Said {
  readonly short: string;
  readonly why: string;
  readonly fix: string;
}

/** A name from a workflow, set as code in prose of ours. */
export function code(text: string): string {
  return `\`${inert(text)}\``;
}

/** Where something stands: `.github/workflows/deploy.yml:17`. */
export function placeWords({ path, line }: Place): string {
  return `${path}:${line}`;
}

/** As prose, set as code. */
export function placeCode(place: Place): string {
  return code(placeWords(place));
}
