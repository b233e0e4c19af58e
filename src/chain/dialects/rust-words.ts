import type { Basis } from '../../report/chain-view.js';
import type { ReaderFault } from '../profiles/profile.js';
import type { EndpointFact, MetadataFact } from '../facts.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import type { SsoLogin } from '../providers/sso.js';

const say = (text: string, basis: Basis = 'source'): Words => ({ text, basis });
const unbuilt = (text: string) => say(`ProfileFile provider could not be built: ${text}`);
const invalid = (profile: string, text: string) =>
  unbuilt(`invalid credential source in \`${profile}\`: ${text}`);

/** What the AWS SDK for Rust says, below its own "dispatch failure". */
export const rustWords = {
  nothing: () =>
    say('the credential provider was not enabled: no providers in chain provided credentials'),
  regionMissing: () => say('Invalid Configuration: Missing Region', 'memory'),
  unparsable: ({ path, fault, line = 0 }: ReaderFault) =>
    unbuilt(
      `invalid profile: could not parse profile file: error parsing ${path} on line ${line}:\n  ${fault}`,
    ),
  profileMissing: (profile: string) =>
    unbuilt(
      `profile \`${profile}\` was not defined: could not find source profile ${profile} referenced from the root profile`,
    ),
  keyMissing: (profile: string, name: string) => invalid(profile, `profile missing ${name}`),
  tokenWithoutRole: (profile: string | undefined) =>
    invalid(profile ?? '', '`web_identity_token_file` was specified but `role_arn` was missing'),
  roleMissing: () => say('AWS_ROLE_ARN environment variable must be set'),
  noSuchFile: () =>
    say(
      'an error occurred while loading credentials: No such file or directory (os error 2)',
      'memory',
    ),
  sessionOwnsUrl: (profile: string, name: string) =>
    unbuilt(
      `profile \`${profile}\` has invalid SSO config: \`${name}\` can only be specified in the [sso-session] config when a session name is given`,
    ),
  loginTokenMissing: (session: string) =>
    say(`failed to load cached token for login session ${session}`, 'memory'),
  metadataFailed(fact: MetadataFact): Words | undefined {
    return fact.kind === 'not-ec2'
      ? say(
          'an error occurred while loading credentials: failed to load IMDS session token',
          'memory',
        )
      : undefined;
  },
  role: {
    both: (profile: string) =>
      invalid(
        profile,
        'profile contained both source_profile and credential_source. Only one or the other can be defined',
      ),
    neither: (profile: string) =>
      invalid(
        profile,
        'profile must contain `source_profile` or `credential_source` but neither were defined',
      ),
    sourceUnknown: (_profile: string, value: string) =>
      unbuilt(`profile referenced \`${value}\` provider but that provider is not supported`),
    sourceEmpty: () =>
      say(
        'an error occurred while loading credentials: the credential provider was not enabled',
        'memory',
      ),
    profileMissing: (profile: string, source: string) =>
      unbuilt(
        `profile \`${source}\` was not defined: could not find source profile ${source} referenced from ${profile}`,
      ),
    profileEmpty: (_profile: string, source: string) =>
      invalid(
        source,
        `could not load source profile: profile \`${source}\` did not contain credential information`,
      ),
    loop: ({ source, visited }: { source: string; visited: readonly string[] }) =>
      unbuilt(
        `profile formed an infinite loop. first we loaded [${visited.map((name) => `"${name}"`).join(', ')}], then attempted to reload ${source}`,
      ),
    mfa: () => say('AccessDenied: MultiFactorAuthentication is required', 'memory'),
  },
  process: {
    exited: (stderr: string) =>
      say(`Error retrieving credentials: external process exited with code: ${stderr}`, 'memory'),
    notJson: () =>
      say('Error retrieving credentials from external process, could not parse response', 'memory'),
    wrongVersion: (_profile: string, version: string) =>
      say(`unknown version number: ${version}`, 'memory'),
    incomplete: (_profile: string, missing: string) =>
      say(`Expected field \`${missing}\` in response but it was missing`, 'memory'),
  },
  sso: {
    sessionMissing: (profile: string, name: string) =>
      unbuilt(`sso-session named \`${name}\` (referenced by profile \`${profile}\`) was not found`),
    incomplete: (profile: string, missing: readonly string[]) =>
      unbuilt(`profile \`${profile}\` was not defined: \`${missing[0] ?? ''}\` was missing`),
    tokenMissing: ({ path }: SsoLogin) =>
      say(`an error occurred while loading credentials: failed to read ${path}`, 'memory'),
    tokenExpired: () =>
      say(
        'an error occurred while loading credentials: the SSO token has expired and cannot be refreshed',
        'memory',
      ),
  },
  addressRefused(url: URL | undefined, raw: string): ContainerFailure | undefined {
    const known = ['localhost', '[::1]', '169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
    if (url?.protocol === 'https:') return undefined;
    if (url && (known.includes(url.hostname) || /^127(\.\d{1,3}){3}$/.test(url.hostname))) {
      return undefined;
    }
    const why =
      url === undefined
        ? 'URI did not specify a host'
        : 'URI did not refer to the loopback interface';
    return { words: say(`invalid full URI for ECS provider (${why}): ${raw}`) };
  },
  tokenFileMissing: (path: string): ContainerFailure => ({
    words: say(`could not read authorization token file ${path}`, 'memory'),
  }),
  containerFailed: (_url: string, _answer: EndpointFact): ContainerFailure => ({
    words: say('an error occurred while loading credentials', 'memory'),
  }),
} as const;
