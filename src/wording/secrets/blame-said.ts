import { inert } from '../../report/inert.js';
import type { Elsewhere } from '../../workflow/blame/cause.js';
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

/** Where a variable is set that does not come here. */
export const WHERE_SET: Readonly<Record<Elsewhere, string>> = {
  'another-step': "another step's `env`",
  'a-later-step': "a later step's `env`",
  'another-job': "another job's `env`",
  'the-caller': "the caller's `env`",
};
