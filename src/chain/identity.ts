import { accountOfArn, identityArn } from '../report/aws/arn.js';
import { accountOfKeyId, keyKind } from '../report/key-id.js';
import type { ChosenSource } from './chosen.js';

/**
 * Whether two sources make an SDK one and the same to AWS. `unknown` where nothing that can be seen
 * without a call tells: two programs may hand out the same credentials, and a session's key may
 * belong to the role that another SDK would assume.
 */
export type Likeness = 'same' | 'different' | 'unknown';

/** The one place that says when two sources are the same identity. */
export function likeness(one: ChosenSource, other: ChosenSource): Likeness {
  const [a, b] = [faceOf(one), faceOf(other)];
  if (a.is === b.is) return 'same';
  if (a.account !== undefined && b.account !== undefined && a.account !== b.account) {
    return 'different';
  }
  if (a.kind === b.kind && a.named !== undefined && b.named !== undefined) {
    return a.named === b.named ? 'unknown' : 'different';
  }
  return ALWAYS_APART.some(([x, y]) => isPair(a.kind, b.kind, x, y)) ? 'different' : 'unknown';
}

/** What a source is the face of. Private: it spells key ids and commands out. */
interface Face {
  /** Equal for two sources exactly when they are one identity as far as can be seen. */
  readonly is: string;
  readonly kind: 'user-key' | 'key' | 'role' | 'sso' | 'login' | 'machine' | 'program';
  readonly account: string | undefined;
  /** Differs for two of one kind only when AWS calls them by different names. */
  readonly named?: string;
}

/**
 * Kinds that never are one identity: a user's key is none of a role's, and a permission set's role
 * is taken by signing in alone.
 */
const ALWAYS_APART: readonly (readonly [Face['kind'], Face['kind']])[] = [
  ['user-key', 'role'],
  ['user-key', 'sso'],
  ['user-key', 'machine'],
  ['sso', 'role'],
  ['sso', 'machine'],
];

function isPair<T>(a: T, b: T, x: T, y: T): boolean {
  return (a === x && b === y) || (a === y && b === x);
}

function faceOf(source: ChosenSource): Face {
  switch (source.kind) {
    case 'keys':
      return source.origin.kind === 'cache'
        ? roleFace(source.origin.roleArn)
        : keyFace(source.accessKeyId);
    // A role is one identity, whatever it was assumed with.
    case 'assume-role':
    case 'web-identity':
      return roleFace(source.roleArn);
    // Profiles may share a command; what it does in between calls, nobody sees.
    case 'process':
      return { is: spell('program', source.command), kind: 'program', account: undefined };
    case 'sso': {
      const { startUrl, account, role } = source;
      return {
        is: spell('sso', startUrl, account, role),
        kind: 'sso',
        account,
        named: spell(account, role),
      };
    }
    case 'login': {
      const { session } = source;
      const face = {
        is: spell('login', session),
        kind: 'login',
        account: accountOfArn(session),
      } as const;
      // Two sessions of one role are one identity; two users are not.
      return identityArn(session)?.service === 'iam' ? { ...face, named: session } : face;
    }
    case 'container':
      return source.accessKeyId === undefined
        ? { is: spell('container', source.url), kind: 'machine', account: undefined }
        : keyFace(source.accessKeyId);
    case 'instance-metadata':
      return source.accessKeyId === undefined
        ? { is: spell('instance', source.role), kind: 'machine', account: undefined }
        : keyFace(source.accessKeyId);
  }
}

function roleFace(arn: string): Face {
  return { is: spell('role', arn), kind: 'role', account: accountOfArn(arn), named: arn };
}

function keyFace(id: string): Face {
  const kind = keyKind(id) === 'long-lived' ? 'user-key' : 'key';
  return { is: spell('key', id), kind, account: accountOfKeyId(id) };
}

function spell(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** The number of an identity among several, and the numbers of those that it may turn out to be. */
export interface Numbered {
  readonly identity: number;
  readonly mayBe: readonly number[];
}

/** Numbers the identities behind sources from 1 on, in their order; null where there is no source. */
export function numberIdentities(
  sources: readonly (ChosenSource | undefined)[],
): (Numbered | null)[] {
  const faces: ChosenSource[] = [];
  const numbers = sources.map((source) => {
    if (source === undefined) return null;
    const known = faces.findIndex((face) => likeness(face, source) === 'same');
    return known === -1 ? faces.push(source) : known + 1;
  });
  return numbers.map((identity) => {
    const own = identity === null ? undefined : faces[identity - 1];
    if (identity === null || own === undefined) return null;
    const unsure = faces.flatMap((face, at) => (likeness(own, face) === 'unknown' ? [at + 1] : []));
    return { identity, mayBe: unsure };
  });
}
