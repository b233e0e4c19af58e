import type { Basis } from '../../report/chain-view.js';
import type { EndpointFact, MetadataFact } from '../facts.js';
import type { ContainerFailure } from '../providers/container.js';
import type { ReaderFault } from '../profiles/profile.js';
import { shellWords } from '../profiles/shell-words.js';
import type { Words } from '../providers/provider.js';
import type { Unread } from '../providers/web-identity.js';
import type { SsoLogin, SsoToken } from '../providers/sso.js';

const REFRESHING = 'failed to refresh cached credentials,';
const NO_ROLE = 'no EC2 IMDS role found, operation error ec2imds: GetMetadata';
const answered = (status: number) =>
  `http response error StatusCode: ${status}, request to EC2 IMDS failed`;
const say = (text: string, basis: Basis = 'source'): Words => ({ text, basis });
const refreshing = (text: string, basis?: Basis): Words => ({
  ...say(`${REFRESHING} ${text}`, basis),
  fetching: true,
  unframed: text,
});
const fetching = (profile: string, text: string) =>
  say(`error fetching config from profile, ${profile}, ${text}`);

/** What the AWS SDK for Go v2 says. */
export const goWords = {
  settingRefused: (profile: string, text: string) => ({
    ...fetching(profile, text),
    basis: 'run' as const,
  }),
  fileUnread: ({ path, fault }: ReaderFault) =>
    say(`failed to load shared config file, ${path}, ${fault}`, 'run'),
  profileMissing: (profile: string) => say(`failed to get shared config profile, ${profile}`),
  /** The second list is the credentials file's; the config file's sections keep their prefix. */
  partial: (profile: string, file: 'config' | 'credentials') =>
    fetching(
      profile,
      file === 'credentials'
        ? `Error using profile: \n 2, partial credentials found for profile ${profile}\n`
        : `Error using profile: \n 1, partial credentials found for profile ${profile === 'default' ? profile : `profile ${profile}`}\n`,
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
  noSuchFile: (path: string, why: Unread) =>
    refreshing(
      `failed to retrieve jwt from provide source, unable to read file at ${path}: ${unread(path, why)}`,
      'run',
    ),
  /** A role's source that fails when the role is asked for; its own frame stays where it is cached. */
  sourceFailed: (inner: Words, cached: boolean): Words =>
    refreshing(
      `operation error STS: AssumeRole, get identity: get credentials: ${
        cached ? inner.text : (inner.unframed ?? inner.text)
      }`,
      inner.basis,
    ),
  noRole: () => refreshing(NO_ROLE, 'run'),
  metadataFailed(fact: MetadataFact): Words {
    switch (fact.kind) {
      case 'not-ec2':
        return fact.status === 404 || fact.status === 403 || fact.status === 405
          ? refreshing(`${NO_ROLE}, ${answered(fact.status)}`, 'run')
          : goWords.version1Disabled('', fact.status);
      case 'no-role':
        return refreshing(`${NO_ROLE}, ${answered(404)}`, 'run');
      case 'none':
      case 'role':
        return goWords.noRole();
    }
  },
  version1Disabled: (_profile: string, status: number) =>
    refreshing(
      `${NO_ROLE}, failed to get API token, operation error ec2imds: getToken, ${answered(status)}`,
      'run',
    ),
  metadataDisabled: () =>
    refreshing(
      'no EC2 IMDS role found, operation error ec2imds: GetMetadata, access disabled to EC2 IMDS via client option, or "AWS_EC2_METADATA_DISABLED" environment variable',
      'run',
    ),
  regionMissing: () => say('Invalid Configuration: Missing Region', 'memory'),
  regionInvalid: (region: string) =>
    /^[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63})*$/.test(region)
      ? undefined
      : say(`failed to bind endpoint params, invalid input region ${region}`, 'run'),
  mfa: () =>
    say('assume role with MFA enabled, but AssumeRoleTokenProvider session option not set.'),
  sourceUnknown: () =>
    say('credential_source values must be EcsContainer, Ec2InstanceMetadata, or Environment'),
  noContainer: () =>
    say(
      "EcsContainer was specified as the credential_source, but neither 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' or AWS_CONTAINER_CREDENTIALS_FULL_URI' was set",
    ),
  noKeys: () => refreshing('static credentials are empty', 'run'),
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
    notSplit: (command: string) =>
      shellWords(command) === undefined
        ? refreshing('process provider error: error in credential_process: exit status 2', 'run')
        : undefined,
    notThere: () =>
      refreshing('process provider error: error in credential_process: exit status 127', 'run'),
    wrongVersion: (_profile: string, _version: string, isNumber: boolean) =>
      isNumber
        ? refreshing('process provider error: wrong version in process output (not 1)', 'run')
        : goWords.process.notJson(),
    incomplete: (_profile: string, missing: string) =>
      refreshing(`process provider error: missing ${missing} in process output`, 'run'),
  },
  sso: {
    sessionMissing: (_profile: string, session: string) =>
      say(`failed to find SSO session section, ${session}`),
    inconsistent: (setting: string, _profile: string, _session: string, profile: string) =>
      say(`${setting} in profile "${profile}" must match ${setting} in sso-session`),
    incomplete: (profile: string, missing: readonly string[]) =>
      say(
        `profile "${profile}" is configured to use SSO but is missing required configuration: ${missing.join(', ')}`,
      ),
    tokenMissing: (login: SsoLogin) =>
      signIn(
        login,
        `failed to read cached SSO token file, open ${login.path}: no such file or directory`,
      ),
    tokenIncomplete(login: SsoLogin, token: SsoToken) {
      const { accessToken, expiresAt: written } = token;
      if (!accessToken || !written) {
        return signIn(login, 'cached SSO token must contain accessToken and expiresAt fields');
      }
      if (typeof written !== 'string')
        return signIn(login, 'failed to parse cached SSO token file');
      return RFC3339.test(written)
        ? undefined
        : signIn(
            login,
            `failed to parse cached SSO token file, field "expiresAt", expected RFC3339 timestamp: parsing time "${written}"`,
          );
    },
    tokenExpired: (login: SsoLogin) =>
      login.session === undefined
        ? refreshing('the SSO session has expired or is invalid', 'run')
        : refreshing(
            'refresh cached SSO token failed, cached SSO token is expired, or not present, and cannot be refreshed',
            'run',
          ),
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
    words:
      answer.kind === 'answered'
        ? refreshing('failed to load credentials', 'run')
        : refreshing(
            'failed to load credentials, exceeded maximum number of attempts, 3',
            'memory',
          ),
  }),
} as const;

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What is wrong with a sign-in: by start URL alone it stands behind a sentence more. */
function signIn({ session }: SsoLogin, text: string): Words {
  return refreshing(
    session === undefined ? `the SSO session has expired or is invalid: ${text}` : text,
    'run',
  );
}

/** What the operating system says of a file, as Go spells it. */
function unread(path: string, why: Unread): string {
  if (why === 'directory') return `read ${path}: is a directory`;
  return `open ${path}: ${why === 'forbidden' ? 'permission denied' : 'no such file or directory'}`;
}
