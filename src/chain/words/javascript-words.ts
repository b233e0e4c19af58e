import type { Basis } from '../../report/chain-view.js';
import { parseJson } from '../../report/parse-json.js';
import { shownSetting } from '../profiles/setting-name.js';
import type { EndpointFact } from '../facts.js';
import type { ContainerFailure } from '../providers/container.js';
import type { Words } from '../providers/provider.js';
import type { Unread } from '../providers/web-identity.js';
import type { SsoLogin, SsoToken } from '../providers/sso.js';

const run = (text: string): Words => ({ text, basis: 'run' });
const read = (text: string, basis: Basis = 'source'): Words => ({ text, basis });

const REFRESH = 'To refresh this SSO session run';

/** What the JavaScript SDK says. Most reasons are lost: the chain only keeps its last sentence. */
export const javascriptWords = {
  nothing: () => run('Could not load credentials from any providers'),
  noSuchFile: (path: string, why: Unread = 'absent') => {
    if (why === 'directory') return run('EISDIR: illegal operation on a directory, read');
    return why === 'forbidden'
      ? read(`EACCES: permission denied, open '${path}'`)
      : run(`ENOENT: no such file or directory, open '${path}'`);
  },
  regionMissing: () => run('Region is missing'),
  regionInvalid: (region: string) =>
    region === '*' || isHostLabel(region)
      ? undefined
      : run(`Region not accepted: region="${region}" is not a valid hostname component.`),
  modeInvalid: (mode: string) =>
    mode === 'IPv4' || mode === 'IPv6'
      ? undefined
      : read(`Unsupported endpoint mode: ${mode}. Select from IPv4,IPv6`),
  process: {
    notThere: (program: string) => read(`/bin/sh: 1: ${program}: not found`),
    exited: (_stderr: string, _exitCode: number, command: string) =>
      read(`Command failed: ${command.split(/\s/)[0] ?? ''}`),
    notJson: (profile: string) =>
      read(`Profile ${profile} credential_process returned invalid JSON.`),
    wrongVersion: (profile: string) =>
      read(`Profile ${profile} credential_process did not return Version 1.`),
    incomplete: (profile: string) =>
      read(`Profile ${profile} credential_process returned invalid credentials.`),
    expired: (profile: string) =>
      read(`Profile ${profile} credential_process returned expired credentials.`),
  },
  role: {
    sourceUnknown: (profile: string, value: string) =>
      run(
        `Unsupported credential source in profile ${profile}. Got ${value}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,
      ),
    sourceEmpty: (_profile: string, value: string) =>
      value === 'Environment'
        ? run('Unable to find environment variable credentials.')
        : read('Could not load credentials from any providers'),
    profileMissing: (_profile: string, source: string) =>
      run(
        `Could not resolve credentials using profile: [${source}] in configuration/credentials file(s).`,
      ),
    profileEmpty: (_profile: string, source: string) =>
      run(
        `Could not resolve credentials using profile: [${source}] in configuration/credentials file(s).`,
      ),
    loop: ({ visited }: { visited: readonly string[] }) =>
      run(
        `Detected a cycle attempting to resolve credentials for profile ${visited[0]}. Profiles visited: ${visited.slice(1).join(', ')}`,
      ),
    mfa: (profile: string) =>
      run(
        `Profile ${profile} requires multi-factor authentication, but no MFA code callback was provided.`,
      ),
  },
  sso: {
    sessionMissing: () => run("Cannot read properties of undefined (reading 'sso_region')"),
    incomplete: (_profile: string, _missing: readonly string[], all: readonly string[]) =>
      run(
        `Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${all.map(shownSetting).join(', ')}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,
      ),
    tokenMissing: ({ profile, session }: SsoLogin) =>
      run(
        session === undefined
          ? `The SSO session associated with this profile is invalid. ${REFRESH} aws sso login with the corresponding profile.`
          : `The SSO session token associated with profile=${profile} was not found or is invalid. ${REFRESH} 'aws sso login' with the corresponding profile.`,
      ),
    tokenIncomplete: ({ session }: SsoLogin, token: SsoToken) => {
      if (session === undefined) return undefined;
      const gone = (['accessToken', 'expiresAt'] as const).find((key) => token[key] === undefined);
      return gone === undefined
        ? undefined
        : run(
            `Value not present for '${gone}' in SSO Token. ${REFRESH} 'aws sso login' with the corresponding profile.`,
          );
    },
    tokenExpired: ({ session }: SsoLogin, token: SsoToken) => {
      if (session === undefined) {
        return run(
          `The SSO session associated with this profile has expired. ${REFRESH} aws sso login with the corresponding profile.`,
        );
      }
      const needed = ['clientId', 'clientSecret', 'refreshToken'] as const;
      const gone = needed.find((key) => token[key] === undefined) ?? 'clientId';
      return run(
        `Value not present for '${gone}' in SSO Token. Cannot refresh. ${REFRESH} 'aws sso login' with the corresponding profile.`,
      );
    },
  },
  login: {
    tokenMissing: (_session: string, path: string) =>
      run(
        `Failed to load token from ${path}: Error: ENOENT: no such file or directory, open '${path}'`,
      ),
    notJson: (path: string) => read(`Failed to load token from ${path}: SyntaxError:`),
    incomplete: (missing: readonly string[], path: string) =>
      read(
        `Failed to load token from ${path}: CredentialsProviderError: Token validation failed, missing fields: ${missing.map((name) => name.replace(/^.*\./, '')).join(', ')}`,
      ),
  },
  addressRefused(url: URL | undefined): ContainerFailure | undefined {
    if (url === undefined) return { words: run('Invalid URL'), then: 'abort' };
    if (url.protocol === 'https:' || isLocal(url.hostname)) return undefined;
    return {
      words: read(
        'URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]',
      ),
      then: 'next',
    };
  },
  /** Node's HTTP client refuses it: only the call shows that. */
  unsendable: (value: string, header: 'authorization' | 'token') =>
    /[^\t\u0020-\u007e\u0080-\u00ff]/.test(value)
      ? run(
          `Invalid character in header content ["${header === 'token' ? 'x-amz-security-token' : header}"]`,
        )
      : undefined,
  badToken: () => run('Invalid character in header content ["Authorization"]'),
  /** Its older fetcher is asked next, and that one knows only two hosts by name. */
  containerFailed(address: string, answer: EndpointFact): ContainerFailure {
    const { hostname } = new URL(address);
    if (answer.kind === 'answered' && answer.status === 200) {
      const words = read('Invalid response received from instance metadata service.');
      return { words, then: parseJson(answer.body) !== undefined ? 'next' : 'abort' };
    }
    if (hostname === '169.254.170.2' || hostname === 'localhost' || hostname === '127.0.0.1') {
      return { words: read('Unable to connect to instance metadata service'), then: 'next' };
    }
    return {
      words: run(`${hostname} is not a valid container metadata service hostname`),
      then: 'abort',
    };
  },
} as const;

function isLocal(hostname: string): boolean {
  const known = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]', '[::1]', 'localhost'];
  return known.includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function isHostLabel(value: string): boolean {
  return /^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$/.test(value);
}
