import type { ProviderName } from '../../report/chain-view.js';
import type { TrailSpeech } from './trail.js';

const PROVIDERS: Readonly<Record<string, ProviderName>> = {
  Environment: 'environment',
  Profile: 'profile-static',
  WebIdentityToken: 'web-identity',
  EcsContainer: 'container',
  Ec2InstanceMetadata: 'instance-metadata',
};

/** The Rust SDK with `RUST_LOG=aws_config=debug`. Read in aws_config::meta::credentials::chain. */
export const rust: TrailSpeech = {
  words: [
    'provider in chain did not provide credentials',
    'provider failed to provide credentials',
    'loaded credentials',
  ],
  read({ text }) {
    const said =
      /(provider in chain did not provide credentials|provider failed to provide credentials|loaded credentials)\b.{0,20}?\bprovider=(\w{1,60})/.exec(
        text,
      );
    if (said === null) return null;
    const [, words, name] = said as unknown as [string, string, string];
    if (!Object.hasOwn(PROVIDERS, name)) return null;
    const outcome = words.startsWith('loaded')
      ? 'gave'
      : words.startsWith('provider failed')
        ? 'failed'
        : 'nothing';
    const provider = PROVIDERS[name] as ProviderName;
    const begins = provider === 'environment';
    return { kind: 'step', sdk: 'rust', begins, step: { provider, name, outcome } };
  },
};
