import type { Identity } from '../../report/identity.js';
import type { Settings } from '../../settings/settings.js';
import type { Credentials } from '../../world/aws.js';
import { callSts, remember, type StsDesk } from './call-sts.js';
import type { RoleAsking } from './asking.js';
import type { IdTokenFact } from './id-token.js';
import { isForTags } from './role-refusals.js';
import { type Signer, signerOf, type StsCall } from './sts-call.js';

/** Credentials in hand, with where they came from. */
export interface Held {
  readonly credentials: Credentials;
  readonly source: string;
  readonly provider: Identity['provider'];
}

/** The role by the job's token; the call is added to `calls`. Null when AWS did not give it. */
export async function byIdToken(
  desk: StsDesk,
  settings: Settings,
  idToken: Extract<IdTokenFact, { kind: 'minted' }>,
  asking: RoleAsking,
  calls: StsCall[],
): Promise<Held | null> {
  const { tags: _, transitiveTagKeys: __, ...policies } = asking.extras;
  const input = { ...assumeInput(settings), ...policies };
  const about = {
    action: 'AssumeRoleWithWebIdentity',
    roleArn: input.roleArn,
    signer: null,
  } as const;
  const { call, value } = await callSts(desk, about, () =>
    desk.aws.assumeRoleWithWebIdentity(idToken.token, input, desk.target),
  );
  calls.push(call);
  return value === null ? null : held(desk, value, input.roleArn, 'oidc-role');
}

/**
 * The role by credentials of the job; the call is added to `calls`. Null when AWS did not give it.
 * Where only the tags stand in the way, and it is not known that the deploy passes them, it is asked
 * for without: both answers are kept.
 */
export async function byAssumeRole(
  desk: StsDesk,
  settings: Settings,
  from: Held,
  asking: RoleAsking,
  calls: StsCall[],
): Promise<Held | null> {
  const input = assumeInput(settings);
  const signer: Signer = signerOf(from.credentials, from.source, from.provider);
  const about = { action: 'AssumeRole', roleArn: input.roleArn, signer } as const;
  const ask = (extras: RoleAsking['extras']) =>
    callSts(desk, about, () =>
      desk.aws.assumeRole(from.credentials, { ...input, ...extras }, desk.target),
    );
  const first = await ask(asking.extras);
  const { tags, transitiveTagKeys: _, ...policies } = asking.extras;
  if (tags !== undefined && !asking.certain && isForTags(first.call)) {
    const plain = await ask(policies);
    if (plain.value !== null) {
      calls.push({ ...first.call, givenWithoutTags: true }, plain.call);
      return held(desk, plain.value, input.roleArn, 'assumed-role');
    }
  }
  calls.push(first.call);
  return first.value === null ? null : held(desk, first.value, input.roleArn, 'assumed-role');
}

function held(
  desk: StsDesk,
  credentials: Credentials,
  roleArn: string,
  provider: Identity['provider'],
): Held {
  return {
    credentials: remember(desk.redactor, credentials),
    source: `the session of ${roleArn}`,
    provider,
  };
}

function assumeInput({ role }: Settings) {
  if (role === null) throw new Error('no role to assume');
  return {
    roleArn: role.arn,
    roleSessionName: role.sessionName,
    durationSeconds: role.durationSeconds,
    ...(role.externalId === null ? {} : { externalId: role.externalId }),
  };
}
