import { partsOf } from '../expression/parts.js';
import { environmentOf } from '../job/environment.js';
import { type Around, type Blame, blame, type Cause, type Follow } from './cause.js';

/** Causes by which the environment's name is surely empty; a variable may have a value all the same. */
const SURE: readonly Cause['is'][] = [
  'matrix-key',
  'mistyped',
  'needs-not-listed',
  'output-masked',
  'output-masked-by-step',
  'output-not-declared',
];

/** The job's environment is an input that this run does not have: then it has no environment. */
export function emptyEnvironment(around: Around, follow: Follow): Blame | null {
  const named = environmentOf(around.job);
  if (named?.computed !== true || named.entry.value.is !== 'text') return null;
  const text = named.entry.value;
  const [part, ...others] = partsOf(named.text);
  const isWhole =
    part !== undefined &&
    others.length === 0 &&
    part.from === 3 &&
    part.to === named.text.length - 2;
  if (!isWhole) return null;
  const found = follow(text, { ...around, step: null });
  const isInput =
    found?.cause.is === 'input-of-dispatch' ||
    found?.cause.is === 'input-not-given' ||
    found?.cause.is === 'input-not-declared';
  if (found === null) return null;
  if (!isInput) return SURE.includes(found.cause.is) ? found : null;
  const { cause } = found;
  const fallback =
    (cause.is === 'input-of-dispatch' ? cause.fallback : null) ??
    knownEnvironment(around) ??
    'production';
  return blame(
    { at: found.at, written: found.written },
    found,
    { is: 'environment-empty', written: found.written, fallback },
    { is: 'replace', at: found.at, from: found.written, to: withFallback(found.written, fallback) },
  );
}

function knownEnvironment({ neighbours }: Around): string | undefined {
  return neighbours
    .flatMap((job) => environmentOf(job) ?? [])
    .find(({ computed, text }) => !computed && isLiteral(text))?.text;
}

/** A read that gives a text where it would give nothing. */
export function withFallback(written: string, fallback: string): string {
  return `${written} || '${fallback}'`;
}

/** Whether a text may stand between the quotes of an expression, and opens none. */
export function isLiteral(text: string): boolean {
  return /^[\w./:@+ -]{1,200}$/.test(text);
}
