import { within } from '../checkout.js';
import { namesMeant } from './computed-name.js';
import { readMakefile, recipesOf } from './make.js';
import type { MakeCall } from './make-call.js';
import { type Follower, further, pathFrom, type Trail } from './trail.js';

const NAMES = ['GNUmakefile', 'makefile', 'Makefile'];

/** Follows the recipes that a call of make runs. */
export async function followMake(
  follower: Follower,
  { folder: written, file, targets, variables }: MakeCall,
  trail: Trail,
  at: number,
): Promise<void> {
  const folder = written === undefined ? trail.running.folder : pathFrom(trail, written);
  if (folder === undefined) return;
  for (const name of file === undefined ? NAMES : [file]) {
    const path = within(folder, name);
    if (path === undefined) continue;
    const text = await follower.open(path, `make ${targets.join(' ')}`);
    if (text === undefined) continue;
    const parts = [text];
    for (const other of readMakefile(text).includes) {
      const included = within(folder, other);
      const found = included === undefined ? undefined : await follower.checkout.read(included);
      if (found?.kind === 'text') parts.push(found.text);
    }
    const makefile = readMakefile(parts.join('\n'));
    const known = makefile.targets.flatMap(({ names }) => names);
    const meant = targets.flatMap((target) => namesMeant(target, known));
    // A target of which nothing is known is not the first one.
    if (meant.length === 0 && targets.length > 0) return;
    const recipes = recipesOf(makefile, meant, variables);
    const what = `${path} ${targets.join(' ')}`.trim();
    await follower.shell(recipes, further(trail, at, what, folder));
    return;
  }
}
