import { describeShape } from '../report/shape.js';
import type { Redactor } from '../report/redaction.js';
import type { Settings } from '../settings/settings.js';
import type { Credentials } from '../world/aws.js';
import type { World } from '../world/world.js';
import { targetOf } from './call-sts.js';
import type { ChainTaken } from './chain-taken.js';
import { mayContact } from './egress.js';
import { regionFact } from './region.js';
import { stsEndpoint } from './sts-endpoint.js';
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
  const { variables } = world.environment;
  const arn = settings.role?.arn ?? null;
  const said = taken.view.region ?? null;
  const region = regionFact(settings.region, variables, said, arn, describeShape).value;
  const endpoint = stsEndpoint(taken.view.endpoint, variables, region);
  const { held } = await takeCredentials(taken, {
    world,
    mayAsk: mayContact(endpoint.url, 'sts', settings).allowed,
    target: targetOf(region, endpoint.url),
    redactor,
    blocked: [],
    settings,
  });
  return held?.credentials ?? null;
}
