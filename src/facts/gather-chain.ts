import { dialects } from '../chain/dialects/index.js';
import {
  type ChainFacts,
  type EndpointFact,
  fileFact,
  type FileFact,
  type MetadataFact,
  unseen,
} from '../chain/facts.js';
import { type Trace, trace } from '../chain/trace.js';
import { type SourcesWanted, sourcesWanted } from '../chain/wanted.js';
import type { Redactor } from '../report/redaction.js';
import type { World } from '../world/world.js';
import { mayContact } from './egress.js';

/** Every SDK's view of this environment, over facts that were gathered once. */
export interface ChainGathered {
  readonly facts: ChainFacts;
  readonly traces: readonly Trace[];
}

/** Looks grow by what a file names (a token file, an SSO cache), never for long. */
const ROUNDS = 12;
const FILE_BYTES = 1 << 20;
/** The total that a hosted runner may wait for a metadata service that is not there. */
const METADATA_MS = 1_000;

/**
 * Lets every dialect look, gathers what they looked for in vain, and lets them look again, until
 * nothing is missing. Commands are never run here.
 */
export async function gatherChain(
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
  redactor: Redactor,
): Promise<ChainGathered> {
  const { variables, home, platform } = world.environment;
  let facts = unseen({ variables, home, platform, now: world.clock.now() });
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = sourcesWanted(dialects, facts);
    if (wanted.files.length + wanted.containers.length + wanted.metadata.length === 0) break;
    facts = await gather(wanted, facts, world, settings, redactor);
  }
  const seen = facts;
  return { facts: seen, traces: dialects.map((dialect) => trace(dialect, seen)) };
}

/** The facts with everything wanted added. */
async function gather(
  wanted: SourcesWanted,
  facts: ChainFacts,
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
  redactor: Redactor,
): Promise<ChainFacts> {
  const urls = wanted.containers.map(({ url }) => url);
  const [files, containers, metadata] = await Promise.all([
    together(wanted.files, (path) => readFile(path, world, redactor)),
    together(urls, (url) => askContainer(url, world, settings, redactor)),
    together(wanted.metadata, (base) => askMetadata(base, world, settings)),
  ]);
  return {
    ...facts,
    files: new Map([...facts.files, ...files]),
    containers: new Map([...facts.containers, ...containers]),
    metadata: new Map([...facts.metadata, ...metadata]),
  };
}

async function together<T>(
  keys: readonly string[],
  ask: (key: string) => Promise<T>,
): Promise<(readonly [string, T])[]> {
  return Promise.all(keys.map(async (key) => [key, await ask(key)] as const));
}

async function readFile(path: string, world: World, redactor: Redactor): Promise<FileFact> {
  const reading = await world.files.read(path, FILE_BYTES);
  switch (reading.kind) {
    case 'absent':
      return reading;
    case 'unreadable':
      return reading;
    case 'too-large':
      return { kind: 'unreadable', reason: `it is larger than ${FILE_BYTES} bytes` };
    case 'found': {
      const fact = fileFact(reading.bytes);
      if (fact.kind === 'found') rememberSecrets(fact.text, redactor);
      return fact;
    }
  }
}

/** Whatever stands as a secret in a profile file, a token file or a cache must never be printed. */
function rememberSecrets(text: string, redactor: Redactor): void {
  const SETTING =
    /(?:aws_secret_access_key|aws_session_token|aws_security_token|secretAccessKey|sessionToken|accessToken|refreshToken|clientSecret)["']?\s*[:=]\s*["']?([^\s"',]{8,8192})/gi;
  for (const match of text.matchAll(SETTING)) redactor.add(match[1]);
  if (/^\s*eyJ[\w-]+\.[\w-]+\.[\w-]*\s*$/.test(text)) redactor.add(text.trim());
}

async function askContainer(
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
  // A line break would end the header; SDKs refuse such a token as well.
  const usable = token !== undefined && /^[\t\u0020-\u007e\u0080-\u00ff]+$/.test(token);
  const answer = await world.http.send({
    method: 'GET',
    url,
    headers: { accept: 'application/json', ...(usable ? { authorization: token } : {}) },
    timeoutMs: METADATA_MS,
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
  const reading = await world.files.read(path, FILE_BYTES);
  return reading.kind === 'found' ? new TextDecoder().decode(reading.bytes) : undefined;
}

function rememberContainerSecrets(body: string, redactor: Redactor): void {
  for (const match of body.matchAll(/"(?:SecretAccessKey|Token)"\s*:\s*"([^"]{8,8192})"/gi)) {
    redactor.add(match[1]);
  }
}

/**
 * EC2's metadata service, version 2: a token, then the role's name; never the role's credentials.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
async function askMetadata(
  base: string,
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
): Promise<MetadataFact> {
  if (!mayContact(base, 'instance-metadata', settings).allowed) {
    return { kind: 'none', reason: 'other' };
  }
  const root = base.replace(/\/$/, '');
  const token = await world.http.send({
    method: 'PUT',
    url: `${root}/latest/api/token`,
    headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60', 'content-length': '0' },
    timeoutMs: METADATA_MS,
  });
  if (token.kind === 'failed') {
    const reason =
      token.reason === 'refused' || token.reason === 'timeout' ? token.reason : 'other';
    return { kind: 'none', reason };
  }
  if (token.status !== 200) return { kind: 'not-ec2', status: token.status };
  const roles = await world.http.send({
    method: 'GET',
    url: `${root}/latest/meta-data/iam/security-credentials/`,
    headers: { 'x-aws-ec2-metadata-token': token.body },
    timeoutMs: METADATA_MS,
  });
  if (roles.kind === 'failed') return { kind: 'none', reason: 'other' };
  const role = roles.body.trim().split('\n')[0] ?? '';
  if (roles.status === 404 || role === '') return { kind: 'no-role' };
  return roles.status === 200 ? { kind: 'role', role } : { kind: 'not-ec2', status: roles.status };
}
