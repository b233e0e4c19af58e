import { isRegionName } from '../../report/aws/region.js';
import type { ChosenSource } from '../../chain/chosen.js';

/**
 * Which setting named a host that a provider was kept from: the variable that holds it, a region
 * that is none, or else something in the profile. For words only: the host is refused whatever it is.
 */
export function settingBehind(
  chosen: ChosenSource,
  host: string,
  variables: Readonly<Record<string, string>>,
): string {
  const variable = Object.entries(variables).find(
    ([name, value]) =>
      name.startsWith('AWS_ENDPOINT_URL') && URL.canParse(value) && new URL(value).host === host,
  );
  if (variable !== undefined) return variable[0];
  const profile = 'profile' in chosen && chosen.profile !== undefined ? chosen.profile : 'default';
  return chosen.kind === 'sso' && !isRegionName(chosen.region)
    ? `sso_region of profile ${profile}`
    : `an endpoint setting of profile ${profile}`;
}
