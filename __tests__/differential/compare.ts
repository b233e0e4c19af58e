import type { ChosenSource } from '../../src/chain/chosen.js';
import type { Trace } from '../../src/chain/trace.js';
import type { ProviderName } from '../../src/report/chain-view.js';
import type { Oracle } from './case.js';
import { isGo, type Observation } from './oracles.js';

/** What both sides are reduced to before they are compared. */
export interface Digest {
  readonly outcome: 'resolved' | 'fails';
  /** The provider's family, as far as the oracle tells. */
  readonly provider?: string;
  /** The calls by which sessions are fetched, each with the key that signs it. */
  readonly calls?: readonly string[];
  /** The key that is used in the end, when it is known without a call. */
  readonly key?: string;
  readonly token?: string | null;
  readonly message?: string;
}

const METHODS: Readonly<Record<string, string>> = {
  env: 'environment',
  'assume-role': 'profile-assume-role',
  'assume-role-with-web-identity': 'web-identity',
  'shared-credentials-file': 'profile-static',
  'config-file': 'profile-static',
  'ec2-credentials-file': 'profile-static',
  'boto-config': 'profile-static',
  'custom-process': 'profile-process',
  sso: 'profile-sso',
  'container-role': 'container',
  'iam-role': 'instance-metadata',
  EnvConfigCredentials: 'environment',
  SharedConfigCredentials: 'profile-static',
  AssumeRoleProvider: 'profile-assume-role',
  WebIdentityCredentials: 'web-identity',
  ProcessProvider: 'profile-process',
  SSOProvider: 'profile-sso',
  CredentialsEndpointProvider: 'container',
  EC2RoleProvider: 'instance-metadata',
};

/** What we say, in the terms of an oracle. */
export function expected(oracle: Oracle, trace: Trace): Digest {
  const { view, chosen } = trace;
  if (chosen === undefined) return { outcome: 'fails', message: (view.message ?? '').trim() };
  const provider = family(oracle, view.provider);
  const calls: string[] = [];
  const key = follow(chosen, calls);
  const token = chosen.kind === 'keys' ? (chosen.sessionToken?.reveal() ?? null) : undefined;
  return {
    outcome: 'resolved',
    provider,
    calls,
    ...(key === undefined ? {} : { key }),
    ...(token === undefined ? {} : { token }),
  };
}

/** The provider's family, by whatever this oracle calls it. */
function providerOf(oracle: Oracle, seen: Observation): string {
  if (oracle === 'javascript') return byFeatures(seen);
  const name = isGo(oracle) ? (seen.source ?? '').replace(/:.*$/, '') : (seen.method ?? '');
  return METHODS[name] ?? 'none';
}

/** What a real SDK did, reduced to what we also claim. */
export function actual(oracle: Oracle, seen: Observation, ours: Digest): Digest {
  if (seen.hangs) return { outcome: 'fails', message: 'hangs' };
  if (seen.error !== undefined) {
    // Python's getpass warns before the prompt; the prompt is the last line.
    const text = seen.error.includes('GetPassWarning')
      ? (seen.error.trim().split('\n').at(-1) ?? '')
      : seen.error;
    // The base of Terraform that can be had is older by a letter.
    const said = maskHeader(text.trim()).replace('Error: a Profile was', 'Error: A Profile was');
    // Go puts frames around what we say: the call, the attempts, the address.
    const framed = isGo(oracle) && ours.message && said.includes(ours.message);
    return { outcome: 'fails', message: framed ? ours.message : said };
  }
  const identity = seen.calls.findLast((call) => call.action === 'GetCallerIdentity');
  const told = oracle === 'javascript' || isGo(oracle);
  const key = told ? seen.key : (identity?.key ?? undefined);
  const token = told ? seen.token || null : identity?.token;
  return {
    outcome: 'resolved',
    provider: providerOf(oracle, seen),
    calls: seen.calls
      .filter((call) => call.action.startsWith('AssumeRole'))
      .map((call) => `${call.action} ${call.role} by ${call.key ?? 'token'}`),
    ...(ours.key === undefined ? {} : { key: key ?? '' }),
    ...(ours.token === undefined ? {} : { token: token ?? null }),
  };
}

/** We never repeat the header that Python refuses, since it holds a key id or a token. */
function maskHeader(message: string): string {
  return message.replace(
    /(Invalid header value b')(AWS4-HMAC-SHA256 Credential=)?.*'$/s,
    (_whole, before: string, scheme = '') => `${before}${scheme}***'`,
  );
}

/** Adds the calls that a source needs; returns the key that it ends in, when that is known. */
function follow(source: ChosenSource, calls: string[]): string | undefined {
  switch (source.kind) {
    case 'keys':
      return source.accessKeyId;
    case 'web-identity':
      calls.push(`AssumeRoleWithWebIdentity ${source.roleArn} by token`);
      return `SESSION${calls.length}`;
    case 'assume-role': {
      const key = follow(source.source, calls);
      calls.push(`AssumeRole ${source.roleArn} by ${key}`);
      return `SESSION${calls.length}`;
    }
    case 'container':
    case 'instance-metadata':
      return source.accessKeyId;
    case 'process':
      // Every process of these tests prints this key.
      return 'KEYPROC';
    case 'sso':
      // So does every sign-in.
      return 'KEYSSO';
    case 'login':
      return undefined;
  }
}

function family(oracle: Oracle, provider: ProviderName | null): string {
  const name = provider ?? 'none';
  // botocore has one provider for both.
  return oracle !== 'javascript' && name === 'profile-web-identity' ? 'web-identity' : name;
}

const FEATURES: readonly (readonly [string, ProviderName])[] = [
  ['CREDENTIALS_PROFILE_SOURCE_PROFILE', 'profile-assume-role'],
  ['CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN', 'profile-web-identity'],
  ['CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', 'web-identity'],
  ['CREDENTIALS_PROFILE_SSO', 'profile-sso'],
  ['CREDENTIALS_PROFILE_SSO_LEGACY', 'profile-sso'],
  ['CREDENTIALS_PROFILE_PROCESS', 'profile-process'],
  ['CREDENTIALS_PROCESS', 'profile-process'],
  ['CREDENTIALS_PROFILE', 'profile-static'],
  ['CREDENTIALS_ENV_VARS', 'environment'],
  ['CREDENTIALS_HTTP', 'container'],
];

function byFeatures(seen: Observation): string {
  const found = FEATURES.find(([feature]) => feature in (seen.features ?? {}));
  return found?.[1] ?? 'instance-metadata';
}
