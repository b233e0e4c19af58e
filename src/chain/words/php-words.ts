import type { Basis } from '../../report/chain-view.js';
import type { Failure } from '../dialects/dialect.js';
import type { EndpointFact, MetadataFact } from '../facts.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import type { SsoLogin } from '../providers/sso.js';
import { isUsualHost } from './usual-hosts.js';

const say = (text: string, basis: Basis = 'source'): Words => ({ text, basis });
const DISABLED = 'EC2 metadata service access disabled';
const METADATA = 'Error retrieving credentials from the instance profile metadata service.';
const KEEPS = ['sso_start_url', 'sso_region', 'sso_account_id', 'sso_role_name'];

const MISSING_KEYS = say(
  'Missing required keys in cached token. Please reauthenticate using `aws login`.',
);

/**
 * What the AWS SDK for PHP says. Whoever runs it sees the words of the last provider alone, which is
 * the container or the machine; the others are told here because a source's words are put into them.
 */
export const phpWords = {
  /** The words of whatever was asked last. */
  nothing: (failures: readonly Failure[]): Words =>
    failures.findLast(({ words }) => words !== undefined)?.words ??
    say(`${METADATA} (${DISABLED})`),
  notAbsolute: () => say("'WebIdentityTokenFile' must be an absolute path."),
  unreadable: (path: string) => say(`Unreadable tokenfile at location ${path}`),
  role: {
    both: (profile: string) => oneSource(profile),
    neither: (profile: string) => oneSource(profile),
    sourceUnknown: (_profile: string, value: string) =>
      say(
        `Invalid credential_source found in config file: ${value}. Valid inputs include Environment, Ec2InstanceMetadata, and EcsContainer.`,
      ),
    sourceEmpty: (_profile: string, value: string) =>
      say(
        `Unable to successfully retrieve credentials from the source specified in the credentials file: ${value}`,
      ),
    profileMissing: (profile: string, source: string) =>
      say(`source_profile ${source} using profile ${profile} does not exist`),
    profileEmpty: (_profile: string, source: string) =>
      say(`No credentials present in INI profile '${source}'`),
    loop: () => say('Circular source_profile reference found.'),
    mfa: (profile: string) => say(`Failed to load profile ${profile}`, 'memory'),
  },
  process: {
    exited: () => say('credential_process does not return valid credentials'),
    notJson: () => say('credential_process does not return valid credentials'),
    wrongVersion: () => say('credential_process does not return Version == 1'),
    incomplete: () => say('credential_process does not return valid credentials'),
    expired: () => say('credential_process returned expired credentials'),
  },
  sso: {
    sessionMissing: (_profile: string, session: string) =>
      say(`Could not find sso-session ${session}`),
    incomplete: (profile: string) =>
      say(
        `Profile ${profile} must contain the following keys: ${KEEPS.slice(0, -1).join(', ')}, and sso_role_name.`,
      ),
    tokenMissing: ({ path }: SsoLogin) => say(`Unable to read token file at ${path}`),
    tokenExpired: () => say('Cached SSO credentials returned expired credentials'),
  },
  login: {
    tokenMissing: (session: string) =>
      say(
        `Failed to load cached credentials for '${session}'. Please reauthenticate using \`aws login\`.`,
      ),
    notJson: () => MISSING_KEYS,
    incomplete: () => MISSING_KEYS,
  },
  metadataDisabled: () => say(`${METADATA} (${DISABLED})`),
  metadataFailed: (fact: MetadataFact): Words => {
    const reason = fact.kind === 'none' ? 'cURL error 28: Connection timed out' : '404 Not Found';
    return say(`${METADATA} (${reason})`, 'memory');
  },
  modeInvalid: (mode: string) =>
    mode === '' || mode === 'IPv4' || mode === 'IPv6'
      ? undefined
      : say('Invalid input for endpoint_mode provided.  Valid inputs include: IPv4, IPv6'),
  addressRefused(url: URL | undefined, raw: string): ContainerFailure | undefined {
    return url !== undefined && isUsualHost(url)
      ? undefined
      : { words: say(`Uri '${raw}' contains an unsupported host.`) };
  },
  tokenFileMissing: (path: string): ContainerFailure => ({
    words: say(`Failed to read authorization token from '${path}': no such file or directory.`),
  }),
  containerFailed(_url: string, answer: EndpointFact): ContainerFailure {
    const what =
      answer.kind === 'failed'
        ? 'cURL error 28: Connection timed out'
        : answer.status === 200
          ? 'Unexpected container metadata credentials value'
          : `${answer.status}`;
    return {
      words: say(
        `Error retrieving credentials from container metadata after attempt 3/3 (${what})`,
        answer.kind === 'answered' && answer.status === 200 ? 'source' : 'memory',
      ),
    };
  },
  regionMissing: () =>
    say(
      'Missing required client configuration options: \n\nregion: (string)\n\n  A "region" configuration value is required',
      'memory',
    ),
} as const;

function oneSource(profile: string): Words {
  return say(
    `Either source_profile or credential_source must be set using profile ${profile}, but not both.`,
  );
}
