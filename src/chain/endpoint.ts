import type { EndpointOverride } from '../report/chain-view.js';
import { type Section, setting } from './profiles/profile.js';
import type { Context } from './providers/provider.js';

/** How one SDK lets its endpoints be configured. */
export interface EndpointRules {
  /** False for SDKs from before the setting existed. */
  readonly supported: boolean;
  /** Whether AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is honoured. */
  readonly ignorable: boolean;
}

/**
 * Where STS calls go: AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile's `services` section,
 * the profile's `endpoint_url`; undefined when nothing is configured.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function resolveEndpoint(
  context: Context,
  rules: EndpointRules,
): EndpointOverride | undefined {
  const { sight, profile, profiles } = context;
  if (!rules.supported) return undefined;
  const section = profiles.all.get(profile);
  const ignored =
    sight.variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ??
    setting(section, 'ignore_configured_endpoint_urls');
  if (rules.ignorable && ignored?.toLowerCase() === 'true') return undefined;
  for (const from of ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL']) {
    const url = sight.variable(from);
    if (url) return { url, from };
  }
  const services = setting(section, 'services');
  const inServices = services === undefined ? undefined : stsIn(profiles.services.get(services));
  if (inServices) {
    const from = `[services ${services}] of profile ${profile}`;
    return { url: inServices, from, inProfile: true };
  }
  const inProfile = setting(section, 'endpoint_url');
  return inProfile
    ? { url: inProfile, from: `endpoint_url of profile ${profile}`, inProfile: true }
    : undefined;
}

function stsIn(section: Section | undefined): string | undefined {
  const block = section?.get('sts');
  const nested = typeof block === 'object' ? block.get('endpoint_url') : undefined;
  return nested ?? setting(section, 'sts.endpoint_url');
}
