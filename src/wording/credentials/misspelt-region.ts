import { KNOWN_REGIONS } from '../../report/aws/known-regions.js';
import type { StsCall } from '../../facts/credentials/sts-call.js';

/**
 * Whether a call most likely failed by the name of its region: the region's own STS host is not in
 * DNS, and AWS had no such region. The host of an endpoint setting says nothing about the region.
 */
export function isRegionMisspelt({ answer, host, region }: StsCall): boolean {
  const unresolved = answer.kind === 'unreachable' && answer.reason === 'dns';
  const own = ['sts', 'sts-fips'].some((service) => host.startsWith(`${service}.${region}.`));
  return unresolved && own && !KNOWN_REGIONS.has(region);
}
