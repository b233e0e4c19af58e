import type { Entry } from '../entry.js';
import type { Signature } from '../signature/signature.js';

/** A message of the catalogue, as it stands in a log. */
export interface Sighting {
  readonly entry: Entry;
  readonly signature: Signature;
  /** The line on which it begins; 1-based. */
  readonly line: number;
  /** The line on which it ends. */
  readonly lastLine: number;
  /** The whole line, or lines, without their dress. */
  readonly message: string;
  /** What stood in its holes. */
  readonly values: Readonly<Record<string, string>>;
  /** The CI system marked its line as an error. */
  readonly isError: boolean;
  /** The step that a downloaded log names for it. */
  readonly step: string | null;
}
