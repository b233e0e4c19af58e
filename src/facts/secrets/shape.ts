import { isExact, type SecretKind } from '../../expectations/secret.js';
import { type KeyKind, keyKind } from '../../report/key-id.js';
import { peel, type Run } from './edges.js';
import { type Look, lookOf } from './look.js';

/** The kinds of character that a value is made of. */
type CharacterClass =
  | 'upper-case letters'
  | 'lower-case letters'
  | 'digits'
  | 'symbols'
  | 'whitespace'
  | 'control characters'
  | 'characters outside ASCII';

/** All that is kept of a value: what can be said about it without telling what it is. */
export interface SecretShape {
  /** In characters. */
  readonly length: number;
  /** Without the surrounding whitespace, invisible characters and quotes. */
  readonly coreLength: number;
  /** Of the core. */
  readonly lines: number;
  /** Of the core. */
  readonly classes: readonly CharacterClass[];
  /** What stands before and behind the core, from the outside in; at most {@link MOST_RUNS}. */
  readonly starts: readonly Run[];
  readonly ends: readonly Run[];
  readonly looks: Look;
  /** What the key id is for, where the core is one. */
  readonly keyKind?: KeyKind;
}

const MOST_RUNS = 4;

const CLASSES: readonly (readonly [RegExp, CharacterClass])[] = [
  [/[A-Z]/, 'upper-case letters'],
  [/[a-z]/, 'lower-case letters'],
  [/[0-9]/, 'digits'],
  [/[!-/:-@[-`{-~]/, 'symbols'],
  [/\s/, 'whitespace'],
  [/[\u0000-\u0008\u000e-\u001f\u007f]/, 'control characters'],
  [/[^\u0000-\u007f]/, 'characters outside ASCII'],
];

/** Describes a value, in time linear in its length. */
export function shapeOf(kind: SecretKind, value: string): SecretShape {
  const { core, starts, ends } = peel(value, isExact(kind));
  const looks = lookOf(core);
  const keyKindOfCore = looks === 'key-id' ? keyKind(core) : undefined;
  return {
    length: characters(value),
    coreLength: characters(core),
    lines: core === '' ? 0 : core.split(/\r\n|\r|\n/).length,
    classes: CLASSES.filter(([pattern]) => pattern.test(core)).map(([, name]) => name),
    starts: starts.slice(0, MOST_RUNS),
    ends: ends.slice(0, MOST_RUNS),
    looks,
    ...(keyKindOfCore === undefined ? {} : { keyKind: keyKindOfCore }),
  };
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
