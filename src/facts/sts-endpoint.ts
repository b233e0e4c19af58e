/** Where STS would be asked, and why there. */
export interface StsEndpoint {
  readonly url: string;
  /** The variable that overrides AWS's own endpoint, or null. */
  readonly overriddenBy: string | null;
}

/**
 * The endpoint that an SDK uses: the service's own variable, the general one, then the region's.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function stsEndpoint(
  variables: Readonly<Record<string, string>>,
  region: string,
): StsEndpoint {
  if (variables.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() !== 'true') {
    for (const name of ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL']) {
      const url = variables[name];
      if (url !== undefined && url !== '') return { url, overriddenBy: name };
    }
  }
  const fips = variables.AWS_USE_FIPS_ENDPOINT?.toLowerCase() === 'true';
  return { url: `https://${regionalHost(region, fips)}`, overriddenBy: null };
}

/** @see https://docs.aws.amazon.com/general/latest/gr/sts.html */
function regionalHost(region: string, fips: boolean): string {
  // GovCloud's regional endpoints are FIPS endpoints and have no other name.
  const service = fips && !region.startsWith('us-gov-') ? 'sts-fips' : 'sts';
  return `${service}.${region}.${domain(region)}`;
}

const DOMAINS: readonly (readonly [string, string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['us-iso-', 'c2s.ic.gov'],
  ['us-isob-', 'sc2s.sgov.gov'],
  ['us-isof-', 'csp.hci.ic.gov'],
  ['eu-isoe-', 'cloud.adc-e.uk'],
  ['eusc-', 'amazonaws.eu'],
];

function domain(region: string): string {
  return DOMAINS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'amazonaws.com';
}
