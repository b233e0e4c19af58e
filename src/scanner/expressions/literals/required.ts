import { without, emptySet } from '../byte-sets.js';
import type { ByteSet, Node } from '../expression.js';
import type { Literal } from '../../search/literals.js';
import { rarityOf } from './rarity.js';

/** More texts than these are no help in a search. */
const MOST_TEXTS = 64;
/** Shorter ones neither: the search wants three bytes. */
const SHORTEST = 3;
/** A text grows no longer than this: it is rare enough by then. */
const LONGEST = 12;
/** A set of more bytes than these is not written out. */
const WIDEST = 4;

/** Texts of which every match holds one, and what they cost: how often text that is no match holds them. */
interface Need {
  readonly texts: readonly string[];
  /** What may follow each. */
  readonly next: ByteSet;
  readonly cost: number;
}

interface Facts {
  /** Every text that matches, as long as they are few. */
  readonly exact: readonly string[] | undefined;
  readonly need: Need | undefined;
}

const NOTHING: Facts = { exact: [''], need: undefined };
const ANY = without(emptySet());

/**
 * Finds literals of which every match of an expression holds at least one: lines without any need not be
 * looked at. Undefined when there are none that are worth it.
 */
export function requiredLiterals(root: Node): readonly Literal[] | undefined {
  const { exact, need } = factsOf(root, ANY);
  const best = better(need, exact && needOf(exact, ANY));
  return best?.texts.map((text) => ({ text: Buffer.from(text, 'latin1'), next: best.next }));
}

/** `behind` is what may follow the node. */
function factsOf(node: Node, behind: ByteSet): Facts {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return NOTHING;
    case 'bytes':
      return { exact: written(node.set), need: undefined };
    case 'group':
      return factsOf(node.part, behind);
    case 'choice':
      return choiceOf(
        node.parts.map((part) => factsOf(part, behind)),
        behind,
      );
    case 'sequence':
      return sequenceOf(node.parts, behind);
    case 'repeat':
      return repeatOf(node, behind);
  }
}

function written(set: ByteSet): readonly string[] | undefined {
  const texts: string[] = [];
  for (let byte = 0; byte < 256; byte++) {
    if (set[byte] !== 1) continue;
    if (texts.length === WIDEST) return undefined;
    texts.push(String.fromCharCode(byte));
  }
  return texts;
}

function choiceOf(all: readonly Facts[], behind: ByteSet): Facts {
  const exact: string[] = [];
  const texts: string[] = [];
  const next = emptySet();
  let isExact = true;
  let isNeeded = true;
  for (const facts of all) {
    if (facts.exact === undefined) isExact = false;
    else exact.push(...facts.exact);
    const need = better(facts.need, facts.exact && needOf(facts.exact, behind));
    if (need === undefined) isNeeded = false;
    else {
      texts.push(...need.texts);
      for (let byte = 0; byte < 256; byte++) if (need.next[byte] === 1) next[byte] = 1;
    }
  }
  const distinct = [...new Set(exact)];
  return {
    exact: isExact && distinct.length <= MOST_TEXTS ? distinct : undefined,
    need: isNeeded ? needOf(texts, next) : undefined,
  };
}

function sequenceOf(parts: readonly Node[], behind: ByteSet): Facts {
  // What may follow each part, from the last to the first.
  const following: ByteSet[] = [];
  let next = behind;
  for (let at = parts.length - 1; at >= 0; at--) {
    following[at] = next;
    next = firstOf(parts[at] as Node, next);
  }
  let exact: readonly string[] = [''];
  let isExact = true;
  let need: Need | undefined;
  for (const [at, part] of parts.entries()) {
    const after = following[at] as ByteSet;
    const facts = factsOf(part, after);
    need = better(need, facts.need);
    const crossed = facts.exact && crossedWith(exact, facts.exact);
    if (crossed === undefined) isExact = false;
    exact = crossed ?? facts.exact ?? [''];
    need = better(need, needOf(exact, after));
  }
  return { exact: isExact ? exact : undefined, need };
}

function repeatOf(node: Extract<Node, { kind: 'repeat' }>, behind: ByteSet): Facts {
  const { part, min, max } = node;
  if (max === 0) return NOTHING;
  const again = firstOf(part, behind).slice();
  for (let byte = 0; byte < 256; byte++) if (behind[byte] === 1) again[byte] = 1;
  const facts = factsOf(part, max === 1 ? behind : again);
  if (min === 0) {
    const isSmall = max === 1 && facts.exact !== undefined && facts.exact.length < MOST_TEXTS;
    return {
      exact: isSmall ? [...new Set([...(facts.exact ?? []), ''])] : undefined,
      need: undefined,
    };
  }
  let exact: readonly string[] | undefined = facts.exact;
  for (let times = 1; times < min && exact !== undefined; times++) {
    exact = crossedWith(exact, facts.exact as readonly string[]);
    if (exact === undefined) break;
  }
  return {
    exact: min === max ? exact : undefined,
    need: better(facts.need, (exact ?? facts.exact) && needOf(exact ?? (facts.exact as []), again)),
  };
}

function crossedWith(
  first: readonly string[],
  second: readonly string[],
): readonly string[] | undefined {
  if (first.length * second.length > MOST_TEXTS) return undefined;
  const texts = new Set<string>();
  for (const before of first) {
    for (const behind of second) {
      if (before.length + behind.length > LONGEST) return undefined;
      texts.add(before + behind);
    }
  }
  return [...texts];
}

/** What a need these texts are, unless they are too many or one is too short. */
function needOf(texts: readonly string[], next: ByteSet): Need | undefined {
  if (texts.some((text) => text.length < SHORTEST)) return undefined;
  // A text that holds another one says no more than it.
  const apart: string[] = [];
  for (const text of [...new Set(texts)].sort((a, b) => a.length - b.length)) {
    if (!apart.some((other) => text.includes(other))) apart.push(text);
    if (apart.length > MOST_TEXTS) return undefined;
  }
  if (apart.length === 0) return undefined;
  // What follows a text that was longer is part of it, and any byte otherwise.
  const sameNext = apart.length === new Set(texts).size ? next : ANY;
  return {
    texts: apart,
    next: sameNext,
    cost: apart.reduce((sum, text) => sum + rarityOf(text), 0),
  };
}

function better(first: Need | undefined, second: Need | undefined): Need | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return second.cost < first.cost ? second : first;
}

/** What a node and what follows it may begin with. */
function firstOf(node: Node, behind: ByteSet): ByteSet {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return behind;
    case 'bytes':
      return node.set;
    case 'group':
      return firstOf(node.part, behind);
    case 'sequence':
      return node.parts.reduceRight<ByteSet>((next, part) => firstOf(part, next), behind);
    case 'choice':
      return union(node.parts.map((part) => firstOf(part, behind)));
    case 'repeat': {
      if (node.max === 0) return behind;
      const first = firstOf(node.part, behind);
      return node.min === 0 ? union([first, behind]) : first;
    }
  }
}

function union(sets: readonly ByteSet[]): ByteSet {
  const all = emptySet();
  for (const set of sets) {
    for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) all[byte] = 1;
  }
  return all;
}
