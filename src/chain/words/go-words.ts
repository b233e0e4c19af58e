import type { Basis } from '../../report/chain-view.js';
import type { EndpointFact } from '../facts.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import type { SsoLogin } from '../providers/sso.js';

const say = (text: string, basis: Basis = 'source'): Words => ({ text, basis });
const refreshing = (text: string, basis?: Basis): Words => ({
  ...say(`failed to refresh cached credentials, ${text}`, basis),
  fetching: true,
});
const fetching = (profile: string, text: string) =>
  say(`error fetching config from profile, ${profile}, ${text}`);

/** What the AWS SDK for Go v2 says. */
export const goWords = {
  settingRefused: (profile: string, text: string) => ({
    ...fetching(profile, text),
    basis: 'run' as const,
  }),
  profileMissing: (profile: string) => say(`failed to get shared config profile, ${profile}`),
  partial: (profile: string) =>
    fetching(
      profile,
      `Error using profile: \n 1, partial credentials found for profile ${profile}\n`,
    ),
  needsRole: (kind: string, profile: string) =>
    say(`credential type ${kind} requires role_arn, profile ${profile}`),
  tooMany: () =>
    say(
      'only one credential type may be specified per profile: source profile, credential source, credential process, web identity token',
    ),
  sourceUnusable: (roleArn: string, source: string, why: string) =>
    say(`failed to load assume role ${roleArn}, of profile ${source}, ${why}`),
  sessionMissing: (session: string) => say(`failed to find SSO session section, ${session}`),
  roleMissing: () => say('role ARN is not set'),
  noSuchFile: (path: string) =>
    refreshing(
      `failed to retrieve jwt from provide source, unable to read file at ${path}: open ${path}: no such file or directory`,
      'run',
    ),
  noRole: () =>
    refreshing('no EC2 IMDS role found, operation error ec2imds: GetMetadata', 'memory'),
  metadataDisabled: () =>
    refreshing(
      'no EC2 IMDS role found, operation error ec2imds: GetMetadata, access disabled to EC2 IMDS via client option, or "AWS_EC2_METADATA_DISABLED" environment variable',
      'run',
    ),
  regionMissing: () => say('Invalid Configuration: Missing Region', 'memory'),
  mfa: () =>
    say('assume role with MFA enabled, but AssumeRoleTokenProvider session option not set.'),
  sourceUnknown: () =>
    say('credential_source values must be EcsContainer, Ec2InstanceMetadata, or Environment'),
  noContainer: () =>
    say(
      "EcsContainer was specified as the credential_source, but neither 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' or AWS_CONTAINER_CREDENTIALS_FULL_URI' was set",
    ),
  noKeys: () =>
    refreshing(
      'operation error STS: AssumeRole, get identity: get credentials: static credentials are empty',
      'run',
    ),
  login: {
    tokenMissing: () =>
      refreshing('load login token: token file not found, please reauthenticate', 'run'),
    notJson: () => refreshing('load login token: invalid character', 'memory'),
    incomplete: ([missing]: readonly [string, ...string[]]) =>
      refreshing(`validate login token: missing ${missing}`),
  },
  /** Only the call shows it. */
  unsendable: (value: string, header: 'authorization' | 'token') =>
    /[\r\n]/.test(value)
      ? say(
          `net/http: invalid header field value for "${header === 'token' ? 'X-Amz-Security-Token' : 'Authorization'}"`,
          'run',
        )
      : undefined,
  tokenInvalid: (token: string): ContainerFailure | undefined =>
    /[\r\n]/.test(token)
      ? {
          words: refreshing(
            'failed to load credentials, resolve auth token: authorization token contains invalid newline sequence',
            'run',
          ),
        }
      : undefined,
  process: {
    exited: (_stderr: string, exitCode: number) =>
      refreshing(
        `process provider error: error in credential_process: exit status ${exitCode}`,
        'run',
      ),
    notJson: () => refreshing('process provider error: parse failed of process output', 'run'),
    wrongVersion: () =>
      refreshing('process provider error: wrong version in process output (not 1)', 'run'),
    incomplete: (_profile: string, missing: string) =>
      refreshing(`process provider error: missing ${missing} in process output`, 'run'),
  },
  sso: {
    sessionMissing: (_profile: string, session: string) =>
      say(`failed to find SSO session section, ${session}`),
    inconsistent: (setting: string) =>
      say(`${setting} in profile must match ${setting} in sso-session`),
    incomplete: (profile: string, missing: readonly string[]) =>
      say(
        `profile "${profile}" is configured to use SSO but is missing required configuration: ${missing.join(', ')}`,
      ),
    tokenMissing: ({ path }: SsoLogin) =>
      refreshing(
        `failed to read cached SSO token file, open ${path}: no such file or directory`,
        'run',
      ),
    tokenExpired: () => refreshing('the SSO session has expired or is invalid', 'memory'),
  },
  addressRefused(url: URL | undefined): ContainerFailure | undefined {
    if (url === undefined) {
      return { words: say('unable to parse host from local HTTP cred provider URL') };
    }
    const known = ['localhost', '[::1]', '169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
    const local = known.includes(url.hostname) || /^127(\.\d{1,3}){3}$/.test(url.hostname);
    if (url.protocol === 'https:' || local) return undefined;
    return {
      words: say(
        `invalid endpoint host, "${url.hostname}", only loopback/ecs/eks hosts are allowed`,
      ),
    };
  },
  tokenFileMissing: (path: string): ContainerFailure => ({
    words: refreshing(
      `failed to load credentials, resolve auth token: failed to read authorization token from ${path}: open ${path}: no such file or directory`,
      'run',
    ),
  }),
  containerFailed: (_url: string, answer: EndpointFact): ContainerFailure => ({
    words: refreshing(
      answer.kind === 'answered'
        ? `failed to load credentials, : StatusCode: ${answer.status}`
        : 'failed to load credentials, exceeded maximum number of attempts, 3',
      'memory',
    ),
  }),
} as const;
