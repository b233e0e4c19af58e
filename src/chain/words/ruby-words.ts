import type { Basis } from '../../report/chain-view.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import { isUsualHost } from './usual-hosts.js';

const say = (text: string, basis: Basis = 'source'): Words => ({ text, basis });
const NO_SESSION = say('Failed to load a login session; run aws login.', 'memory');

const SIGN_IN_AGAIN =
  'The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.';

/** What the AWS SDK for Ruby says. */
export const rubyWords = {
  nothing: () => say('unable to sign request without credentials set', 'run'),
  notUtf8: () => say('invalid byte sequence in UTF-8', 'run'),
  unreadable: () =>
    say(
      'Missing :web_identity_token_file parameter or invalid file path provided for Aws::AssumeRoleWebIdentityCredentials provider',
      'run',
    ),
  role: {
    both: (profile: string) =>
      say(
        `Profile ${profile} has a source_profile, and a credential_source. For assume role credentials, must provide only source_profile or credential_source, not both.`,
      ),
    neither: (profile: string) =>
      say(`Profile ${profile} has a role_arn, but no source_profile.`, 'run'),
    sourceUnknown: (_profile: string, value: string) =>
      say(`Unsupported credential_source: ${value}`),
    sourceEmpty: (profile: string, value: string) =>
      say(`Profile ${profile} could not get source credentials from provider ${value}`),
    profileMissing: (_profile: string, source: string) => say(`Profile \`${source}' not found`),
    profileEmpty: (profile: string) =>
      say(
        `Profile ${profile} has a role_arn, and source_profile, but the source_profile does not have credentials.`,
      ),
    loop: () => say('Aws::Errors::SourceProfileCircularReferenceError', 'run'),
    mfa: (profile: string) => say(`Profile ${profile} asks for a code`, 'memory'),
  },
  process: {
    notThere: (program: string) => say(`Could not find process ${program}`),
    exited: () =>
      say(
        'credential_process provider failure, the credential process had non zero exit status and failed to provide credentials',
        'run',
      ),
    notJson: () => say('Invalid JSON response', 'run'),
    wrongVersion: (_profile: string, version: string) =>
      say(
        `Invalid version ${version.startsWith('<') ? '' : version} for credentials payload`,
        'run',
      ),
    incomplete: () => say('Invalid payload for JSON credentials version 1'),
  },
  sso: {
    sessionMissing: (profile: string, session: string) =>
      say(
        `sso-session ${session} must be defined in the config file. Referenced by profile ${profile}`,
      ),
    inconsistent: (setting: string, inProfile: string, inSession: string) =>
      say(
        `the sso-session's ${setting} (${inSession}) does not match the profile's ${setting} (${inProfile})`,
        'memory',
      ),
    incomplete: (_profile: string, missing: readonly string[]) =>
      say(`Missing required keys: [${missing.map((name) => `:${name}`).join(', ')}]`, 'run'),
    tokenMissing: () => say(SIGN_IN_AGAIN, 'run'),
    tokenExpired: () => say(SIGN_IN_AGAIN),
  },
  login: {
    tokenMissing: () => NO_SESSION,
    notJson: () => NO_SESSION,
    incomplete: () => NO_SESSION,
  },
  addressRefused(url: URL | undefined): ContainerFailure | undefined {
    return url !== undefined && isUsualHost(url)
      ? undefined
      : { words: say('Invalid container credential full URI', 'memory'), then: 'abort' };
  },
  tokenFileMissing: (path: string): ContainerFailure => ({
    words: say(`Failed to read authorization token from ${path}`, 'memory'),
    then: 'abort',
  }),
  /** It asks without a word, and then has no credentials. */
  containerFailed: (): ContainerFailure => ({
    words: say('unable to sign request without credentials set'),
    then: 'next',
  }),
  modeInvalid: (mode: string): Words | undefined =>
    /^(?:ipv4|ipv6)$/i.test(mode)
      ? undefined
      : say(`:endpoint_mode is not valid, expected IPv4 or IPv6, got: ${mode}`),
  regionMissing: () =>
    say(
      "No region was provided. Configure the `:region` option or export the region name to ENV['AWS_REGION']",
      'run',
    ),
} as const;
