import { posix, win32 } from 'node:path';
import { tooLarge } from '../../trust/document/json.js';
import { parsePolicy } from '../../trust/document/policy.js';
import { jsonPolicyFile } from '../../trust/sources/policy-file.js';
import { parseRoleArn } from '../../report/aws/role-arn.js';
import type { Settings } from '../../settings/settings.js';
import type { Credentials } from '../../world/aws.js';
import type { Files } from '../../world/files.js';
import type { World } from '../../world/world.js';
import { checkoutRoots, filesWithin, isBelow } from '../job/checkout.js';
import type { CredentialFacts } from '../credentials/credentials.js';
import type { FoundPolicy } from './found-policy.js';
import { type CheckoutPolicy, policyInCheckout } from './policy-in-checkout.js';
import { policyInIam } from './policy-in-iam.js';
import { isNotAuthorized, type StsAnswer, type TrustFacts, trustFacts } from './trust.js';

const POLICY_BYTES = 2 << 20;

/**
 * Holds the job's claims against the role's trust policy, where one can be found; null when no
 * role is asked for.
 * @param other credentials besides the role's, asked for only when IAM may tell what refused us
 */
export async function gatherTrust(
  settings: Settings,
  credentials: CredentialFacts,
  world: World,
  other: () => Promise<Credentials | null>,
): Promise<TrustFacts | null> {
  const { role } = settings;
  if (role === null) return null;
  const { idToken } = credentials;
  const sts = stsAnswer(credentials);
  const { policy, gaps } = await findPolicy(settings, world, sts, other);
  if (idToken.kind !== 'minted' && policy === null) return null;
  return trustFacts({
    claims: idToken.kind === 'minted' ? idToken.claims : null,
    context: {
      roleArn: role.arn,
      roleSessionName: role.sessionName,
      time: world.clock.now(),
    },
    sts,
    policy,
    gaps,
  });
}

function stsAnswer({ calls }: CredentialFacts): StsAnswer {
  const call = calls.find(({ action }) => action === 'AssumeRoleWithWebIdentity');
  if (call === undefined || call.answer.kind === 'unreachable') return { kind: 'not-asked' };
  return call.answer.kind === 'answered'
    ? { kind: 'accepted' }
    : { kind: 'refused', error: call.answer.error };
}

/** In order: the input, the code in the checkout, IAM by any other identity that may read it. */
async function findPolicy(
  settings: Settings,
  world: World,
  sts: StsAnswer,
  other: () => Promise<Credentials | null>,
): Promise<CheckoutPolicy> {
  if (settings.trustPolicy !== null) {
    return { policy: await policyFile(settings.trustPolicy, world), gaps: [] };
  }
  const root = world.environment.variables.GITHUB_WORKSPACE ?? '';
  const role = parseRoleArn(settings.role?.arn ?? '');
  if (role === null) return { policy: null, gaps: [] };
  const declared =
    root === ''
      ? { policy: null, gaps: [] }
      : await policyInCheckout(filesWithin(world.files, root, world.environment), root, role);
  if (declared.policy !== null || !isNotAuthorized(sts)) return declared;
  const credentials = await other();
  if (credentials === null) return declared;
  const deployed = await policyInIam(role, credentials, world, settings);
  return { policy: deployed.policy, gaps: [...declared.gaps, ...deployed.gaps] };
}

/** A path of the checkout is read in the checkout; the workflow may name any other. */
async function filesFor(path: string, { files, environment }: World): Promise<Files> {
  const { resolve } = environment.platform === 'win32' ? win32 : posix;
  const written = resolve(environment.cwd, path);
  const root = checkoutRoots(environment).find((folder) => isBelow(written, folder, environment));
  return root === undefined ? files : filesWithin(files, root, environment);
}

async function policyFile(path: string, world: World): Promise<FoundPolicy> {
  const source = { kind: 'input', path, line: null, description: path } as const;
  const reading = await (await filesFor(path, world)).read(path, POLICY_BYTES);
  if (reading.kind === 'found') {
    const text = new TextDecoder().decode(reading.bytes);
    const file = jsonPolicyFile(path, text);
    return { source, result: parsePolicy(text), file, unresolved: [] };
  }
  if (reading.kind === 'too-large') {
    const large = tooLarge(`the file is larger than ${POLICY_BYTES >> 20} MiB`);
    return { source, result: { ok: false, fault: large }, unresolved: [] };
  }
  const message = {
    absent: 'there is no such file',
    unreadable: 'the file cannot be read',
  }[reading.kind];
  const fault = { line: 1, column: 1, message };
  return { source, result: { ok: false, fault }, unread: message, unresolved: [] };
}
