import { describeShape } from '../../report/shape.js';
import type { Settings } from '../../settings/settings.js';
import type { StsTarget } from '../../world/aws.js';
import { targetOf } from './call-sts.js';
import type { ChainTaken } from '../chain/taken.js';
import type { EgressVerdict } from '../../world/egress.js';
import { mayContact } from '../endpoints/egress.js';
import { type RegionFact, regionFact } from '../endpoints/region.js';
import { stsEndpoint } from '../endpoints/sts-endpoint.js';

/** Where this job asks STS, and whether credentials may be sent there. */
export interface StsPlace {
  readonly region: RegionFact;
  readonly target: StsTarget;
  /** The setting that overrides AWS's own endpoint, or null. */
  readonly overriddenBy: string | null;
  /** It stands in a profile, and is no variable. */
  readonly inProfile?: true;
  readonly verdict: EgressVerdict;
}

/** Told from the settings, the environment and what the judged SDK reads from its profile. */
export function stsPlace(
  { view, caBundle }: ChainTaken,
  settings: Settings,
  variables: Readonly<Record<string, string>>,
): StsPlace {
  const arn = settings.role?.arn ?? null;
  const said = view.region ?? null;
  const region = regionFact(settings.region, variables, said, arn, describeShape);
  const { url, ...by } = stsEndpoint(view.endpoint, variables, region.value);
  const verdict = mayContact(url, 'sts', settings);
  const { allowEndpoints } = settings;
  const target = targetOf(region.value, url, {
    allowEndpoints,
    ...(caBundle === null ? {} : { caBundle }),
  });
  return { region, target, ...by, verdict };
}
