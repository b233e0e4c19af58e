import type { SourceFact } from '../../facts/credentials/credentials.js';
import { signatureFault } from '../../facts/credentials/signature-fault.js';
import { denialIn } from './denied.js';
import type { ProviderStory, Told } from './fault-stories.js';

type AwsRefusal = NonNullable<Extract<SourceFact, { kind: 'failed' }>['error']>;

/** Where AWS names neither who asked nor for what. */
const NOT_ALLOWED: ProviderStory = {
  title: 'The keys behind profile {profile} may not assume its role',
  why: 'The role does not exist, its trust policy does not name the caller, or the policies of the caller do not allow it.',
  fix: 'Check that the role exists, that its trust policy names the caller, and that the caller may call `sts:AssumeRole` on it.',
};

/** Of a chain of profiles, AWS's own sentence tells which step failed. */
const STEP_NOT_ALLOWED: ProviderStory = {
  title: '`{caller}` may not assume the role `{resource}`, which profile {profile} needs',
  why: "Either the role does not exist, or its trust policy does not name this caller, or the caller's own policies do not allow `{action}` on it. AWS does not say which.",
  fix: "Check all three: that the role exists in that account, that its trust policy names `{caller}`, and that the caller's policy allows `{action}` on it.",
};

const KEY_UNKNOWN: ProviderStory = {
  title: 'AWS does not know the key that profile {profile} assumes its role with',
  why: 'The key of the source was deleted or deactivated, was mistyped, or stands beside a session token that is not its own.',
  fix: 'Put a key that is active into the source of the profile {profile}.',
};

const CLOCK_WRONG: ProviderStory = {
  title: "This machine's clock is wrong, so AWS refuses the call that profile {profile} makes",
  why: 'AWS accepts a signature for 15 minutes around its own time.',
  fix: 'Set the clock of {theRunner} (`timedatectl set-ntp true`), then {tryAgain}.',
};

const SECRET_WRONG: ProviderStory = {
  title: 'The secret key that profile {profile} assumes its role with is wrong',
  why: 'AWS knows the key id of the source and computes another signature: the secret is of another key, was cut off, or gained a blank, a comment or a quote.',
  fix: 'Store both halves of the key again in the source of the profile {profile}.',
};

/**
 * What is told when AWS refuses the role of a profile, by the code of its answer; null for the
 * others.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
export function refusalStory(error: AwsRefusal): Told | null {
  const words = wordsFor(error);
  if (words === null || words !== NOT_ALLOWED) return words === null ? null : { words, values: {} };
  const { story, caller, action, resource, policy } = denialIn(error.message);
  if (caller === '' || resource === '') return { words, values: {} };
  return {
    words: { ...STEP_NOT_ALLOWED, ...story },
    values: { caller, action, resource, policy },
  };
}

function wordsFor(error: AwsRefusal): ProviderStory | null {
  switch (error.code) {
    case 'AccessDenied':
    case 'AccessDeniedException':
      return NOT_ALLOWED;
    case 'InvalidClientTokenId':
    case 'UnrecognizedClientException':
      return KEY_UNKNOWN;
    default:
      break;
  }
  switch (signatureFault(error)) {
    case 'clock':
      return CLOCK_WRONG;
    case 'secret':
      return SECRET_WRONG;
    case 'region':
    case null:
      return null;
  }
}
