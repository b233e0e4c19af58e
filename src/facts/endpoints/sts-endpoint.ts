import type { EndpointOverride } from '../../report/chain-view.js';
import { partitionOfRegion } from '../../report/aws/partitions.js';

/** Where STS would be asked, and why there. */
export interface StsEndpoint {
  readonly url: string;
  /** The variable or profile setting that overrides AWS's own endpoint, or null. */
  readonly overriddenBy: string | null;
  /** It stands in a profile, and is no variable. */
  readonly inProfile?: true;
}

/**
 * The endpoint that an SDK uses: the one it was configured to use, else the region's own.
 * @param override what the SDK reads from variables and profile, told by its chain
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function stsEndpoint(
  override: EndpointOverride | undefined,
  variables: Readonly<Record<string, string>>,
  region: string,
): StsEndpoint {
  if (override !== undefined) {
    const { url, from, inProfile } = override;
    return { url, overriddenBy: from, ...(inProfile === undefined ? {} : { inProfile }) };
  }
  const fips = variables.AWS_USE_FIPS_ENDPOINT?.toLowerCase() === 'true';
  return { url: `https://${regionalHost(region, fips)}`, overriddenBy: null };
}

/** @see https://docs.aws.amazon.com/general/latest/gr/sts.html */
function regionalHost(region: string, fips: boolean): string {
  // GovCloud's regional endpoints are FIPS endpoints and have no other name.
  const service = fips && !region.startsWith('us-gov-') ? 'sts-fips' : 'sts';
  return `${service}.${region}.${partitionOfRegion(region).domain}`;
}
