import { spellingsOf } from '../../report/spellings.js';
import type { ChangedFiles, LookForChanges } from '../../world/changed-files.js';
import type { Files } from '../../world/files.js';

/** A file of the workspace that holds secrets of the job. */
export interface LeftBehind {
  readonly path: string;
  /** What the job calls them; never a value. */
  readonly names: readonly string[];
}

export interface LeftBehindFacts {
  readonly files: readonly LeftBehind[];
  readonly searched: number;
  /** There is more than was looked at. */
  readonly more: boolean;
}

/** Values shorter than this turn up by chance. */
const SHORTEST = 8;
const LONGEST_FILE = 1 << 20;
const MOST_BYTES = 64 << 20;

/** A secret by the name that the job gives it. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Looks for the job's own secrets in what its steps have written since. */
export async function leftBehind(
  workspace: string,
  since: number,
  secrets: readonly NamedValue[],
  world: { readonly files: Files; readonly lookForChanges: LookForChanges },
): Promise<LeftBehindFacts> {
  const needles = secrets
    .filter(({ value }) => value.trim().length >= SHORTEST)
    .map(({ name, value }) => ({
      name,
      forms: [...new Set(spellingsOf(value.trim()))].filter(({ length }) => length >= SHORTEST),
    }));
  if (needles.length === 0) return { files: [], searched: 0, more: false };
  const found: ChangedFiles = await world.lookForChanges(workspace, since);
  const files: LeftBehind[] = [];
  let bytes = 0;
  let searched = 0;
  for (const path of found.paths) {
    if (bytes > MOST_BYTES) return { files, searched, more: true };
    const reading = await world.files.read(`${workspace}/${path}`, LONGEST_FILE);
    if (reading.kind !== 'found') continue;
    searched += 1;
    bytes += reading.bytes.length;
    const content = Buffer.from(
      reading.bytes.buffer,
      reading.bytes.byteOffset,
      reading.bytes.length,
    );
    const names = needles
      .filter(({ forms }) => forms.some((form) => content.includes(form)))
      .map(({ name }) => name);
    if (names.length > 0) files.push({ path, names: [...new Set(names)] });
  }
  return { files, searched, more: found.more };
}
