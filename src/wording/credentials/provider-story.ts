import type { CredentialFacts } from '../../facts/credentials/credentials.js';
import type { Ci } from '../../report/ci.js';
import { faultStory, NOT_SIGNED_IN, PROCESS_FAILED, type Told, told } from './fault-stories.js';
import { refusalStory } from './refusal-stories.js';

type Failed = Extract<CredentialFacts['source'], { kind: 'failed' }>;

/**
 * What is known about this failure, with the values of its templates: by the fault that our own
 * trace found, else by the code of AWS's answer.
 */
export function providerStory(failed: Failed, ci: Ci): Told | undefined {
  const { fault, reason, message, profile = '' } = failed;
  const story = fault === undefined ? tellRun(failed, ci) : faultStory(fault, profile, ci);
  if (story === null) return undefined;
  return { ...story, values: { profile, reason: reason ?? message, ...story.values } };
}

/** What was run, and failed there. */
function tellRun({ provider, error, profile = '' }: Failed, ci: Ci): Told | null {
  if (provider === 'profile-process') return { words: PROCESS_FAILED, values: {} };
  // The sign-in was there, and is over for IAM Identity Center.
  if (provider === 'profile-sso' && error?.code === 'UnauthorizedException') {
    return told(NOT_SIGNED_IN, profile, ci);
  }
  return error === undefined || provider !== 'profile-assume-role' ? null : refusalStory(error);
}
