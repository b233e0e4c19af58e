import type { ChainFacts } from '../../chain/facts.js';
import { setting } from '../../chain/profiles/profile.js';
import { readSharedProfiles } from '../../chain/profiles/shared-profiles.js';
import { sightOf } from '../../chain/sight.js';

/**
 * The file of certificates that a profile names; null when it names none. AWS_CA_BUNDLE is read
 * where the connection is made.
 * @param named the profile that the judged SDK uses, when its chain came to one
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html
 */
export function caBundleOf(facts: ChainFacts, named: string | undefined): string | null {
  const { variables } = facts;
  const profile = named ?? (variables.AWS_PROFILE || variables.AWS_DEFAULT_PROFILE || 'default');
  const { all } = readSharedProfiles({ caseSensitive: false, skipsIgnored: true })(sightOf(facts));
  return setting(all.get(profile), 'ca_bundle') || null;
}
