import type { Basis, ProviderName } from '../../report/chain-view.js';
import type { EndpointFact } from '../facts.js';
import type { ReaderFault } from '../profiles/profile.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import type { SsoLogin } from '../providers/sso.js';
import type { Failure } from '../dialects/dialect.js';

const say = (text: string, basis: Basis = 'source'): Words => ({ text, basis });

const SETTINGS = 'Unable to load credentials from system settings.';
const NO_ACCESS_KEY = `${SETTINGS} Access key must be specified either via environment variable (AWS_ACCESS_KEY_ID) or system property (aws.accessKeyId).`;
const NO_SECRET_KEY = `${SETTINGS} Secret key must be specified either via environment variable (AWS_SECRET_ACCESS_KEY) or system property (aws.secretAccessKey).`;
const NO_TOKEN_FILE =
  'Either the environment variable AWS_WEB_IDENTITY_TOKEN_FILE or the javaproperty aws.webIdentityTokenFile must be set.';
const NO_CONTAINER =
  'Cannot fetch credentials from container - neither AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI environment variables are set.';

/** The providers of the chain, as Java names them, and what each says when it has nothing. */
const LINKS: readonly (readonly [string, readonly ProviderName[], string])[] = [
  ['SystemPropertyCredentialsProvider()', [], NO_ACCESS_KEY],
  ['EnvironmentVariableCredentialsProvider()', ['environment'], NO_ACCESS_KEY],
  ['WebIdentityTokenCredentialsProvider()', ['web-identity'], NO_TOKEN_FILE],
  [
    'ProfileCredentialsProvider()',
    [
      'profile-web-identity',
      'profile-sso',
      'profile-assume-role',
      'profile-process',
      'profile-login',
      'profile-static',
    ],
    'Profile file contained no credentials for the profile',
  ],
  ['ContainerCredentialsProvider()', ['container'], NO_CONTAINER],
  [
    'InstanceProfileCredentialsProvider()',
    ['instance-metadata'],
    'Failed to load credentials from IMDS.',
  ],
];

/** What the AWS SDK for Java says: one sentence with the reasons of all its providers. */
export const javaWords = {
  nothing(failures: readonly Failure[]): Words {
    const reasons = LINKS.map(([name, providers, usual]) => {
      const failure = failures.find(
        ({ step, words }) => words !== undefined && providers.includes(step.provider),
      );
      const half = failures.some(
        ({ step, cause }) =>
          providers.includes('environment') &&
          step.provider === 'environment' &&
          cause.kind === 'environment-lacks-secret',
      );
      return `${name}: ${failure?.words?.text ?? (half ? NO_SECRET_KEY : usual)}`;
    });
    const names = LINKS.map(([name]) => name).join(', ');
    return say(
      `Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[${names}]) : [${reasons.join(', ')}]`,
    );
  },
  unparsable: ({ fault, line = 0 }: ReaderFault) => say(`${fault} on line ${line}`),
  noSuchFile: (path: string) => say(`java.nio.file.NoSuchFileException: ${path}`, 'memory'),
  roleMissing: () =>
    say(
      'Either the environment variable AWS_ROLE_ARN or the javaproperty aws.roleArn must be set.',
      'memory',
    ),
  regionMissing: () =>
    say(
      'Unable to load region from any of the providers in the chain software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain',
      'memory',
    ),
  secretMissing: (profile: string) =>
    say(`Profile property 'aws_secret_access_key' was not configured for '${profile}'.`),
  metadataDisabled: () =>
    say(
      'IMDS credentials have been disabled by environment variable or system property.',
      'memory',
    ),
  metadataFailed: () => say('Failed to load credentials from IMDS.'),
  login: {
    tokenMissing: (session: string) =>
      say(`Token cache file for login_session \`${session}\` not found. You must re-authenticate.`),
    notJson: (path: string) => say(`Failed to load cached token at ${path}`, 'memory'),
    incomplete: ([missing]: readonly [string, ...string[]]) =>
      say(`required member '${missing.replace(/^.*\./, '')}' not found`),
  },
  role: {
    both: () => say('Invalid profile file: profile has both source_profile and credential_source.'),
    sourceUnknown: (_profile: string, value: string) =>
      say(`${value} is not a valid credential_source`),
    sourceEmpty: (_profile: string, value: string) =>
      say(
        value === 'Environment'
          ? `Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider(), EnvironmentVariableCredentialsProvider()]) : [SystemPropertyCredentialsProvider(): ${NO_ACCESS_KEY}, EnvironmentVariableCredentialsProvider(): ${NO_ACCESS_KEY}]`
          : NO_CONTAINER,
      ),
    profileMissing: (profile: string, source: string) => noSource(profile, source),
    profileEmpty: (profile: string, source: string) => noSource(profile, source),
    loop: ({ visited }: { visited: readonly string[] }) =>
      say(
        `Invalid profile file: Circular relationship detected with profiles [${visited.join(', ')}].`,
      ),
    mfa: () =>
      say(
        'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
        'memory',
      ),
  },
  process: {
    exited: (stderr: string) =>
      say(
        `Failed to refresh process-based credentials. Command returned non-zero exit value with error message: ${stderr}`,
      ),
    notJson: () =>
      say('Failed to refresh process-based credentials. Process did not return a JSON object.'),
    wrongVersion: (_profile: string, version: string) =>
      say(
        `Failed to refresh process-based credentials. Unsupported credential version: ${version}`,
      ),
    incomplete: () => say('Failed to refresh process-based credentials.'),
  },
  sso: {
    sessionMissing: (_profile: string, session: string) =>
      say(`Sso-session section not found with sso-session title ${session}.`),
    inconsistent: (name: string) =>
      say(`Profile and Sso-session section ${name} properties do not match`, 'memory'),
    incomplete: (profile: string, missing: readonly string[]) =>
      say(`Profile property '${missing[0] ?? ''}' was not configured for '${profile}'.`),
    tokenMissing: ({ path }: SsoLogin) =>
      say(`java.nio.file.NoSuchFileException: ${path}`, 'memory'),
    tokenExpired: () =>
      say(
        'The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.',
        'memory',
      ),
  },
  addressRefused(url: URL | undefined, raw: string): ContainerFailure | undefined {
    if (url === undefined) return { words: say('Unable to fetch credentials from container.') };
    const local = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
    const known = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'].includes(url.hostname);
    if (url.protocol === 'https:' || local || known) return undefined;
    return {
      words: say(
        `The full URI (${raw}) contained within environment variable AWS_CONTAINER_CREDENTIALS_FULL_URI has an invalid host. Host should resolve to a loopback address or have the full URI be HTTPS.`,
      ),
    };
  },
  tokenFileMissing: (): ContainerFailure => ({
    words: say(
      'Cannot fetch credentials from container - failed to read the token file.',
      'memory',
    ),
  }),
  containerFailed: (_url: string, _answer: EndpointFact): ContainerFailure => ({
    words: say('Failed to load credentials from container.', 'memory'),
  }),
} as const;

function noSource(profile: string, source: string): Words {
  return say(
    `The source profile of '${profile}' was configured to be '${source}', but that source profile has no credentials configured.`,
  );
}
