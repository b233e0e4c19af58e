import { awsCliOf } from '../../chain/dialects/aws-cli.js';
import type { Dialect } from '../../chain/dialects/dialect.js';
import { dialectsWith } from '../../chain/dialects/index.js';
import { type ChainFacts, unseen } from '../../chain/facts.js';
import { type Trace, traceAll } from '../../chain/trace.js';
import { type SourcesWanted, sourcesWanted } from '../../chain/wanted.js';
import type { DialectName } from '../../report/chain-view.js';
import type { Redactor } from '../../report/redaction.js';
import type { World } from '../../world/world.js';
import { chainContainer } from './container.js';
import { chainFile } from './file.js';
import { installedCli } from './installed-cli.js';
import { chainMetadata } from './metadata.js';

/** Every SDK's view of this environment, over facts that were gathered once. */
export interface ChainGathered {
  readonly facts: ChainFacts;
  readonly traces: readonly Trace[];
}

/** Looks grow by what a file names (a token file, an SSO cache), never for long. */
const ROUNDS = 12;

/** A JSON Web Token. */
const TOKEN = /^\s*eyJ[\w-]+\.[\w-]+\.[\w-]*\s*$/;

/**
 * Lets every dialect look, gathers what they looked for in vain, and lets them look again, until
 * nothing is missing. Commands are never run here.
 * @param named the SDKs that the user or the job names: some are looked through only then
 */
export async function gatherChain(
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
  redactor: Redactor,
  named: readonly DialectName[],
): Promise<ChainGathered> {
  const dialects = inVersion(dialectsWith(named), await installedCli(world));
  const { variables, home, platform } = world.environment;
  // A token that stands where the path of its file belongs would be printed as one.
  for (const [name, value] of Object.entries(variables)) {
    if (name.endsWith('_TOKEN_FILE') && TOKEN.test(value)) redactor.add(value.trim());
  }
  let facts = unseen({ variables, home, platform, now: world.clock.now() });
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = sourcesWanted(dialects, facts);
    if (wanted.files.length + wanted.containers.length + wanted.metadata.length === 0) break;
    facts = await gather(wanted, facts, world, settings, redactor);
  }
  return { facts, traces: traceAll(dialects, facts) };
}

/** The AWS CLI in the words of the version that is installed; the newest that we know for none. */
function inVersion(dialects: readonly Dialect[], version: string | undefined): readonly Dialect[] {
  if (version?.startsWith('2.') !== true) return dialects;
  const installed = awsCliOf(version);
  return dialects.map((one) => (one.name === installed.name ? installed : one));
}

/** The facts with everything wanted added. */
async function gather(
  wanted: SourcesWanted,
  facts: ChainFacts,
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
  redactor: Redactor,
): Promise<ChainFacts> {
  const urls = wanted.containers.map(({ url }) => url);
  const [files, containers, metadata] = await Promise.all([
    together(wanted.files, (path) => chainFile(path, world, redactor)),
    together(urls, (url) => chainContainer(url, world, settings, redactor)),
    together(wanted.metadata, (base) => chainMetadata(base, world, settings, redactor)),
  ]);
  return {
    ...facts,
    files: new Map([...facts.files, ...files]),
    containers: new Map([...facts.containers, ...containers]),
    metadata: new Map([...facts.metadata, ...metadata]),
  };
}

async function together<T>(
  keys: readonly string[],
  ask: (key: string) => Promise<T>,
): Promise<(readonly [string, T])[]> {
  return Promise.all(keys.map(async (key) => [key, await ask(key)] as const));
}
