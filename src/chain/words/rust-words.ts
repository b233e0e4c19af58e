import type { Basis, ProviderName } from '../../report/chain-view.js';
import type { ReaderFault } from '../profiles/profile.js';
import type { EndpointFact, MetadataFact } from '../facts.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import type { SsoLogin, SsoToken } from '../providers/sso.js';
import type { Failure } from '../dialects/dialect.js';

const say = (text: string, basis: Basis = 'source'): Words => ({ text, basis });
const unbuilt = (text: string) => say(`ProfileFile provider could not be built: ${text}`);
const invalid = (profile: string, text: string) =>
  unbuilt(`invalid credential source in \`${profile}\`: ${text}`);

const NOT_ENABLED = 'the credential provider was not enabled';
const FAILED = 'an error occurred while loading credentials';
const UNPARSED = `${FAILED}: Error retrieving credentials from external process, could not parse response:`;
const WHO = ['sso_account_id', 'sso_role_name'];
const TOKEN_ALONE =
  "selected profile will resolve an access token instead of credentials since it doesn't have `sso_account_id` and `sso_role_name` set. Specify both `sso_account_id` and `sso_role_name` to let this profile resolve credentials.";

/** The providers of the chain, as Rust names them. */
const LINKS: readonly (readonly [string, readonly ProviderName[]])[] = [
  ['Environment', ['environment']],
  [
    'Profile',
    [
      'profile-assume-role',
      'profile-web-identity',
      'profile-sso',
      'profile-login',
      'profile-process',
      'profile-static',
    ],
  ],
  ['WebIdentityToken', ['web-identity']],
  ['EcsContainer', ['container']],
  ['Ec2InstanceMetadata', ['instance-metadata']],
];

