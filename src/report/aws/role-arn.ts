import { type Arn, isAccountId, splitArn } from './arn.js';
import { partitionNamed } from './partitions.js';
import {
  formFault,
  OTHER_KINDS,
  type RoleArnFault,
  surroundingFault,
  veilFault,
} from './role-arn-fault.js';

/** A role, by its ARN. */
export interface RoleArn {
  readonly arn: string;
  /** One that we know. */
  readonly partition: string;
  /** 12 digits. */
  readonly account: string;
  /** `/`, or `/team/app/` with both of its ends. */
  readonly path: string;
  /** Without its path. */
  readonly name: string;
}

export type RoleArnResult =
  | { readonly ok: true; readonly role: RoleArn }
  | { readonly ok: false; readonly fault: RoleArnFault };

/** A path's own limit is 512 with both of its slashes; a name's is 64. */
const LONGEST_PATH = 512;
const LONGEST_NAME = 64;

/**
 * Takes a role's ARN apart, or tells what the text is instead.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
 */
export function readRoleArn(text: string): RoleArnResult {
  const veiled = veilFault(text);
  if (veiled !== null) return { ok: false, fault: veiled };
  const arn = splitArn(text);
  const role = arn === null ? formFault(text) : (ownerFault(arn) ?? readRole(text, arn));
  if (!('is' in role)) return { ok: true, role };
  return { ok: false, fault: surroundingFault(text) ?? role };
}

/** The role, or null when the text is not the ARN of one. */
export function parseRoleArn(text: string): RoleArn | null {
  const read = readRoleArn(text);
  return read.ok ? read.role : null;
}

function ownerFault({ partition, service, region, account }: Arn): RoleArnFault | null {
  if (partitionNamed(partition) === undefined) {
    const lower = partition.toLowerCase();
    return partitionNamed(lower) === undefined
      ? { is: 'partition', partition: shown(partition) }
      : { is: 'letter-case' };
  }
  if (service !== 'iam' && service !== 'sts') {
    return /^(?:iam|sts)$/i.test(service)
      ? { is: 'letter-case' }
      : { is: 'service', service: shown(service) };
  }
  if (region !== '') return { is: 'region', region: shown(region) };
  if (isAccountId(account)) return null;
  return { is: 'account', problem: accountProblem(account) };
}

/** A part of an ARN, if it has a form that such a part could have: it may yet be a value astray. */
function shown(part: string): string {
  return /^[a-z0-9-]{1,24}$/.test(part) ? part : '';
}

function accountProblem(account: string) {
  if (account === '') return 'missing';
  if (isAccountId(account.replaceAll('-', ''))) return 'hyphens';
  return /^\d+$/.test(account) ? 'length' : 'characters';
}

function readRole(arn: string, parts: Arn): RoleArn | RoleArnFault {
  const { partition, service, account, resource } = parts;
  const session = /^assumed-role\/([\w+=,.@-]{1,64})(?:\/|$)/.exec(resource)?.[1];
  if (session !== undefined) return { is: 'session', role: session, account, partition };
  const slash = resource.indexOf('/');
  const kind = slash === -1 ? resource : resource.slice(0, slash);
  if (service !== 'iam' || kind !== 'role') {
    if (kind === 'role') return { is: 'service', service };
    if (kind.toLowerCase() === 'role') return { is: 'letter-case' };
    return { is: 'other-kind', kind: OTHER_KINDS.find((one) => one === kind) ?? 'other' };
  }
  const last = resource.lastIndexOf('/');
  const path = slash === -1 ? '/' : resource.slice(slash, last + 1);
  const name = slash === -1 ? '' : resource.slice(last + 1);
  return pathFault(path) ?? nameFault(name) ?? { arn, partition, account, path, name };
}

function pathFault(path: string): RoleArnFault | null {
  if (path === '/') return null;
  if (path === '//') return { is: 'path', problem: 'empty-part' };
  if (path.length > LONGEST_PATH) return { is: 'path', problem: 'too-long' };
  return /^\/[\u0021-\u007e]+\/$/.test(path) ? null : { is: 'path', problem: 'characters' };
}

function nameFault(name: string): RoleArnFault | null {
  if (name === '') return { is: 'name', problem: 'missing' };
  if (!/^[\w+=,.@-]+$/.test(name)) return { is: 'name', problem: 'characters' };
  return name.length > LONGEST_NAME ? { is: 'name', problem: 'too-long' } : null;
}
