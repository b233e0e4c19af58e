import type { ChosenSource } from '../../chain/chosen.js';
import type { World } from '../../world/world.js';
import type { BlockedEndpoint, SourceFact } from './credentials.js';
import type { EgressPurpose } from '../../world/egress.js';
import { mayContact } from '../endpoints/egress.js';
import { barToProcess } from './process-bar.js';

/** What moves the services behind SSO and sign-in, which are sent the user's tokens. */
const SIGN_IN = [
  'AWS_ENDPOINT_URL_SSO',
  'AWS_ENDPOINT_URL_SSO_OIDC',
  'AWS_ENDPOINT_URL_SIGNIN',
  'AWS_ENDPOINT_URL',
] as const;

/** Why a source stays unasked. */
export type Bar = Pick<Extract<SourceFact, { kind: 'withheld' }>, 'what' | 'why'>;

/** What decides whether a chosen provider may be run. */
export interface BarConditions {
  readonly world: Pick<World, 'environment' | 'files'>;
  /** Whether the STS endpoint may be sent credentials. */
  readonly mayAsk: boolean;
  /** Endpoints found to be forbidden are added here. */
  readonly blocked: BlockedEndpoint[];
  readonly settings: { readonly allowEndpoints: readonly string[] };
}

/** Why a chosen source must not be asked, or null when it may. */
export async function barTo(chosen: ChosenSource, conditions: BarConditions): Promise<Bar | null> {
  const { blocked, settings, mayAsk, world } = conditions;
  const endpoint = (why: string): Bar => ({ what: 'endpoint', why });
  const endpointStands = endpoint('its STS endpoint is not one that may be sent credentials');
  const allowed = (setBy: string, url: string, purpose: EgressPurpose): boolean => {
    const verdict = mayContact(url, purpose, settings);
    if (verdict.allowed) return true;
    const { host, why } = verdict;
    blocked.push({ setBy, host, why, carries: 'credential request' });
    return false;
  };
  switch (chosen.kind) {
    case 'keys':
      return null;
    case 'assume-role':
      return mayAsk ? barTo(chosen.source, conditions) : endpointStands;
    case 'web-identity':
      return mayAsk ? null : endpointStands;
    case 'sso':
    case 'login': {
      const diverted = SIGN_IN.find((name) => {
        const url = world.environment.variables[name] ?? '';
        return url !== '' && !allowed(name, url, 'sign-in');
      });
      if (diverted === undefined) return mayAsk ? null : endpointStands;
      return endpoint(`${diverted} diverts its sign-in service`);
    }
    case 'process': {
      const why = await barToProcess(chosen.command, chosen.path, world);
      return why === null ? null : { what: 'command', why };
    }
    case 'container':
    case 'instance-metadata': {
      const url = chosen.kind === 'container' ? chosen.url : chosen.endpoint;
      const setBy =
        chosen.kind === 'container'
          ? 'AWS_CONTAINER_CREDENTIALS_FULL_URI'
          : 'AWS_EC2_METADATA_SERVICE_ENDPOINT';
      return allowed(setBy, url, chosen.kind)
        ? null
        : endpoint(`${setBy} names a place that may not be asked`);
    }
  }
}
