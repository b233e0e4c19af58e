import { setting } from './profiles/profile.js';
import type { Context, Words } from './providers/provider.js';

/** How one SDK finds its region. */
export interface RegionRules {
  /** In order. */
  readonly variables: readonly string[];
  /** Takes an empty variable for a region (and then fails on it). */
  readonly emptyCounts: boolean;
  readonly missing: Words;
  /** Judges a region that was found. */
  readonly invalid?: (region: string) => Words | undefined;
}

/** The region that an SDK works in, or its words when there is none that it accepts. */
export interface RegionAnswer {
  readonly region?: string;
  readonly words?: Words;
}

/**
 * Resolves the region by variables, then the profile. The instance metadata service, the last
 * resort of some SDKs, is not asked: on EC2 it answers, and there is nothing to report.
 */
export function resolveRegion(context: Context, rules: RegionRules): RegionAnswer {
  const found = find(context, rules);
  if (found === undefined) return { words: rules.missing };
  const words = rules.invalid?.(found);
  return words === undefined ? { region: found } : { region: found, words };
}

function find(context: Context, rules: RegionRules): string | undefined {
  for (const name of rules.variables) {
    const value = context.sight.variable(name);
    if (value !== undefined && (value !== '' || rules.emptyCounts)) return value;
  }
  const inProfile = setting(context.profiles.all.get(context.profile), 'region');
  return inProfile === '' && !rules.emptyCounts ? undefined : inProfile;
}
