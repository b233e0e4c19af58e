import type { ChainFacts } from '../../chain/facts.js';
import { homeOf, sharedLocations } from '../../chain/profiles/locate.js';
import { sightOf } from '../../chain/sight.js';
import { entryOf } from '../../workflow/document/node.js';
import type { JobView } from '../../workflow/job/view.js';
import type { World } from '../../world/world.js';
import { filesWithin } from '../job/checkout.js';
import { type Misnamed, misnamedVariables } from './misnamed.js';

/** One of the two profile files, where SDKs look for it. */
export interface ProfilePlace {
  readonly path: string;
  /** The variable that names it; null where it is looked for in the home. */
  readonly variable: (typeof FILE_VARIABLES)[number] | null;
  readonly state: 'there' | 'absent' | 'unreadable';
}

/** A profile file of the checkout, where no SDK looks by itself. */
export interface CheckoutProfiles {
  /** Relative to the checkout. */
  readonly path: '.aws/config' | '.aws/credentials';
  readonly variable: (typeof FILE_VARIABLES)[number];
  readonly profiles: readonly string[];
}

/** Where credentials were looked for, and what may have kept them out of reach. Holds no secret. */
export interface Reach {
  /** The home in which SDKs look. */
  readonly home: string;
  /** The home of the account that runs this process, where it is another one. */
  readonly accountHome: string | null;
  readonly places: readonly ProfilePlace[];
  /** Profile files below the other home. */
  readonly elsewhere: readonly string[];
  readonly checkout: readonly CheckoutProfiles[];
  readonly misnamed: readonly Misnamed[];
  /** Who called sudo, in whose environment all this runs; null without it. */
  readonly sudoUser: string | null;
  /** Whether GitHub runs the job in a container of its own. */
  readonly inContainer: boolean;
}

const FILE_VARIABLES = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'] as const;

const FILE_BYTES = 1 << 20;
const MOST_PROFILES = 20;

/** Nothing was looked at. */
export const NO_REACH: Reach = {
  home: '',
  accountHome: null,
  places: [],
  elsewhere: [],
  checkout: [],
  misnamed: [],
  sudoUser: null,
  inContainer: false,
};

/** Looks at what stands around the chain: homes, files, names that nothing reads. Bounded. */
export async function gatherReach(
  world: World,
  facts: ChainFacts,
  job: JobView | undefined,
): Promise<Reach> {
  const { variables, accountHome } = world.environment;
  const sight = sightOf(facts);
  const home = homeOf(sight);
  const { config, credentials } = sharedLocations(sight);
  const other = accountHome !== undefined && accountHome !== home ? accountHome : null;
  const place = (path: string, name: ProfilePlace['variable'] & string): ProfilePlace => {
    const { kind } = sight.file(path);
    const state = kind === 'found' ? 'there' : kind;
    return { path, variable: variables[name] ? name : null, state };
  };
  return {
    home,
    accountHome: other,
    places: [place(config, 'AWS_CONFIG_FILE'), place(credentials, 'AWS_SHARED_CREDENTIALS_FILE')],
    elsewhere: other === null ? [] : await filesBelow(world, other),
    checkout: await inCheckout(world, [config, credentials]),
    misnamed: misnamedVariables(variables),
    sudoUser: variables.SUDO_USER || null,
    // The home is where GitHub's runner mounts that of a container job.
    inContainer:
      variables.GITHUB_ACTIONS === 'true' &&
      (home === '/github/home' || entryOf(job?.node, 'container') !== undefined),
  };
}

async function filesBelow({ files }: World, home: string): Promise<readonly string[]> {
  // What is in them is of no account.
  const names = await files.list(`${home}/.aws`);
  return ['config', 'credentials']
    .filter((name) => names.includes(name))
    .map((name) => `${home}/.aws/${name}`);
}

async function inCheckout(
  { files, environment }: World,
  used: readonly string[],
): Promise<readonly CheckoutProfiles[]> {
  const root = environment.variables.GITHUB_WORKSPACE || environment.cwd;
  const within = filesWithin(files, root, environment);
  const look = async (
    path: CheckoutProfiles['path'],
    variable: CheckoutProfiles['variable'],
  ): Promise<CheckoutProfiles[]> => {
    const whole = `${root}/${path}`;
    if (used.includes(whole)) return [];
    const reading = await within.read(whole, FILE_BYTES);
    if (reading.kind !== 'found') return [];
    return [{ path, variable, profiles: profilesIn(new TextDecoder().decode(reading.bytes)) }];
  };
  return [
    ...(await look('.aws/config', 'AWS_CONFIG_FILE')),
    ...(await look('.aws/credentials', 'AWS_SHARED_CREDENTIALS_FILE')),
  ];
}

function profilesIn(text: string): readonly string[] {
  const headers = text.matchAll(
    /^[ \t]*\[(?:profile[ \t]+)?["']?([\w./:@+-]{1,64})["']?[ \t]*\]/gm,
  );
  return [...new Set([...headers].map((match) => match[1] ?? ''))].slice(0, MOST_PROFILES);
}
