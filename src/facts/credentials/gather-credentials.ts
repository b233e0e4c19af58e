import type { Settings } from '../../settings/settings.js';
import type { Identity } from '../../report/identity.js';
import type { Redactor } from '../../report/redaction.js';
import type { Credentials } from '../../world/aws.js';
import type { World } from '../../world/world.js';
import { askIdToken } from './ask-id-token.js';
import type { RoleAsking } from './asking.js';
import { byAssumeRole, byIdToken, type Held } from './assume-role.js';
import { type StsDesk, whoAmI } from './call-sts.js';
import type { ChainTaken } from '../chain/taken.js';
import type { BlockedEndpoint, CredentialFacts, SourceFact } from './credentials.js';
import type { JobFacts } from '../job/job.js';
import type { StsCall } from './sts-call.js';
import { proxySettings } from '../endpoints/proxy.js';
import { stsPlace } from './sts-place.js';
import { takeCredentials } from './take-credentials.js';

/** What gathering needs to know, all of it gathered before. */
export interface CredentialQuestion {
  readonly because: string;
  readonly settings: Settings;
  readonly job: JobFacts;
  /** What the chain of the SDK that is judged would take. */
  readonly taken: ChainTaken;
  readonly asking: RoleAsking;
  readonly redactor: Redactor;
}

/**
 * Finds credentials the way the deploy would, assumes the role when one is named, and asks AWS who
 * that is. Every call is recorded; none is made to a host that may not have the credentials.
 * @param keep is given the credentials that AWS told the identity of: no fact holds them
 */
export async function gatherCredentials(
  question: CredentialQuestion,
  world: World,
  keep: (session: Credentials) => void = () => {},
): Promise<CredentialFacts> {
  const { settings, job, asking, redactor } = question;
  const place = stsPlace(question.taken, settings, world.environment.variables);
  const { region, target, verdict } = place;
  const blocked: BlockedEndpoint[] = [];
  if (!verdict.allowed) {
    blocked.push({
      setBy: place.overriddenBy ?? 'AWS_REGION',
      ...(place.inProfile === undefined ? {} : { inProfile: place.inProfile }),
      host: verdict.host,
      why: verdict.why,
      carries: 'AWS credentials',
    });
  }
  const proxies = proxySettings(world.environment.variables);
  const base = { because: question.because, role: roleOf(settings, asking), region, proxies };
  const desk: StsDesk = { aws: world.aws, clock: world.clock, redactor, target };
  const mayAsk = verdict.allowed;

  if (usesOidc(settings, job, asking)) {
    const idToken = await askIdToken(question, world, blocked);
    const calls: StsCall[] = [];
    const session =
      idToken.kind === 'minted' && mayAsk
        ? await byIdToken(desk, settings, idToken, asking, calls)
        : null;
    const identity = session === null ? null : await identify(desk, session, calls);
    if (session !== null && identity !== null) keep(session.credentials);
    return { ...base, idToken, source: { kind: 'not-needed' }, calls, blocked, identity };
  }

  const { source, held: own } = await sourceOf(question, world, mayAsk, desk, blocked);
  const calls: StsCall[] = [];
  let identity: Identity | null = null;
  if (own !== null && mayAsk) {
    const final =
      settings.role === null ? own : await byAssumeRole(desk, settings, own, asking, calls);
    if (final !== null) identity = await identify(desk, final, calls);
    if (final !== null && identity !== null) keep(final.credentials);
  }
  return { ...base, idToken: { kind: 'not-offered' }, source, calls, blocked, identity };
}

/** As configure-aws-credentials decides it: a role, an offered token, no keys passed, no chaining. */
function usesOidc(settings: Settings, job: JobFacts, { chained }: RoleAsking): boolean {
  return settings.role !== null && job.tokenOffered && !chained && inputKeys(settings) === null;
}

function roleOf({ role, audience }: Settings, { chained }: RoleAsking): CredentialFacts['role'] {
  if (role === null) return null;
  return { arn: role.arn, audience, ...(chained ? { chained: true } : {}) };
}

async function identify(desk: StsDesk, from: Held, calls: StsCall[]): Promise<Identity | null> {
  const { call, value } = await whoAmI(desk, from);
  calls.push(call);
  if (value === null) return null;
  const { expiresAt } = from.credentials;
  return {
    account: value.account,
    arn: value.arn,
    provider: from.provider,
    expiresAt: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
  };
}

async function sourceOf(
  { settings, taken, redactor }: CredentialQuestion,
  world: World,
  mayAsk: boolean,
  desk: StsDesk,
  blocked: BlockedEndpoint[],
): Promise<{ source: SourceFact; held: Held | null }> {
  const keys = inputKeys(settings);
  if (keys !== null) {
    const source = 'the inputs aws-access-key-id and aws-secret-access-key';
    const from: Held = { credentials: keys, source, provider: 'input' };
    return { source: { kind: 'found', source, provider: 'input' }, held: from };
  }
  return takeCredentials(taken, {
    world,
    mayAsk,
    target: desk.target,
    redactor,
    blocked,
    settings,
  });
}

/** Keys passed by input, when both halves are there; half a pair is for the secrets' rules. */
function inputKeys({ keys }: Settings): Credentials | null {
  const id = keys.accessKeyId?.reveal() ?? '';
  if (id.trim() === '' || keys.secretAccessKey === null) return null;
  if (keys.secretAccessKey.reveal().trim() === '') return null;
  const token = keys.sessionToken;
  return {
    accessKeyId: id,
    secretAccessKey: keys.secretAccessKey,
    ...(token === null || token.reveal().trim() === '' ? {} : { sessionToken: token }),
  };
}
