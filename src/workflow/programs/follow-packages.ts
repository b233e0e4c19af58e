import { within } from '../checkout.js';
import { toolOfPackage } from '../tools/find.js';
import { namesMeant } from './computed-name.js';
import type { ManagerCall, Where } from './manager-call.js';
import { type Package, packagesBelow, readPackage } from './package-scripts.js';
import { type Follower, further, pathFrom, type Trail } from './trail.js';

/** Follows the call of a package manager: scripts, programs, or a text for the shell. */
export async function followManager(
  follower: Follower,
  call: ManagerCall,
  trail: Trail,
  at: number,
): Promise<void> {
  if (call.is === 'shell') await follower.shell(call.text, { ...trail, at });
  else if (call.is === 'program') await followProgram(follower, call.words, trail, at);
  else await followScripts(follower, call, trail, at);
}

async function followProgram(
  follower: Follower,
  words: readonly string[],
  trail: Trail,
  at: number,
): Promise<void> {
  const [name = '', ...args] = words;
  const tool = toolOfPackage(name, args);
  if (tool === undefined) await follower.command(words, trail, at);
  else follower.note(tool, args, trail, at);
}

async function followScripts(
  follower: Follower,
  call: Extract<ManagerCall, { is: 'scripts' }>,
  trail: Trail,
  at: number,
): Promise<void> {
  let found = false;
  for (const one of await packagesFor(follower, call.where, trail)) {
    const path = one.folder === '' ? 'package.json' : `${one.folder}/package.json`;
    for (const name of call.names) {
      for (const { script, isAsked } of scriptsFor(name, one)) {
        const text = one.scripts.get(script);
        if (text === undefined) continue;
        found ||= isAsked;
        if (!follower.isNew(`script ${path} ${script} ${call.rest.join(' ')}`)) continue;
        const whole =
          isAsked && call.rest.length > 0 ? `${text} ${call.rest.map(quoted).join(' ')}` : text;
        await follower.shell(whole, further(trail, at, `${path} ${script}`, one.folder));
      }
    }
  }
  if (!found && call.orProgram) {
    await followProgram(follower, [...call.names, ...call.rest], trail, at);
  }
}

/** The script with those before and behind it; for `infra:*` all that begin so. */
function scriptsFor(
  name: string,
  { scripts }: Package,
): readonly { readonly script: string; readonly isAsked: boolean }[] {
  const known = [...scripts.keys()];
  const asked = name.endsWith('*')
    ? known.filter((key) => key.startsWith(name.slice(0, -1)))
    : namesMeant(name, known);
  return asked.flatMap((one) => [
    { script: `pre${one}`, isAsked: false },
    { script: one, isAsked: true },
    { script: `post${one}`, isAsked: false },
  ]);
}

async function packagesFor(
  { checkout }: Follower,
  where: Where,
  trail: Trail,
): Promise<readonly Package[]> {
  const folder = where.folder === undefined ? trail.running.folder : pathFrom(trail, where.folder);
  const own = await readPackage(checkout, folder ?? '');
  if (where.packages.length === 0 && !where.all) return own === undefined ? [] : [own];
  const root = own ?? (await readPackage(checkout, ''));
  if (root === undefined) return [];
  const below = [...(await packagesBelow(checkout, root)), root];
  if (where.all) return below;
  // `./infra`, `infra...` and `{infra}` are pnpm's ways to name what lies there.
  const plain = where.packages.map((one) => one.replace(/^[{.]{0,2}\/?|[}.]{1,3}$/g, ''));
  const chosen = below.filter((one) =>
    [one.name, one.folder].some((text) => where.packages.includes(text) || plain.includes(text)),
  );
  if (chosen.length > 0) return chosen;
  const named = plain.map(async (one) => readPackage(checkout, within(root.folder, one) ?? ''));
  return (await Promise.all(named)).filter((one) => one !== undefined);
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
