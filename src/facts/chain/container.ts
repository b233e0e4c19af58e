import type { EndpointFact } from '../../chain/facts.js';
import type { Redactor } from '../../report/redaction.js';
import type { World } from '../../world/world.js';
import { mayContact } from '../endpoints/egress.js';
import { PATIENCE } from './metadata.js';

const TOKEN_BYTES = 1 << 20;

/**
 * Asks a container's credentials endpoint, where that may be asked; what it gives will not be
 * printed.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export async function chainContainer(
  url: string,
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
  redactor: Redactor,
): Promise<EndpointFact> {
  const verdict = mayContact(url, 'container', settings);
  if (!verdict.allowed) {
    return { kind: 'failed', reason: 'other', detail: `not asked: ${verdict.why}` };
  }
  const token = await containerToken(world);
  redactor.add(token);
  // A line break would end the header; SDKs refuse such a token as well.
  const usable = token !== undefined && /^[\t\u0020-\u007e\u0080-\u00ff]+$/.test(token);
  const answer = await world.http.send({
    method: 'GET',
    url,
    headers: { accept: 'application/json', ...(usable ? { authorization: token } : {}) },
    ...PATIENCE,
    terms: { purpose: 'container', allowEndpoints: settings.allowEndpoints },
  });
  if (answer.kind === 'failed') {
    const known = ['refused', 'timeout', 'dns', 'tls'] as const;
    const reason = known.find((one) => one === answer.reason) ?? 'other';
    return { kind: 'failed', reason, detail: answer.detail };
  }
  rememberContainerSecrets(answer.body, redactor);
  return { kind: 'answered', status: answer.status, body: answer.body };
}

async function containerToken(world: World): Promise<string | undefined> {
  const { variables } = world.environment;
  const path = variables.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
  if (path === undefined || path === '') return variables.AWS_CONTAINER_AUTHORIZATION_TOKEN;
  const reading = await world.files.read(path, TOKEN_BYTES);
  return reading.kind === 'found' ? new TextDecoder().decode(reading.bytes) : undefined;
}

function rememberContainerSecrets(body: string, redactor: Redactor): void {
  for (const match of body.matchAll(/"(?:SecretAccessKey|Token)"\s*:\s*"([^"]{8,8192})"/gi)) {
    redactor.add(match[1]);
  }
}
