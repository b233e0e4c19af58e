import { TOOL_CONFIGURATIONS } from '../../expectations/tool-profiles/index.js';
import type { ToolProfile } from '../../expectations/tool-profiles/tool-profile.js';
import type { World } from '../../world/world.js';
import { filesWithin } from './checkout.js';

/** A profile that a tool's configuration in the checkout names. */
export interface NamedProfile extends ToolProfile {
  /** Relative to the checkout. */
  readonly path: string;
}

const FILE_BYTES = 256 * 1024;
const MOST_FOLDERS = 200;
const MOST_FILES = 200;
/** The checkout itself, and two folders down: `infra/prod/main.tf`. */
const DEEPEST = 2;
const SKIPPED =
  /^\.|^(?:node_modules|vendor|dist|build|tests?|examples?|modules|fixtures|__tests__)$/i;

/** Looks where configurations of deploy tools usually lie. Bounded; nothing is run. */
export async function toolProfiles({
  files,
  environment,
}: World): Promise<readonly NamedProfile[]> {
  const root = environment.variables.GITHUB_WORKSPACE || environment.cwd;
  const within = filesWithin(files, root, environment);
  const found: NamedProfile[] = [];
  let folders = [''];
  let listed = 0;
  let read = 0;
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const next: string[] = [];
    for (const folder of folders) {
      if (++listed > MOST_FOLDERS) return found;
      for (const name of await within.list(`${root}/${folder}`)) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (!name.includes('.') && !SKIPPED.test(name)) next.push(path);
        const configuration = TOOL_CONFIGURATIONS.find((one) => one.isItsFile(name));
        if (configuration === undefined || ++read > MOST_FILES) continue;
        const reading = await within.read(`${root}/${path}`, FILE_BYTES);
        if (reading.kind !== 'found') continue;
        const { tool } = configuration;
        const named = configuration.profilesIn(new TextDecoder().decode(reading.bytes));
        found.push(...named.map((one) => ({ tool, path, ...one })));
      }
    }
    folders = next;
  }
  return found;
}
