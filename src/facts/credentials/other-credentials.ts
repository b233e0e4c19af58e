import type { Redactor } from '../../report/redaction.js';
import type { Settings } from '../../settings/settings.js';
import type { Credentials } from '../../world/aws.js';
import type { World } from '../../world/world.js';
import type { ChainTaken } from '../chain/taken.js';
import { stsPlace } from './sts-place.js';
import { takeCredentials } from './take-credentials.js';

/**
 * What the chain gives besides the role that is asked for by token: such an identity may be allowed
 * to read what the job itself may not. Null when the chain gives nothing.
 */
export async function otherCredentials(
  taken: ChainTaken,
  settings: Settings,
  world: World,
  redactor: Redactor,
): Promise<Credentials | null> {
  if (taken.source === null) return null;
  const { target, verdict } = stsPlace(taken, settings, world.environment.variables);
  const { held } = await takeCredentials(taken, {
    world,
    mayAsk: verdict.allowed,
    target,
    redactor,
    blocked: [],
    settings,
  });
  return held?.credentials ?? null;
}
