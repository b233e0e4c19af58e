import { parsePolicy } from '../trust/policy.js';
import type { Settings } from '../settings/settings.js';
import type { World } from '../world/world.js';
import type { CredentialFacts } from './credentials.js';
import { type FoundPolicy, type StsAnswer, type TrustFacts, trustFacts } from './trust.js';

const POLICY_BYTES = 4 << 20;

/**
 * Holds the job's claims against the role's trust policy, where one can be found; null when no
 * role is asked for.
 */
export async function gatherTrust(
  settings: Settings,
  credentials: CredentialFacts,
  world: World,
): Promise<TrustFacts | null> {
  const { role } = settings;
  if (role === null) return null;
  const { idToken } = credentials;
  const policy = await findPolicy(settings, world);
  if (idToken.kind !== 'minted' && policy === null) return null;
  return trustFacts({
    claims: idToken.kind === 'minted' ? idToken.claims : null,
    context: {
      roleArn: role.arn,
      roleSessionName: role.sessionName,
      durationSeconds: role.durationSeconds,
      time: world.clock.now(),
    },
    sts: stsAnswer(credentials),
    policy,
  });
}

function stsAnswer({ calls }: CredentialFacts): StsAnswer {
  const call = calls.find(({ action }) => action === 'AssumeRoleWithWebIdentity');
  if (call === undefined || call.answer.kind === 'unreachable') return { kind: 'not-asked' };
  return call.answer.kind === 'answered'
    ? { kind: 'accepted' }
    : { kind: 'refused', error: call.answer.error };
}

async function findPolicy(settings: Settings, world: World): Promise<FoundPolicy | null> {
  if (settings.trustPolicy !== null) return policyFile(settings.trustPolicy, world);
  return null;
}

async function policyFile(path: string, world: World): Promise<FoundPolicy> {
  const source = { kind: 'input', path, line: null, description: path } as const;
  const reading = await world.files.read(path, POLICY_BYTES);
  if (reading.kind === 'found') {
    const result = parsePolicy(new TextDecoder().decode(reading.bytes));
    return { source, result, unresolved: [] };
  }
  const message = {
    absent: 'there is no such file',
    'too-large': `the file is larger than ${POLICY_BYTES} bytes`,
    unreadable: 'the file cannot be read',
  }[reading.kind];
  const fault = { line: 1, column: 1, message };
  return { source, result: { ok: false, fault }, unresolved: [] };
}
