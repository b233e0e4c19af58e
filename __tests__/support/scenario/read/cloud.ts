import type {
  AccountConfig,
  CloudConfig,
  FaultConfig,
  Holder,
  KeyConfig,
  RoleConfig,
} from '../../cloud/config.js';
import { type Policy, readPolicy } from '../../cloud/policy/document.js';
import { readTrustPolicy } from '../../cloud/trust/policy.js';
import { readFault } from './fault.js';
import type { Section } from './section.js';

export const CLOUD_KEYS = [
  'accounts',
  'instance-metadata',
  'container',
  'clock-skew-seconds',
  'faults',
  'proxy',
] as const;

/** Seconds until a session ends that says nothing of its end. */
const HOUR = 3600;

/** Reads the `cloud` section: AWS as the scenario has it. */
export function readCloud(cloud: Section): CloudConfig {
  const accounts = cloud
    .sections('accounts', ['partition', 'oidc-providers', 'organization', 'roles', 'users'])
    .map(([id, account]): [string, AccountConfig] => {
      if (!/^\d{12}$/.test(id)) cloud.fail('accounts', `must be named by 12 digits, not "${id}"`);
      return [id, readAccount(account)];
    });
  return {
    accounts: Object.fromEntries(accounts),
    instanceMetadata: readMetadata(cloud),
    container: readContainer(cloud),
    proxy: cloud.oneOf('proxy', ['none', 'open', 'password', 'forbidden', 'page'], 'none'),
    clockSkewSeconds: cloud.number('clock-skew-seconds', 0),
    faults: cloud
      .list('faults', ['service', 'action', 'fail'])
      .map(readFault) satisfies FaultConfig[],
  };
}

function readAccount(account: Section): AccountConfig {
  return {
    partition: account.oneOf('partition', ['aws', 'aws-cn', 'aws-us-gov'], 'aws'),
    oidcProviders: account.list('oidc-providers', ['issuer', 'audiences']).map((provider) => ({
      issuer: provider.text('issuer', 'github'),
      audiences: provider.texts('audiences', ['sts.amazonaws.com']),
    })),
    organization: account.has('organization') ? readPolicies(account, 'organization') : null,
    roles: Object.fromEntries(
      account
        .sections('roles', ['trust', 'max-session-duration', 'sessions', ...HOLDER])
        .map(([name, role]) => [name, readRole(role)]),
    ),
    users: Object.fromEntries(
      account
        .sections('users', ['keys', ...HOLDER])
        .map(([name, user]) => [name, { keys: readKeys(user, 'keys'), ...readHolder(user) }]),
    ),
  };
}

function readRole(role: Section): RoleConfig {
  return {
    trust: readTrust(role),
    maxSessionDuration: role.number('max-session-duration', HOUR),
    ...readHolder(role),
    sessions: readKeys(role, 'sessions'),
  };
}

/** The keys of policies, of users and roles alike. */
const HOLDER = ['allows', 'policies', 'boundary'];

function readHolder(holder: Section): Holder {
  return {
    allows: holder.texts('allows'),
    policies: holder.has('policies') ? readPolicies(holder, 'policies') : [],
    boundary: holder.has('boundary') ? readOne(holder, 'boundary', holder.raw('boundary')) : null,
  };
}

/** Policies by their names. */
function readPolicies(holder: Section, key: string): Policy[] {
  const policies = holder.raw(key);
  if (typeof policies !== 'object' || policies === null) return holder.fail(key, 'is no map');
  return Object.entries(policies).map(([name, document]) => readOne(holder, name, document));
}

function readOne(holder: Section, name: string, document: unknown): Policy {
  try {
    return readPolicy(name, document);
  } catch (error) {
    return holder.fail(name, `is no policy that IAM would take: ${(error as Error).message}`);
  }
}

function readTrust(role: Section) {
  if (!role.has('trust'))
    return { statements: [], document: { Version: '2012-10-17', Statement: [] } };
  try {
    return readTrustPolicy(role.raw('trust'));
  } catch (error) {
    return role.fail(
      'trust',
      `is no trust policy that IAM would take: ${(error as Error).message}`,
    );
  }
}

function readKeys(owner: Section, key: 'keys' | 'sessions'): KeyConfig[] {
  return owner.list(key, ['id', 'secret', 'status', 'token', 'expires-in-seconds']).map((entry) => {
    const token = entry.optionalText('token');
    if (!entry.has('id') || !entry.has('secret')) owner.fail(key, 'need an id and a secret each');
    if (key === 'sessions' && token === undefined) owner.fail(key, 'need a token each');
    return {
      id: entry.text('id', ''),
      secret: entry.text('secret', ''),
      status: entry.oneOf('status', ['Active', 'Inactive'], 'Active'),
      ...(token === undefined ? {} : { token }),
      expiresInSeconds: entry.number(
        'expires-in-seconds',
        token === undefined ? Number.POSITIVE_INFINITY : HOUR,
      ),
    };
  });
}

function readMetadata(cloud: Section): CloudConfig['instanceMetadata'] {
  const kind = cloud.raw('instance-metadata') ?? 'none';
  if (kind === 'none' || kind === 'azure' || kind === 'timeout') return kind;
  if (typeof kind === 'string') {
    return cloud.fail('instance-metadata', 'must be none, azure, timeout or { role, account }');
  }
  const machine = cloud.section('instance-metadata', ['role', 'account']);
  return { role: machine.text('role', 'node'), account: machine.text('account', '111122223333') };
}

function readContainer(cloud: Section): CloudConfig['container'] {
  if ((cloud.raw('container') ?? 'none') === 'none') return 'none';
  const section = cloud.section('container', ['path', 'account', 'role', 'token']);
  const token = section.optionalText('token');
  return {
    path: section.text('path', '/creds'),
    account: section.text('account', '111122223333'),
    role: section.text('role', 'task'),
    ...(token === undefined ? {} : { token }),
  };
}