/** What the AWS SDK for Rust says, below its own "dispatch failure". */
export const rustWords = {
  nothing: (failures: readonly Failure[]) =>
    say(
      [
        `${NOT_ENABLED}: no credentials found in chain. Attempted:`,
        ...LINKS.map((link) => attempted(link, failures)),
      ].join('\n  '),
    ),
  regionMissing: () => say('Invalid Configuration: Missing Region', 'memory'),
  unparsable: ({ path, fault, line = 0 }: ReaderFault) =>
    unbuilt(
      `invalid profile: could not parse profile file: error parsing ${path} on line ${line}:\n  ${fault}`,
    ),
  profileMissing: (profile: string) =>
    say(
      `profile \`${profile}\` was not defined: could not find source profile ${profile} referenced from the root profile`,
    ),
  keyMissing: (profile: string, name: string) => invalid(profile, `profile missing ${name}`),
  tokenWithoutRole: (profile: string | undefined) =>
    invalid(profile ?? '', '`web_identity_token_file` was specified but `role_arn` was missing'),
  noSuchFile: () =>
    say(
      'an error occurred while loading credentials: No such file or directory (os error 2)',
      'memory',
    ),
  sessionOwnsUrl: (profile: string, name: string) =>
    unbuilt(
      `profile \`${profile}\` has invalid SSO config: \`${name}\` can only be specified in the [sso-session] config when a session name is given`,
    ),
  login: {
    tokenMissing: (_session: string, path: string) =>
      say(
        `unexpected credentials error: failed to read \`${path}\`: No such file or directory (os error 2)`,
      ),
    notJson: () => say('unexpected credentials error: invalid JSON in cached Login token file'),
    incomplete: ([missing]: readonly [string, ...string[]]) =>
      say(
        `the credentials provider was not properly configured: missing field \`${missing.replace(/^.*\./, '')}\` in cached Login token file`,
      ),
  },
  /** It never asks by version 1, so that an answer without a token ends the chain. */
  tokenRefused: (status: number) =>
    say(`${FAILED}: failed to load IMDS session token: service error: ${tokenFault(status)}`),
  modeInvalid: (mode: string) =>
    ['ipv4', 'ipv6'].includes(mode.toLowerCase())
      ? undefined
      : say(
          `${FAILED}: failed to build IMDS client: invalid endpoint mode: \`${mode}\` is not a valid endpoint mode. Valid values are [\`IPv4\`, \`IPv6\`]`,
        ),
  endpointInvalid: (endpoint: string) =>
    /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(endpoint)
      ? undefined
      : say(`${FAILED}: failed to build IMDS client: invalid URI: invalid uri character`),
  metadataFailed(fact: MetadataFact): Words | undefined {
    return fact.kind === 'not-ec2' ? rustWords.tokenRefused(fact.status) : undefined;
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
    sourceEmpty: (_profile: string, value: string) => {
      const why = { environment: 'environment variable not set' }[value.toLowerCase()];
      return say(`${FAILED}: ${NOT_ENABLED}${why === undefined ? '' : `: ${why}`}`);
    },
    profileMissing: (profile: string, source: string) =>
      say(
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
    exited: (stderr: string, exitCode: number) =>
      say(
        `${FAILED}: Error retrieving credentials: external process exited with code exit status: ${exitCode}. Stderr: ${stderr}`,
      ),
    notJson: () => say(`${UNPARSED} invalid JSON in response`),
    wrongVersion: (_profile: string, version: string) =>
      say(
        /^\d+$/.test(version)
          ? `${UNPARSED} Invalid field in response: \`version\`. unknown version number: ${version}`
          : `${UNPARSED} Expected field \`Version\` in response but it was missing`,
      ),
    incomplete: (_profile: string, missing: string) =>
      say(`${UNPARSED} Expected field \`${missing}\` in response but it was missing`),
  },
  sso: {
    sessionMissing: (profile: string, name: string) =>
      unbuilt(`sso-session named \`${name}\` (referenced by profile \`${profile}\`) was not found`),
    incomplete(profile: string, missing: readonly string[]) {
      const half = onlyHalf(missing);
      if (half !== undefined) {
        const [there, gone] = half;
        return unbuilt(
          `profile \`${profile}\` has invalid SSO config: if \`${there}\` is set, then \`${gone}\` must also be set`,
        );
      }
      const place = missing.find((name) => !WHO.includes(name));
      return place === undefined
        ? say(TOKEN_ALONE)
        : say(`profile \`${profile}\` was not defined: \`${place}\` was missing`);
    },
    tokenMissing: ({ path }: SsoLogin) =>
      say(`${FAILED}: failed to read \`${path}\`: No such file or directory (os error 2)`),
    tokenIncomplete(_login: SsoLogin, token: SsoToken) {
      const gone = (['accessToken', 'expiresAt'] as const).find(
        (name) => token[name] === undefined,
      );
      if (gone !== undefined) {
        return say(`${FAILED}: missing field \`${gone}\` in cached SSO token file`);
      }
      return Number.isNaN(Date.parse(String(token.expiresAt)))
        ? say(`${FAILED}: invalid value for the \`expiresAt\` field in the cached SSO token file`)
        : undefined;
    },
    tokenExpired: () =>
      say(
        'an error occurred while loading credentials: the SSO token has expired and cannot be refreshed',
        'memory',
      ),
  },
  addressRefused(url: URL | undefined, raw: string): ContainerFailure | undefined {
    // What stands before an empty relative address.
    if (raw === 'http://169.254.170.2') {
      return { words: say('invalid relative URI for ECS provider (empty string): ') };
    }
    const known = ['localhost', '[::1]', '169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
    if (url?.protocol === 'https:') return undefined;
    if (url && (known.includes(url.hostname) || /^127(\.\d{1,3}){3}$/.test(url.hostname))) {
      return undefined;
    }
    const why =
      url !== undefined
        ? 'URI did not refer to an allowed IP address'
        : raw.startsWith('/')
          ? 'URI did not specify a host'
          : 'URI was invalid';
    return { words: say(`invalid full URI for ECS provider (${why}): ${raw}`) };
  },
  tokenFileMissing: (): ContainerFailure => ({
    words: say(`${FAILED}: No such file or directory (os error 2)`),
  }),
  /** A header takes visible characters, blanks and tabs. */
  tokenInvalid: (token: string): ContainerFailure | undefined =>
    hasControl(token)
      ? {
          words: say(
            'the auth token could not be used as an HTTP header value. failed to parse header value',
          ),
        }
      : undefined,
  containerFailed: (_url: string, _answer: EndpointFact): ContainerFailure => ({
    words: say('an error occurred while loading credentials', 'memory'),
  }),
} as const;

function tokenFault(status: number): string {
  if (status === 400) return 'invalid request parameters. This indicates an SDK bug.';
  return status === 403
    ? 'request forbidden: IMDS is disabled or the caller has insufficient permissions.'
    : 'token response did not contain a TTL header';
}

/** The one of account and role that is there, and the one that is not; undefined for both alike. */
export function onlyHalf(missing: readonly string[]): readonly [string, string] | undefined {
  const gone = WHO.filter((name) => missing.includes(name));
  const there = WHO.filter((name) => !missing.includes(name));
  return there[0] !== undefined && gone[0] !== undefined ? [there[0], gone[0]] : undefined;
}

function hasControl(text: string): boolean {
  return Array.from(text).some((character) => {
    const code = character.charCodeAt(0);
    return (code < 0x20 && code !== 0x09) || code === 0x7f;
  });
}

/** One line of the list of attempts at the end of a chain. */
function attempted(
  [name, providers]: (typeof LINKS)[number],
  failures: readonly Failure[],
): string {
  const mine = failures.filter(({ step }) => providers.includes(step.provider));
  const why = mine.find(({ words }) => words !== undefined)?.words?.text ?? reasonOf(name, mine);
  return `${name}: ${NOT_ENABLED}${why === undefined ? '' : `: ${why}`}`;
}

function reasonOf(name: string, failures: readonly Failure[]): string | undefined {
  const kinds = failures.map(({ cause }) => cause.kind);
  switch (name) {
    case 'Environment':
      return 'environment variable not set';
    case 'WebIdentityToken':
      return kinds.includes('token-without-role')
        ? 'AWS_ROLE_ARN environment variable must be set'
        : '$AWS_WEB_IDENTITY_TOKEN_FILE was not set';
    case 'EcsContainer':
      return 'ECS provider not configured';
    case 'Ec2InstanceMetadata':
      if (kinds.includes('metadata-disabled')) {
        return 'IMDS disabled by AWS_EC2_METADATA_DISABLED env var set to `true`';
      }
      return kinds.includes('metadata-without-role')
        ? 'received 404 from IMDS'
        : 'could not communicate with IMDS: dispatch failure';
    default:
      return undefined;
  }
}
