import type { ProviderName } from '../../report/chain-view.js';
import type { TrailSpeech } from './trail.js';

/** Classes of both versions, by the beginning of their names. */
const CLASSES: readonly (readonly [RegExp, ProviderName | null])[] = [
  [/^SystemPropert(?:y|ies)CredentialsProvider/, null],
  [/^EnvironmentVariableCredentialsProvider/, 'environment'],
  [/^WebIdentityToken(?:File)?CredentialsProvider/, 'web-identity'],
  [/^ProfileCredentialsProvider/, 'profile-static'],
  [/^ContainerCredentialsProvider/, 'container'],
  [/^EC2ContainerCredentialsProviderWrapper/, 'container'],
  [/^InstanceProfileCredentialsProvider/, 'instance-metadata'],
];

/** The Java SDKs at DEBUG. Read in AwsCredentialsProviderChain, of version 1 as of version 2. */
export const java: TrailSpeech = {
  words: ['load credentials from ', 'loading credentials from '],
  read({ text }) {
    const said =
      /(Unable to load|Loading) credentials from (?:[a-z]\w*\.)*([A-Z]\w{1,80}Provider\w{0,20})/.exec(
        text,
      );
    if (said === null) return null;
    const [name, provider] = classOf(said[2] as string);
    if (name === null) return null;
    const outcome = said[1] === 'Loading' ? 'gave' : 'nothing';
    const begins = name.startsWith('System');
    return { kind: 'step', sdk: 'java', begins, step: { provider, name, outcome } };
  },
};

/** What is known of a class, and no more: what is behind its name may be anything. */
function classOf(text: string): readonly [string | null, ProviderName | null] {
  for (const [pattern, provider] of CLASSES) {
    const name = pattern.exec(text)?.[0];
    if (name !== undefined) return [name, provider];
  }
  return [null, null];
}
