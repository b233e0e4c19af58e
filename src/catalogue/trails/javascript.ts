import type { ProviderName } from '../../report/chain-view.js';
import type { TrailSpeech } from './trail.js';

const PROVIDERS: Readonly<Record<string, ProviderName>> = {
  'defaultProvider::fromEnv': 'environment',
  'defaultProvider::fromSSO': 'profile-sso',
  'defaultProvider::fromIni': 'profile-static',
  'defaultProvider::fromProcess': 'profile-process',
  'defaultProvider::fromTokenFile': 'web-identity',
  'remoteProvider::fromHttp/fromContainerMetadata': 'container',
  'remoteProvider::fromInstanceMetadata': 'instance-metadata',
};

/** The JavaScript SDK with a logger. Read in @aws-sdk/credential-provider-node. */
export const javascript: TrailSpeech = {
  words: ['credential-provider-node - ', 'could not load credentials from any providers'],
  read({ text }) {
    const sdk = 'javascript';
    if (text.includes('Could not load credentials from any providers'))
      return { kind: 'none', sdk };
    // A warning has the same beginning.
    const name =
      /credential-provider-node - ((?:defaultProvider|remoteProvider)::[\w/]{1,60})(?! WARNING)\b/.exec(
        text,
      )?.[1];
    const provider = name === undefined ? undefined : PROVIDERS[name];
    if (name === undefined || provider === undefined) return null;
    const begins = provider === 'environment';
    const short = name.slice(name.indexOf('::') + 2);
    return { kind: 'step', sdk, begins, step: { provider, name: short, outcome: 'asked' } };
  },
};
