import type { EndpointOverride } from '../report/chain-view.js';
import type { ChosenSource } from './chosen.js';
import { type Section, setting } from './profiles/profile.js';
import type { Context } from './providers/provider.js';

/** How one SDK lets its endpoints be configured. */
export interface EndpointRules {
  /** False for SDKs from before the setting existed. */
  readonly supported: boolean;
  /** Whether AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is honoured. */
  readonly ignorable: boolean;
  /**
   * Set where an address for every service does not hold for the calls by which credentials are
   * fetched: they are set up before it is read.
   */
  readonly generalComesLate?: true;
}

/**
 * Where STS calls go: AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile's `services` section,
 * the profile's `endpoint_url`; undefined when nothing is configured.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function resolveEndpoint(
  context: Context,
  rules: EndpointRules,
  /** What the calls are for: to fetch these credentials, or with them where they are none to fetch. */
  source?: ChosenSource,
): EndpointOverride | undefined {
  const { sight, profile, profiles } = context;
  if (!rules.supported) return undefined;
  const section = profiles.all.get(profile);
  const ignored =
    sight.variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ??
    setting(section, 'ignore_configured_endpoint_urls');
  if (rules.ignorable && ignored?.toLowerCase() === 'true') return undefined;
  const late = rules.generalComesLate === true && isFetched(source);
  for (const from of ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL']) {
    const url = sight.variable(from);
    if (!url) continue;
    return late && from === 'AWS_ENDPOINT_URL' ? undefined : { url, from };
  }
  const services = setting(section, 'services');
  const inServices = services === undefined ? undefined : stsIn(profiles.services.get(services));
  if (inServices) {
    const from = `[services ${services}] of profile ${profile}`;
    return { url: inServices, from, inProfile: true };
  }
  const inProfile = late ? undefined : setting(section, 'endpoint_url');
  return inProfile
    ? { url: inProfile, from: `endpoint_url of profile ${profile}`, inProfile: true }
    : undefined;
}

/** By a call of STS. */
function isFetched(source: ChosenSource | undefined): boolean {
  return source?.kind === 'assume-role' || source?.kind === 'web-identity';
}

function stsIn(section: Section | undefined): string | undefined {
  const block = section?.get('sts');
  const nested = typeof block === 'object' ? block.get('endpoint_url') : undefined;
  return nested ?? setting(section, 'sts.endpoint_url');
}
