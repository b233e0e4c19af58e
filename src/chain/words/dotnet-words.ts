import type { Basis, ProviderName } from '../../report/chain-view.js';
import type { Failure } from '../dialects/dialect.js';
import type { EndpointFact } from '../facts.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import { isUsualHost } from './usual-hosts.js';

const say = (text: string, basis: Basis = 'source'): Words => ({ text, basis });
const NO_SESSION = say('Unable to load a login session.', 'memory');

const NO_KEYS =
  'The environment variables AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY/AWS_SESSION_TOKEN were not set with AWS credentials.';
const NO_TOKEN =
  "The webIdentityTokenFile must be an absolute path. (Parameter 'webIdentityTokenFile')";
const NO_ROLE = "The role ARN must be specified. (Parameter 'roleArn')";
const NO_INSTANCE = 'Unable to get IAM security credentials from EC2 Instance Metadata Service.';

/** The four looks of version 4, as it numbers them. */
const LOOKS: readonly ((provider: ProviderName) => boolean)[] = [
  (provider) => provider === 'environment',
  (provider) => provider === 'web-identity',
  (provider) => provider.startsWith('profile-'),
  (provider) => provider === 'container' || provider === 'instance-metadata',
];
const USUAL = [
  NO_KEYS,
  NO_TOKEN,
  'Unable to find the "default" profile.',
  `Failed to connect to EC2 instance metadata to retrieve credentials: ${NO_INSTANCE}.`,
];

/** What an absent look says, where that is not the usual. */
function absentWords({ cause }: Failure): string | undefined {
  if (cause.kind === 'profile-without-credentials') return profileInvalid(cause.profile).text;
  return cause.kind === 'token-without-role' ? NO_ROLE : undefined;
}

function profileInvalid(profile: string): Words {
  return say(
    `Credential profile [${profile}] is not valid.  Please ensure the profile contains a valid combination of properties.`,
  );
}

/** What the AWS SDK for .NET says, in version 4 and in version 3. */
export const dotnetWords = {
  nothing(failures: readonly Failure[]): Words {
    const lines = LOOKS.map((isOne, at) => {
      const own = failures.filter(({ step }) => isOne(step.provider));
      const said = own.find(({ words }) => words !== undefined)?.words?.text;
      const [first] = own;
      const text = said ?? (first && absentWords(first)) ?? USUAL[at];
      return `Exception ${at + 1} of ${LOOKS.length}: ${text}`;
    });
    return say(
      `Failed to resolve AWS credentials. The credential providers used to search for credentials returned the following errors:\n\n${lines.join('\n')}`,
    );
  },
  /** Version 3 takes the machine for a source without asking it, and fails at the first call. */
  noInstance: (): Words => say(NO_INSTANCE),
  profileMissing: (profile: string): Words => say(`Unable to find the "${profile}" profile.`),
  profileMissingV3: (profile: string): Words =>
    say(`Unable to find the "${profile}" profile in CredentialProfileStoreChain.`),
  profileInvalid,
  /** The line itself is not repeated: it may hold a secret. */
  unparsable: (path: string, line: number | undefined): Words =>
    say(`Line ${line ?? 1}:<...> in file ${path} does not contain a section, property or comment.`),
  notAbsolute: (): Words => say(NO_TOKEN),
  sessionNameInvalid: (): Words =>
    say('The value must match the regex pattern @"^[\\w+=,.@-]{2,64}$".'),
  unreadable: (): Words => say('A token could not be loaded from the WebIdentityTokenFile.'),
  /** Whatever is wrong with a source, the profile that names it is what the chain tells of. */
  sourceUnreadable: (profile: string, source: string): Words =>
    say(`Error reading source profile [${source}] for profile [${profile}].`),
  namedSourceUnreadable: (profile: string, source: string): Words =>
    say(`Error reading credential source [${source}] for profile [${profile}].`),
  mfa: (profile: string): Words =>
    say(
      `The profile [${profile}] is an assume role profile that requires an MFA.  This type of profile is not allowed here.  Please use an assume role profile that doesn't require an MFA, or a different type of profile.`,
    ),
  process: {
    exited: (stderr: string, exitCode: number): Words =>
      say(`Command returned non-zero exit value ${exitCode} with the error - ${stderr}`),
    notJson: (): Words =>
      say(
        'The response back from the process credential provider returned back a malformed JSON document.',
      ),
    wrongVersion: (_profile: string, version: string): Words =>
      version.startsWith('<')
        ? say('Missing required parameter - Version in JSON Payload')
        : say(`Unsupported credential version ${version}`, 'memory'),
    incomplete: (_profile: string, missing: string): Words =>
      say(`Missing required parameter - ${missing} in JSON Payload`, 'memory'),
  },
  sso: {
    sessionMissing: (_profile: string, session: string): Words =>
      say(`Invalid Configuration.  Failed to find sso_session [${session}]`),
    incomplete: (profile: string): Words => notAllowed(profile),
    tokenMissing: ({ profile }: { readonly profile: string }): Words => notAllowed(profile),
    tokenExpired: (): Words => say('No valid SSO Token could be found.', 'memory'),
  },
  login: {
    tokenMissing: () => NO_SESSION,
    notJson: () => NO_SESSION,
    incomplete: () => NO_SESSION,
  },
  addressRefused(url: URL | undefined, raw: string): ContainerFailure | undefined {
    return url !== undefined && isUsualHost(url)
      ? undefined
      : {
          words: say(
            `Cannot fetch credentials from container - the full URI contains an invalid host: ${raw}`,
          ),
        };
  },
  tokenInvalid: (token: string): ContainerFailure | undefined =>
    token.includes('\r\n')
      ? { words: say('Authorization token must not contain the newline sequence.'), then: 'abort' }
      : undefined,
  tokenFileMissing: (path: string): ContainerFailure => ({
    words: say(`Could not find file '${path}'.`, 'memory'),
    then: 'abort',
  }),
  containerFailed: (_url: string, answer: EndpointFact): ContainerFailure => ({
    words: say(
      `Unable to retrieve credentials. Message = "${answer.kind === 'failed' ? answer.detail : answer.status}"`,
      'memory',
    ),
    then: 'abort',
  }),
  metadataDisabled: (): Words =>
    say(
      'Failed to connect to EC2 instance metadata to retrieve credentials: Unable to retrieve credentials..',
    ),
  metadataFailed: (): Words =>
    say(`Failed to connect to EC2 instance metadata to retrieve credentials: ${NO_INSTANCE}.`),
  regionMissing: (): Words => say('No RegionEndpoint or ServiceURL configured', 'memory'),
} as const;

function notAllowed(profile: string): Words {
  return say(
    `The profile [${profile}] is an SSO profile.  This type of profile is not allowed here.  Please use a different type of profile.`,
  );
}
