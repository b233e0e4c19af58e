import type { ByteText, GitSecretsHost } from '../../world/git-secrets.js';
import { awsCredentials } from './aws-credentials.js';
import type { SecretsSettings } from './settings.js';

/** The patterns that nothing may match, and what providers complained of while they were asked. */
export interface Prohibited {
  /** Each as it stands in the configuration, or on a line of a provider's output. */
  readonly patterns: readonly ByteText[];
  /** Those that nobody need hide: what a provider tells may be a secret. */
  readonly fromConfiguration: ReadonlySet<ByteText>;
  readonly complaint: ByteText;
}

/**
 * The patterns of the configuration, then those of its providers. A provider's exit code says nothing, as
 * with git-secrets: `grep` and its like fail where there is nothing to tell.
 */
export function gatherProhibited(
  { patterns, providers }: SecretsSettings,
  host: Pick<GitSecretsHost, 'provider' | 'read'>,
  home: string,
): Prohibited {
  const all = lines(patterns);
  const fromConfiguration = new Set(all);
  let complaint = '';
  for (const provider of lines(providers)) {
    const words = wordsOf(provider);
    if (words.length === 0) continue;
    const own = ownProvider(words);
    const ran = own === undefined ? host.provider(words) : undefined;
    complaint += ran?.complaint ?? '';
    const output = ran?.output ?? awsCredentials(own?.file, host, home);
    all.push(...output.replaceAll('\r', '').split('\n'));
  }
  // What is empty would match everything.
  return { patterns: all.filter((pattern) => pattern !== ''), fromConfiguration, complaint };
}

/** Words as a shell takes them from a variable: by blanks alone, whatever quotes there are. */
export function wordsOf(text: ByteText): ByteText[] {
  return text.split(/[ \t\n]+/).filter((word) => word !== '');
}

/** `git secrets --aws-provider [file]` is this program: it need not be started to be asked. */
function ownProvider(words: readonly ByteText[]): { readonly file?: ByteText } | undefined {
  const [git, secrets, provider, file, ...more] = words;
  if (git !== 'git' || secrets !== 'secrets' || provider !== '--aws-provider') return undefined;
  if (more.length > 0 || file?.startsWith('-') === true) return undefined;
  // What a shell would make a list of files of is for the provider itself.
  if (file !== undefined && /[*?[]/.test(file)) return undefined;
  return file === undefined ? {} : { file };
}

/** A value of several lines is as many patterns. */
function lines(values: readonly ByteText[]): ByteText[] {
  return values.flatMap((value) => value.split('\n'));
}
