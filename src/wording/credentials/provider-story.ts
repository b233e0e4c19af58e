import type { CredentialFacts } from '../../facts/credentials/credentials.js';
import { faultStory, PROCESS_FAILED, type ProviderStory } from './fault-stories.js';
import { refusalStory } from './refusal-stories.js';

type Failed = Extract<CredentialFacts['source'], { kind: 'failed' }>;

/**
 * What is known about this failure, with the values of its templates: by the fault that our own
 * trace found, else by the code of AWS's answer.
 */
export function providerStory(
  failed: Failed,
):
  | { readonly words: ProviderStory; readonly values: Readonly<Record<string, string>> }
  | undefined {
  const { fault, reason, message, profile = '' } = failed;
  const told = fault === undefined ? tellRun(failed) : faultStory(fault);
  if (told === null) return undefined;
  return { words: told.words, values: { profile, reason: reason ?? message, ...told.values } };
}

/** What was run, and failed there. */
function tellRun({ provider, error }: Failed): ReturnType<typeof faultStory> {
  if (provider === 'profile-process') return { words: PROCESS_FAILED, values: {} };
  const words =
    error === undefined || provider !== 'profile-assume-role' ? null : refusalStory(error);
  return words === null ? null : { words, values: {} };
}
