import type { Redactor } from '../../report/redaction.js';
import { seal } from '../../report/sealed.js';
import type { Settings } from '../../settings/settings.js';
import type { World } from '../../world/world.js';
import type { BlockedEndpoint } from './credentials.js';
import { mayContact } from '../endpoints/egress.js';
import { type IdTokenFact, mintIdToken } from './id-token.js';

/**
 * Asks for the job's token where the runner offers it, unless that place is none of GitHub's.
 * @param blocked a place that may not be asked is added here
 */
export async function askIdToken(
  { settings, redactor }: { readonly settings: Settings; readonly redactor: Redactor },
  world: World,
  blocked: BlockedEndpoint[],
): Promise<IdTokenFact> {
  const { variables } = world.environment;
  const url = variables.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  const terms = {
    purpose: 'id-token',
    allowEndpoints: settings.allowEndpoints,
    ...(variables.GITHUB_SERVER_URL === undefined
      ? {}
      : { githubServer: variables.GITHUB_SERVER_URL }),
  } as const;
  const verdict = mayContact(url, terms.purpose, terms);
  if (!verdict.allowed) {
    const setBy = 'ACTIONS_ID_TOKEN_REQUEST_URL';
    blocked.push({ setBy, host: verdict.host, why: verdict.why, carries: 'token request' });
    return { kind: 'failed', step: 'not-allowed', detail: verdict.why, host: verdict.host };
  }
  const bearer = seal(variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
  const token = await mintIdToken({ url, bearer, terms }, settings.audience, world);
  if (token.kind === 'minted') redactor.add(token.token.reveal());
  return token;
}
