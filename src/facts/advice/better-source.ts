import { advise } from '../../advice/advise.js';
import { gatherCircumstances } from './circumstances.js';
import type { ChainGathered } from '../chain/gather-chain.js';
import type { CredentialFacts } from '../credentials/credentials.js';
import type { JobFacts } from '../job/job.js';
import type { Advice } from '../../report/advice.js';
import type { Settings } from '../../settings/settings.js';
import type { World } from '../../world/world.js';

/**
 * The advice, where the job takes a source from its environment that is worse than one that is
 * offered to it already; null otherwise. It changes no outcome.
 */
export async function betterSource(
  world: World,
  settings: Settings,
  gathered: ChainGathered,
  job: JobFacts,
  { source }: CredentialFacts,
): Promise<Advice | null> {
  // What an input gave, or a token, is no source of the environment.
  if (source.kind !== 'found' || settings.keys.accessKeyId !== null) return null;
  const traces = gathered.traces.filter(
    ({ view }) => settings.sdks.length === 0 || settings.sdks.includes(view.dialect),
  );
  const circumstances = await gatherCircumstances(world, { ...gathered, traces }, job, {
    role: settings.role?.arn,
    region: settings.region ?? undefined,
  });
  const advice = advise(circumstances);
  return advice.verdict === 'change' && advice.atHand ? advice : null;
}
