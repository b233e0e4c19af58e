import type { Severity } from '../../report/severity.js';
import type { Cases, Draw, Pattern, Shape } from './pattern.js';

/**
 * A kind of key that announces itself: what its vendor prints on it says what it is. Its words are
 * put together here, so that all kinds say the same things in the same order, each of its own.
 */
export interface Issued
  extends Pick<Pattern, 'kind' | 'shapes' | 'surroundings' | 'decode' | 'documented'> {
  /** What its owner calls it: `GitLab deploy token`. */
  readonly noun: string;
  /** What whoever reads it can do, behind `Whoever reads it can`. */
  readonly can: string;
  /** Where and how it is made useless: one sentence, without its full stop. */
  readonly revoke: string;
  /** By default an error: what can act, or read what is not public. */
  readonly severity?: Severity;
  readonly references: readonly [string, ...string[]];
  /** The name that it usually goes by: `NPM_TOKEN`. */
  readonly name: string;
  /** Whole keys of every form, as they are spelled. */
  keys(draw: Draw): readonly [string, ...string[]];
  /** Whether such a key counts only beside something else, so that `leaks` has to show it. */
  readonly isPair?: boolean;
  /** More that is a key where it stands between two texts. */
  leaks?(draw: Draw): readonly (readonly [before: string, key: string, after: string])[];
  /** More that is none, besides what no kind takes for a key. */
  clean?(draw: Draw): readonly string[];
}

/** Makes a pattern of what is told of a kind. */
export function issued(told: Issued): Pattern {
  const { noun, can, revoke, severity = 'error', references, name, keys, leaks, clean } = told;
  const { kind, shapes, surroundings, decode, documented } = told;
  return {
    kind,
    words: {
      noun,
      severity,
      rung: 'granted',
      title: `${article(noun)} ${noun} stands in \`{path}\`, line {line}`,
      why: `Whoever reads it can ${can}. Removing the line does not take it back.`,
      fix: `${revoke}; then put a reference to a secret in its place and commit that.`,
      references,
    },
    shapes,
    ...(surroundings === undefined ? {} : { surroundings }),
    ...(decode === undefined ? {} : { decode }),
    ...(documented === undefined ? {} : { documented }),
    cases(draw) {
      const drawn = keys(draw);
      const [first] = drawn;
      return {
        leaks: [...(told.isPair === true ? [] : alone(name, drawn)), ...(leaks?.(draw) ?? [])],
        clean: [
          // Where a word goes on, no key begins.
          ...(/^[A-Za-z0-9]/.test(first) && told.isPair !== true ? [`${name}=x${first}\n`] : []),
          `${name}=${first.slice(0, beginningOf(first, shapes) + 3)}...\n`,
          `${name}=${standIn(first, shapes)}\n`,
          `${name}=$\{{ secrets.${name} }}\n`,
          ...(clean?.(draw) ?? []),
        ],
      };
    },
  };
}

/** Keys as settings hold them. */
function alone(name: string, keys: readonly [string, ...string[]]): Cases['leaks'] {
  return [
    ...keys.map((key) => [`${name}=`, key, '\n'] as const),
    [`  ${name.toLowerCase()}: "`, keys[0], '"\n'],
    [`{"env":"${name}=`, keys[0], String.raw`\n"}`],
  ];
}

/** `An` where a vendor's name begins with a vowel, as it is spoken. */
function article(noun: string): string {
  return /^(?:[AEIO]|Square\d|SSH|npm|xAI|RSA|NVIDIA)/.test(noun) ? 'An' : 'A';
}

/** How much of a key is the same in all of its shape. */
function beginningOf(key: string, shapes: readonly Shape[]): number {
  const prefixes = shapes.flatMap((shape) => (shape.at === undefined ? shape.prefixes : []) ?? []);
  return Math.max(0, ...prefixes.map((prefix) => (key.startsWith(prefix) ? prefix.length : 0)));
}

/** What people write in its place: the same length and signs, and every letter an x. */
function standIn(key: string, shapes: readonly Shape[]): string {
  const from = beginningOf(key, shapes);
  return key.slice(0, from) + key.slice(from).replace(/[A-Za-z0-9]/g, 'x');
}
