import type { Part } from '../../scanner/patterns/pattern.js';
import { patternOf } from '../../scanner/patterns/index.js';
import type { LackedPart, LeakFact, LeakPart } from './leak-fact.js';

/** So many lines may lie between two parts of one credential. */
const NEAR = 6;

/** The strongest first: whose rule tells of the credential, and whose hash is its identity. */
const STRENGTH: readonly Part[] = ['service-key', 'secret', 'signature', 'token', 'id'];

interface Group {
  readonly members: LeakFact[];
}

/**
 * Makes one fact of the id, the secret and the token of one credential: what stands near each other in
 * one file and one commit, each part once. A lone half says what it lacks, and where in its file another
 * stands that may be the rest.
 * @param facts in reading order
 */
export function groupLeaks(facts: readonly LeakFact[]): readonly LeakFact[] {
  const groups: Group[] = [];
  const open = new Map<string, Group[]>();
  for (const fact of facts) {
    const part = partOf(fact);
    const place = [fact.path, fact.member ?? '', fact.commit ?? '', fact.held ?? ''].join('\0');
    const here = open.get(place) ?? [];
    const group = part === undefined ? undefined : nearest(here, fact, part);
    if (group !== undefined) {
      group.members.push(fact);
      continue;
    }
    const own = { members: [fact] };
    groups.push(own);
    if (part !== undefined) open.set(place, [...here.slice(-KEPT), own]);
  }
  return withOtherHalves(groups.map(credentialOf));
}

/** A credential's parts stand close: no more than so many are waited for at once. */
const KEPT = 24;

function partOf({ kind }: LeakPart): Part | undefined {
  return patternOf(kind)?.part;
}

function nearest(groups: readonly Group[], fact: LeakFact, part: Part): Group | undefined {
  let best: Group | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const distance = distanceTo(group, fact);
    if (distance < least && accepts(group, fact, part)) {
      best = group;
      least = distance;
    }
  }
  return best;
}

/** Lines, then columns; infinite where it is too far. */
function distanceTo({ members }: Group, fact: LeakFact): number {
  const last = members.at(-1) as LeakFact;
  const lines = fact.line - last.line;
  return lines > NEAR
    ? Number.POSITIVE_INFINITY
    : lines * 1e6 + Math.abs(fact.column - last.column);
}

/** Whether a part may belong to a credential: it lacks it, or has this very key. */
function accepts({ members }: Group, fact: LeakFact, part: Part): boolean {
  const same = members.find((member) => partOf(member) === part);
  if (same !== undefined) return same.keyHash === fact.keyHash;
  const parts = new Set([...members.map(partOf), part]);
  const names = [...members, fact].filter((member) => partOf(member) === 'id');
  const isService = names.some(({ preview }) => preview.startsWith('ACCA'));
  if (parts.has('service-key')) return isService && parts.size === 2;
  if (isService) return false;
  return !(parts.has('signature') && parts.has('secret'));
}

function credentialOf({ members }: Group): LeakFact {
  const [first] = members.toSorted((a, b) => rank(a) - rank(b));
  const fact = first as LeakFact;
  const rest = members.filter((member) => member !== fact);
  const account = fact.account ?? rest.find((member) => member.account !== undefined)?.account;
  const lacks = lackedBy(members);
  return {
    ...fact,
    ...(account === undefined ? {} : { account }),
    ...(rest.length === 0 ? {} : { parts: rest.map(plainPart) }),
    ...(lacks.length === 0 ? {} : { lacks }),
  };
}

function rank(fact: LeakFact): number {
  const part = partOf(fact);
  return part === undefined ? -1 : STRENGTH.indexOf(part);
}

function plainPart({ kind, line, column, preview, keyHash, account }: LeakFact): LeakPart {
  return { kind, line, column, preview, keyHash, ...(account === undefined ? {} : { account }) };
}

/** What a credential of IAM's lacks to sign; others need no second half that we would know. */
function lackedBy(members: readonly LeakFact[]): readonly LackedPart[] {
  const parts = new Set(members.map(partOf));
  const isOfIam = members.every(({ kind }) => HALVES.has(kind));
  if (!isOfIam) return [];
  const isTemporary =
    parts.has('token') || members.some(({ preview }) => preview.startsWith('ASIA'));
  const needed: readonly LackedPart[] = isTemporary ? ['id', 'secret', 'token'] : ['id', 'secret'];
  return needed.filter((part) => !parts.has(part));
}

/** Kinds that sign only together. */
const HALVES = new Set(['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token']);

/**
 * A lone secret and a lone id of one file may be the two halves of a key, however far apart they stand,
 * and whichever commit brought each. Of one file alone: the parts of a divided scan know no more.
 */
function withOtherHalves(facts: readonly LeakFact[]): readonly LeakFact[] {
  const lone = (kind: string, lacked: LackedPart) =>
    facts.filter((fact) => fact.kind === kind && fact.lacks?.includes(lacked) === true);
  const ids = lone('aws-access-key-id', 'secret').filter(({ preview }) =>
    preview.startsWith('AKIA'),
  );
  const secrets = lone('aws-secret-access-key', 'id');
  if (ids.length === 0 || secrets.length === 0) return facts;
  return facts.map((fact) => {
    if (!secrets.includes(fact)) return fact;
    const other = ids.find(({ path }) => path === fact.path);
    return other === undefined
      ? fact
      : { ...fact, otherHalf: { path: other.path, line: other.line } };
  });
}
