import type { CloudConfig, KeyConfig } from './config.js';
import { createFaults } from './fault.js';
import { makeKeyId, makeSecret, makeSessionToken } from './make-key.js';
import type { Account, Cloud, Key, Principal, Role } from './state.js';

/** Small, so that several pages are common. */
const PAGE = 2;

/** The session of an instance is named after it. */
export const INSTANCE_ID = 'i-0a1b2c3d4e5f67890';

/** Brings a scenario's accounts to life. */
export function createCloud(config: CloudConfig): Cloud {
  const started = Date.now();
  const now = () => Date.now() + config.clockSkewSeconds * 1000;
  const keys = new Map<string, Key>();
  const accounts = new Map<string, Account>();

  function addKeys(configs: readonly KeyConfig[], principal: Principal): void {
    for (const { id, secret, status, token, expiresInSeconds } of configs) {
      keys.set(id, {
        id,
        secret,
        active: status === 'Active',
        ...(token === undefined ? {} : { token }),
        expiresAt: started + (config.clockSkewSeconds + expiresInSeconds) * 1000,
        principal,
      });
    }
  }

  for (const [id, { partition, oidcProviders, organization, roles, users }] of Object.entries(
    config.accounts,
  )) {
    const account: Account = {
      id,
      partition,
      providers: oidcProviders,
      organization,
      roles: new Map(Object.entries(roles).map(([name, role]) => [name, { name, ...role }])),
      users: new Map(Object.entries(users)),
    };
    accounts.set(id, account);
    for (const [user, { keys: own }] of Object.entries(users)) {
      addKeys(own, { kind: 'user', account, user });
    }
    for (const [name, { sessions }] of Object.entries(roles)) {
      const role = account.roles.get(name);
      if (role) addKeys(sessions, { kind: 'session', account, role, sessionName: 'GitHubActions' });
    }
  }
  return { now, accounts, keys, faults: createFaults(config.faults), pageSize: PAGE, issued: [] };
}

/** Issues a session of a role and remembers it; its key works from now on. */
export function issueSession(
  cloud: Cloud,
  account: Account,
  role: Role,
  sessionName: string,
  seconds: number,
): Key & { readonly token: string } {
  const session = {
    id: makeKeyId('temporary', account.id),
    secret: makeSecret(),
    active: true,
    token: makeSessionToken(),
    expiresAt: cloud.now() + seconds * 1000,
    principal: { kind: 'session', account, role, sessionName },
  } as const;
  cloud.keys.set(session.id, session);
  cloud.issued.push(session.id, session.secret, session.token);
  return session;
}

/**
 * Issues a session of a role that a machine runs as. The role need not be among the account's own:
 * nobody asks for its trust policy.
 */
export function issueMachineSession(
  cloud: Cloud,
  machine: { readonly account: string; readonly role: string },
  sessionName: string,
): Key & { readonly token: string } {
  const account = cloud.accounts.get(machine.account) ?? {
    id: machine.account,
    partition: 'aws',
    providers: [],
    roles: new Map(),
    users: new Map(),
    organization: null,
  };
  const role = account.roles.get(machine.role) ?? {
    name: machine.role,
    trust: { statements: [], document: { Version: '2012-10-17', Statement: [] } },
    maxSessionDuration: 3600,
    allows: [],
    policies: [],
    boundary: null,
  };
  return issueSession(cloud, account, role, sessionName, 6 * 3600);
}
