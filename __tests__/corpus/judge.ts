import { findHits } from '../../src/scanner/match.js';
import { PATTERNS } from '../../src/scanner/patterns/index.js';
import type { CorpusCase } from './corpus-case.js';
import { answersFor, sameIssuer } from './kinds.js';

/** What a scan made of one key, or of a place without any. */
export interface Outcome {
  /** `no-rule`: not found, and no pattern is there yet that answers for the kind. */
  readonly as: 'found' | 'missed' | 'no-rule' | 'false-alarm';
  readonly kind: string;
  /** 1-based. */
  readonly line: number;
}

const KNOWN = new Set(PATTERNS.map(({ kind }) => kind));

/**
 * Scans a case. A key is found where a hit of its kind overlaps it; while no pattern answers for the
 * kind, any hit of the same issuer will do. A hit elsewhere, or of another issuer, is a false alarm.
 */
export function judge({ content, keys }: CorpusCase): Outcome[] {
  const hits = findHits(content);
  const outcomes = keys.flatMap((key): Outcome[] => {
    const found = hits.some((hit) => overlap(hit, key) && mayAnswer(hit.kind, key.kind));
    if (!found && key.optional) return [];
    const as = found ? 'found' : hasRule(key.kind) ? 'missed' : 'no-rule';
    return [{ as, kind: key.kind, line: lineOf(content, key.start) }];
  });
  const alarms = hits
    .filter((hit) => !keys.some((key) => overlap(hit, key) && sameIssuer(hit.kind, key.kind)))
    .map(({ kind, start }): Outcome => ({ as: 'false-alarm', kind, line: lineOf(content, start) }));
  return [...outcomes, ...alarms];
}

/** What is wrong with a case, in words; nothing when it is met as far as there are rules. */
export function faultsOf(one: CorpusCase): string[] {
  return judge(one)
    .filter(({ as }) => as === 'missed' || as === 'false-alarm')
    .map(({ as, kind, line }) => `${as}: ${kind} in line ${line}`);
}

/** Whether some pattern answers for a kind of the corpus. */
function hasRule(kind: string): boolean {
  return answersFor(kind).some((name) => KNOWN.has(name));
}

function mayAnswer(hit: string, kind: string): boolean {
  return hasRule(kind) ? answersFor(kind).includes(hit) : sameIssuer(hit, kind);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start;
}

function lineOf(content: Buffer, offset: number): number {
  return content.subarray(0, offset).toString('latin1').split('\n').length;
}
