import type { CredentialFacts } from '../../facts/credentials/credentials.js';

type Failed = Extract<CredentialFacts['source'], { kind: 'failed' }>;

/** Templates of a finding, for one way in which a provider fails. */
export interface ProviderStory {
  readonly title?: string;
  readonly why?: string;
  readonly fix: string;
}

/** One known failure: how it is recognised by our own words or AWS's, and what to say of it. */
interface Known extends ProviderStory {
  readonly provider?: RegExp;
  /** Named groups fill the templates. */
  readonly sign: RegExp;
}

const ASSUMED = /^profile-assume-role$/;
const TOKEN = /^(?:profile-)?web-identity$/;

/** The first that fits is told. */
const KNOWN: readonly Known[] = [
  {
    sign: /neither source_profile nor credential_source is set/,
    title: 'Profile {profile} names a role, and nothing to assume it with',
    why: '`role_arn` needs `source_profile` or `credential_source` beside it; the profile has neither.',
    fix: 'Add `source_profile` with the name of a profile that has keys to the profile {profile}.',
  },
  {
    sign: /both source_profile and credential_source are set/,
    title: 'Profile {profile} names two sources for its role',
    why: '`source_profile` and `credential_source` exclude each other; SDKs refuse a profile with both.',
    fix: 'Take one of `source_profile` and `credential_source` out of the profile {profile}: the one whose keys are not meant to assume the role.',
  },
  {
    sign: /source profile (?<other>.+) does not exist/,
    title: 'Profile {profile} names the source profile {other}, which does not exist here',
    why: 'The role of {profile} is to be assumed with the keys of {other}, and neither profile file has such a profile.',
    fix: 'Write the profile {other} before this step, or let `source_profile` name a profile that is there.',
  },
  {
    sign: /source profile (?<other>.+) holds no credentials/,
    title: 'The source profile {other} of profile {profile} holds no credentials',
    why: 'The role of {profile} is to be assumed with the keys of {other}, which has none.',
    fix: 'Give the profile {other} keys, or let `source_profile` of {profile} name a profile that has them.',
  },
  {
    sign: /source profile (?<other>.+) leads back to itself/,
    title: 'The source profiles of profile {profile} go round in a circle',
    why: 'Each names the next by `source_profile`, back to {other}, so no keys ever come.',
    fix: 'Let `source_profile` of the last profile of the circle name one with keys.',
  },
  {
    sign: /credential_source (?<other>\w+): /,
    title: 'Profile {profile} takes its keys from {other}, which has none',
    why: 'The profile says `credential_source = {other}`, and there are no credentials there: {reason}.',
    fix: 'Give this job credentials by {other}, or name another source in the profile {profile}.',
  },
  {
    sign: /asks for a code device/,
    title: 'Profile {profile} asks for an MFA code, and nobody is there to type it',
    why: 'The profile has `mfa_serial`, so that assuming its role needs a code; a job has no one to ask.',
    fix: 'Use a role without `mfa_serial` in CI, best assumed by OIDC (`role-to-assume` with `permissions: id-token: write`).',
  },
  {
    sign: /nobody has signed in|sign-in has expired/,
    title: 'Profile {profile} needs a sign-in by browser, which a runner cannot do',
    why: 'IAM Identity Center leaves its token on the machine where a person signs in (`aws sso login`): {reason}.',
    fix: 'Give the job a role of its own by OIDC (`role-to-assume` with `permissions: id-token: write`) in place of the profile {profile}.',
  },
  {
    provider: TOKEN,
    sign: /the token file (?<other>.+?) (?:does not exist|cannot be read)/,
    title: 'The web identity token file {other} cannot be read',
    why: 'The job is set up for a role by web identity, and the file with the token is not there: it was never mounted or written in this job, or the variable is left over from another one.',
    fix: 'Mount or write {other} before this step; where web identity is not meant, take `AWS_WEB_IDENTITY_TOKEN_FILE` out of the job.',
  },
  {
    provider: TOKEN,
    sign: /token file is named and no role/,
    title: 'A web identity token file is named, and no role',
    why: 'A token alone gives no credentials: it is exchanged for those of a role.',
    fix: 'Set `AWS_ROLE_ARN` to the role that the token is for.',
  },
  {
    provider: ASSUMED,
    sign: /^AccessDenied/,
    title: 'The keys behind profile {profile} may not assume its role',
    why: 'The role does not exist, its trust policy does not name the caller, or the policies of the caller do not allow it.',
    fix: 'Check that the role exists, that its trust policy names the caller, and that the caller may call `sts:AssumeRole` on it.',
  },
  {
    provider: ASSUMED,
    sign: /^(?:InvalidClientTokenId|UnrecognizedClientException)/,
    title: 'AWS does not know the key that profile {profile} assumes its role with',
    why: 'The key of the source was deleted or deactivated, was mistyped, or stands beside a session token that is not its own.',
    fix: 'Put a key that is active into the source of the profile {profile}.',
  },
  {
    provider: ASSUMED,
    sign: /^SignatureDoesNotMatch: (?:Signature (?:expired|not yet))/,
    title: "This machine's clock is wrong, so AWS refuses the call that profile {profile} makes",
    why: 'AWS accepts a signature for 15 minutes around its own time.',
    fix: 'Set the clock of the runner (`timedatectl set-ntp true`), then run the job again.',
  },
  {
    provider: ASSUMED,
    sign: /^SignatureDoesNotMatch/,
    title: 'The secret key that profile {profile} assumes its role with is wrong',
    why: 'AWS knows the key id of the source and computes another signature: the secret is of another key, was cut off, or gained a blank, a comment or a quote.',
    fix: 'Store both halves of the key again in the source of the profile {profile}.',
  },
  {
    provider: /^profile-process$/,
    sign: /runs the command without a shell/,
    title: 'The `credential_process` of profile {profile} needs a shell, and does not get one',
    why: 'boto3 and the AWS CLI pass a pipe, a variable or `;` to the command as words; all other SDKs hand the whole line to a shell.',
    fix: 'Put the line into a shell of its own in the profile {profile}: `credential_process = sh -c "..."`.',
  },
  {
    provider: /^profile-process$/,
    sign: /^/,
    title: 'The `credential_process` of profile {profile} gives no credentials',
    why: 'The command ended with an error, or printed something else than the JSON that SDKs wait for. boto3 and the AWS CLI run it without a shell, all others with one.',
    fix: 'Run the command of `credential_process` in a step of its own on this runner, and mend what it says (for a pipe or a variable, put it into `sh -c "..."`).',
  },
];

/** What is known about this failure, with the values of its templates. */
export function providerStory(
  failed: Failed,
):
  | { readonly words: ProviderStory; readonly values: Readonly<Record<string, string>> }
  | undefined {
  for (const { provider, sign, ...words } of KNOWN) {
    if (provider !== undefined && !provider.test(failed.provider)) continue;
    const found = sign.exec(failed.reason ?? '') ?? sign.exec(failed.message);
    if (found === null) continue;
    const profile = failed.profile ?? /profile (\S+)$/.exec(failed.source)?.[1] ?? '';
    return { words, values: { profile, reason: failed.reason ?? failed.message, ...found.groups } };
  }
  return undefined;
}
