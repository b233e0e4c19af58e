import {
  CONFIGURATION,
  type WrittenAllowance,
  type WrittenConfiguration,
  type WrittenPattern,
} from '../../../settings/configuration.js';
import { nearest } from '../../../report/nearest.js';
import { isShowable } from '../../../report/showable.js';
import { sha256 } from '../../../report/sha256.js';
import type { Place } from '../../../workflow/document/node.js';
import { readDocument, type Unreadable } from '../../../workflow/document/read.js';
import type { Allowance, AllowanceFact, Written } from './allowance.js';
import { isDay } from './day.js';
import { fitNode } from './fit-node.js';
import { readGlob } from './glob.js';

/** A pattern of the user's own, and where it is written. */
export interface OwnPattern extends WrittenPattern {
  readonly at: Written;
}

/** What a configuration file says. */
export interface Configuration {
  readonly patterns: readonly OwnPattern[];
  readonly entries: readonly Allowance[];
  /** Path of the baseline, where one is named. */
  readonly baseline: string | null;
  readonly secrets: NonNullable<WrittenConfiguration['secrets']>;
  readonly problems: readonly AllowanceFact[];
  /** False where the file is no configuration at all: then nothing is known of its patterns. */
  readonly isRead: boolean;
}

/** More than these are only counted. */
const MOST_PROBLEMS = 20;

/**
 * Reads `aws-preflight.yml`. An entry with something wrong in it allows nothing, and each fault is told
 * at its line; a file that is no YAML says nothing at all.
 * @param kinds the kinds of keys that are known without it
 */
export function readConfiguration(
  path: string,
  bytes: Uint8Array,
  kinds: readonly string[],
): Configuration {
  const problems: AllowanceFact[] = [];
  const fault = (at: Written, where: string, what: string) => {
    problems.push({
      is: 'not-valid',
      of: 'configuration',
      at,
      what: where === '' ? what : `\`${where}\`: ${what}`,
      identity: where,
    });
  };
  const text = textOf(bytes);
  const document = text === undefined ? undefined : readDocument(path, text);
  if (document === undefined || document.kind === 'unreadable') {
    const cause = document?.cause;
    if (cause?.is === 'empty') return emptyOf(problems, true);
    fault(
      { path, line: lineOf(cause) },
      '',
      cause === undefined ? 'it is no UTF-8' : notYaml(cause),
    );
    return emptyOf(problems, false);
  }
  const { value, faults, places } = fitNode(CONFIGURATION, document.root);
  for (const { at, path: where, what } of faults) fault(writtenAt(at), where, what);
  if (value === undefined) return emptyOf(problems, false);

  const whereOf = (one: object): Written => {
    const place = places.get(one);
    return place === undefined ? { path, line: 1 } : writtenAt(place);
  };
  const patterns = ownPatterns(value.patterns ?? [], kinds, whereOf, fault);
  const known = [...kinds, ...patterns.map(({ id }) => id)];
  const entries = (value.allow ?? []).flatMap(
    (entry) => allowanceOf(entry, whereOf(entry), known, fault) ?? [],
  );
  return {
    patterns,
    entries,
    baseline: value.baseline ?? null,
    secrets: value.secrets ?? {},
    problems: fewOf(problems),
    isRead: true,
  };
}

type Complain = (at: Written, where: string, what: string) => void;

function ownPatterns(
  written: readonly WrittenPattern[],
  kinds: readonly string[],
  whereOf: (one: object) => Written,
  fault: Complain,
): OwnPattern[] {
  const taken = new Set(kinds);
  return written.flatMap((pattern) => {
    const at = whereOf(pattern);
    if (taken.has(pattern.id)) {
      fault(at, `patterns: ${pattern.id}`, 'a rule of this id is there already');
      return [];
    }
    if (pattern.paths?.some((glob) => readGlob(glob) === undefined) === true) {
      fault(at, `patterns: ${pattern.id}`, 'a glob in `paths` is too long');
      return [];
    }
    taken.add(pattern.id);
    return [{ ...pattern, at }];
  });
}

function allowanceOf(
  { rule, path, value, sha256: hash, fingerprint, reason, expires }: WrittenAllowance,
  at: Written,
  kinds: readonly string[],
  fault: Complain,
): Allowance | undefined {
  const say = (what: string): undefined => {
    fault(at, 'allow', what);
    return undefined;
  };
  const kind = rule?.replace(/^leaks\//, '');
  if (kind !== undefined && !kinds.includes(kind)) return say(unknownRule(kind, kinds));
  const glob = path === undefined ? undefined : readGlob(path);
  if (path !== undefined && glob === undefined) return say('the glob in `path` is too long');
  if (expires !== undefined && !isDay(expires)) return say('`expires` is no day of the calendar');
  if (value !== undefined && hash !== undefined) return say('has both `value` and `sha256`');
  const keyHash = value === undefined ? hash?.toLowerCase() : sha256(value);
  if ([kind, path, keyHash, fingerprint].every((each) => each === undefined)) {
    return say(
      'says of no key which one it is: `rule`, `path`, `value`, `sha256` or `fingerprint`',
    );
  }
  return {
    by: 'configuration',
    at,
    reason,
    expires: expires ?? null,
    identity: [kind, path, keyHash, fingerprint].join(' '),
    covers: {
      kind: 'entry',
      ...(kind === undefined ? {} : { rule: kind }),
      ...(glob === undefined ? {} : { path: glob }),
      ...(keyHash === undefined ? {} : { keyHash }),
      ...(fingerprint === undefined ? {} : { fingerprint }),
    },
  };
}

/** Says that no rule is called so, and which one was likely meant. */
export function unknownRule(given: string, kinds: readonly string[]): string {
  const meant = nearest(given, kinds);
  const named = isShowable(given)
    ? `no rule is called \`${given.replaceAll('`', "'")}\``
    : 'no rule is called so';
  return meant === undefined ? named : `${named}; did you mean \`${meant}\`?`;
}

function fewOf(problems: readonly AllowanceFact[]): readonly AllowanceFact[] {
  const [first] = problems;
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0 || first?.is !== 'not-valid') return problems;
  const rest = { ...first, what: `and ${more} more places are wrong`, identity: 'more' };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}

function emptyOf(problems: readonly AllowanceFact[], isRead: boolean): Configuration {
  return { patterns: [], entries: [], baseline: null, secrets: {}, problems, isRead };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Nothing but the bytes can be at fault.
    return undefined;
  }
}

function writtenAt({ path, line, column }: Place): Written {
  return { path, line, column };
}

function lineOf(cause: Unreadable | undefined): number | null {
  return cause !== undefined && 'line' in cause ? cause.line : null;
}

function notYaml(cause: Unreadable): string {
  switch (cause.is) {
    case 'not-yaml':
      return `it is no YAML (${cause.code.toLowerCase().replaceAll('_', ' ')})`;
    case 'too-deep':
      return 'it is nested deeper than any configuration is';
    case 'too-many-nodes':
      return 'its aliases make more of it than any configuration holds';
    case 'alias-of-itself':
      return 'an alias names what it stands in';
    case 'alias-without-anchor':
      return 'an alias names no anchor';
    case 'empty':
      return 'it is empty';
  }
}
