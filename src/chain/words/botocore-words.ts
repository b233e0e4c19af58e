import type { Basis } from '../../report/chain-view.js';
import type { EndpointFact } from '../facts.js';
import { pythonList, pythonString } from '../profiles/python-text.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import type { Unread } from '../providers/web-identity.js';
import type { SsoLogin, SsoToken } from '../providers/sso.js';

const run = (text: string): Words => ({ text, basis: 'run' });
const read = (text: string, basis: Basis = 'source'): Words => ({ text, basis });
const partial = (provider: string, missing: string) =>
  run(`Partial credentials found in ${provider}, missing: ${missing}`);

const noSuchFile = (path: string) => `[Errno 2] No such file or directory: ${pythonString(path)}`;
const stillExpired = () =>
  run('Credentials were refreshed, but the refreshed credentials are still expired.');

const LOGIN = 'Error loading login session token:';
const PROCESS = 'Error when retrieving credentials from custom-process:';

/** What botocore raises; boto3 prints it as it is, the AWS CLI on a line of its own. */
export const botocoreWords = {
  partial,
  profileNotFound: (profile: string) => run(`The config profile (${profile}) could not be found`),
  unparsable: (path: string) => run(`Unable to parse config file: ${path}`),
  expired: stillExpired,
  /** Python's HTTP client refuses a line break that does not fold the line; what it shows, we mask. */
  unsendable: (value: string, header: 'authorization' | 'token') => {
    // A key id stands in the middle of its header, and a token is the whole of it.
    const sent = header === 'authorization' ? `${value}/` : value;
    const shown = header === 'authorization' ? 'AWS4-HMAC-SHA256 Credential=***' : '***';
    return /\n(?![ \t])|\r(?![ \t\n])/.test(sent)
      ? run(`An HTTP Client raised an unhandled exception: Invalid header value b'${shown}'`)
      : undefined;
  },
  noTimezone: () => run("can't subtract offset-naive and offset-aware datetimes"),
  badDate: (value: string) => run(`Unknown string format: ${value}`),
  roleMissing: () =>
    run(
      'The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured. Ensure that the profile has the role_arnconfiguration set or the AWS_ROLE_ARN env var is set.',
    ),
  unreadable(path: string, why: Unread): Words {
    if (why === 'absent') return run(noSuchFile(path));
    if (why === 'directory') return run(`[Errno 21] Is a directory: ${pythonString(path)}`);
    return read(`[Errno 13] Permission denied: ${pythonString(path)}`);
  },
  role: {
    both: (profile: string) =>
      run(`The profile "${profile}" contains both source_profile and credential_source.`),
    neither: () => partial('assume-role', 'source_profile or credential_source'),
    sourceUnknown: (profile: string, value: string) =>
      run(`The credential source "${value}" referenced in profile "${profile}" is not valid.`),
    sourceEmpty: (profile: string, value: string) =>
      run(
        `Error when retrieving credentials from ${value}: No credentials found in credential_source referenced in profile ${profile}`,
      ),
    profileMissing: (profile: string, source: string) =>
      run(`The source_profile "${source}" referenced in the profile "${profile}" does not exist.`),
    profileEmpty: (_profile: string, source: string) =>
      run(`The source profile "${source}" must have credentials.`),
    loop: ({ source, visited }: { source: string; visited: readonly string[] }) =>
      run(
        `Infinite loop in credential configuration detected. Attempting to load from profile ${source} which has already been visited. Visited profiles: ${pythonList(visited)}`,
      ),
  },
  process: {
    notSplit: (command: string) => run(splitFault(command)),
    notThere: (program: string) => run(noSuchFile(program)),
    expired: stillExpired,
    exited: (stderr: string) => run(`${PROCESS} ${stderr}`),
    notJson: (_profile: string, stdout: string) =>
      stdout.trim() === ''
        ? run('Expecting value: line 1 column 1 (char 0)')
        : read('Expecting value: line 1 column 1 (char 0)'),
    wrongVersion: (_profile: string, version: string) =>
      run(
        `${PROCESS} Unsupported version '${version}' for credential process provider, supported versions: 1`,
      ),
    incomplete: (_profile: string, missing: string) =>
      run(`${PROCESS} Missing required key in response: '${missing}'`),
  },
  sso: {
    sessionMissing: (_profile: string, session: string) =>
      run(`The specified sso-session does not exist: "${session}"`),
    inconsistent: (setting: string, inProfile: string, inSession: string) =>
      run(
        `The value for ${setting} is inconsistent between profile (${inProfile}) and sso-session (${inSession}).`,
      ),
    incomplete: (profile: string, missing: readonly string[]) =>
      run(
        `The profile "${profile}" is configured to use SSO but is missing required configuration: ${missing.join(', ')}`,
      ),
    tokenSessionMissing: (profile: string, session: string) =>
      run(
        `The profile "${profile}" is configured to use the SSO token provider but the "${session}" sso_session configuration does not exist.`,
      ),
    tokenSessionIncomplete: (profile: string, missing: readonly string[]) =>
      run(
        `The profile "${profile}" is configured to use the SSO token provider but is missing the following configuration: ${pythonList(missing)}.`,
      ),
    tokenMissing: ({ session, startUrl }: SsoLogin) =>
      run(`Error loading SSO Token: Token for ${session ?? startUrl} does not exist`),
    tokenIncomplete: ({ startUrl }: SsoLogin, token: SsoToken) =>
      token.accessToken === undefined || token.expiresAt === undefined
        ? run(`Error loading SSO Token: Token for ${startUrl} is invalid`)
        : undefined,
    tokenExpired: ({ session }: SsoLogin) =>
      session === undefined
        ? read(
            'The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.',
          )
        : run('Error when retrieving token from sso: Token has expired and refresh failed'),
  },
  loginUnsupported: () =>
    run(
      'Missing Dependency: Using the login credential provider requires an additional dependency. You will need to pip install "botocore[crt]" before proceeding.',
    ),
  login: {
    tokenMissing: (session: string) =>
      read(
        `${LOGIN} Unable to load a existing login session for session ${session}. Please reauthenticate with 'aws login'.`,
      ),
    // Its cache holds what it cannot read for missing: Python names the key that it asked for.
    notJson: (path: string) => read(pythonString((path.split(/[/\\]/).at(-1) ?? '').slice(0, -5))),
    incomplete(missing: readonly string[]) {
      const outer = missing.filter((name) => !name.includes('.'));
      const [inner = ''] = missing;
      return read(
        outer.length === 0
          ? pythonString(inner.slice(inner.indexOf('.') + 1))
          : `${LOGIN} Failed to load access token from token cache, missing required fields: ${outer.join(', ')}.`,
      );
    },
  },
  servicesMissing: (name: string) =>
    run(
      `The profile is configured to use the services section but the "${name}" services configuration does not exist.`,
    ),
  emptyBlock: () => run("'str' object has no attribute 'get'"),
  version1Disabled: () =>
    read(
      'Error retrieving metadata: Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled',
    ),
  noSuchConfig: (path: string) => run(`The specified config file (${path}) could not be found.`),
  badToken: (): ContainerFailure => ({
    words: run('Auth token value is not a legal header value'),
  }),
  addressRefused(url: URL | undefined, raw: string): ContainerFailure | undefined {
    if (url?.protocol === 'https:') return undefined;
    const host = (url?.hostname ?? '').replace(/^\[(.*)\]$/, '$1');
    const known = ['169.254.170.2', '169.254.170.23', 'fd00:ec2::23', 'localhost'];
    if (known.includes(host) || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host))
      return undefined;
    const shown = host === '' ? 'None' : host;
    const text = `Unsupported host '${shown}'.  Can only retrieve metadata from a loopback address or one of these hosts: ${known.join(', ')}`;
    return { words: raw === '' ? run(text) : read(text) };
  },
  containerFailed(address: string, answer: EndpointFact): ContainerFailure {
    const frame =
      'Error when retrieving credentials from container-role: Error retrieving metadata:';
    if (answer.kind === 'answered' && answer.status !== 200) {
      const body = answer.body.slice(0, 200);
      return {
        words: read(
          `${frame} Received non 200 response ${answer.status} from container metadata: ${body}`,
        ),
      };
    }
    if (answer.kind === 'answered') {
      return {
        words: read(`${frame} Unable to parse JSON returned from container metadata services`),
      };
    }
    const what =
      answer.reason === 'timeout'
        ? `Connect timeout on endpoint URL: "${address}"`
        : `Could not connect to the endpoint URL: "${address}"`;
    return {
      words: read(
        `${frame} Received error when attempting to retrieve container metadata: ${what}`,
      ),
    };
  },
} as const;

/** What Python says of a command line: of an empty one, of an open quotation, of a last backslash. */
function splitFault(command: string): string {
  if (command.trim() === '') return 'list index out of range';
  return /(^|[^\\])(\\\\)*\\$/.test(command) ? 'No escaped character' : 'No closing quotation';
}
