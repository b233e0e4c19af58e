import { BASE62, DIGITS } from '../../src/scanner/alphabets.js';
import type { Hit } from '../../src/scanner/hit.js';
import type { Cases, Draw, Pattern, Shape } from '../../src/scanner/patterns/pattern.js';

const UPPER_HEX = `${DIGITS}ABCDEF`;
const HEX = `${DIGITS}abcdef`;
const URL_SAFE = `${BASE62}-_`;

/** A pattern of one shape, whose keys nobody issues, and what says the same by force. */
export interface MadeUp {
  readonly pattern: Pattern;
  /** Matches a key where it begins. */
  readonly expression: RegExp;
  /** What it must be told by, in its own line's 160 bytes before and after it. */
  readonly told: (key: string, before: string, after: string) => boolean;
}

function madeUp(
  kind: string,
  shape: Shape,
  expression: string,
  cases: (draw: Draw) => Cases,
  told: MadeUp['told'] = () => true,
): MadeUp {
  const words = {
    noun: kind,
    severity: 'error',
    rung: 'granted',
    title: `A ${kind} stands in \`{path}\`, line {line}`,
    why: 'Whoever reads it may use it.',
    fix: 'Revoke it.',
    references: [],
  } as const;
  const begins = String.raw`(?:(?<![A-Za-z0-9])|(?<=%(?:20|3D)|\\n))`;
  return {
    pattern: { kind, words, shapes: [shape], cases },
    expression: new RegExp(begins + expression, 'y'),
    told,
  };
}

/** The last character is the sum of the others. */
function isSummed(value: string): boolean {
  const sum = Array.from(value.slice(0, -1)).reduce((all, one) => all + one.charCodeAt(0), 0);
  return DIGITS[sum % 10] === value.at(-1);
}

/** Alphabets, lengths and beginnings that no pattern of ours has. */
export const MADE_UP: readonly MadeUp[] = [
  madeUp(
    'underscored',
    { prefixes: ['ghp_', 'gho_'], alphabet: BASE62, length: 36 },
    'gh[po]_[A-Za-z0-9]{36}(?![A-Za-z0-9])',
    (draw) => ({
      leaks: [
        ['token=', `ghp_${draw(BASE62, 36)}`, '\n'],
        ['https://x:', `gho_${draw(BASE62, 36)}`, '@example.com'],
      ],
      clean: [`ghp_${draw(BASE62, 35)} `, `ghp_${draw(BASE62, 37)}`, `xghp_${draw(BASE62, 36)}`],
    }),
  ),
  madeUp(
    'dashed',
    { prefixes: ['lx-'], alphabet: URL_SAFE, length: { from: 20, to: 30 }, plausible: () => true },
    String.raw`lx-[\w-]{20,30}(?![\w-])`,
    (draw) => ({
      leaks: [['x: "', `lx-${draw(URL_SAFE, 24)}`, '"']],
      clean: [`lx-${draw(URL_SAFE, 19)}`, `lx-${draw(URL_SAFE, 31)}`],
    }),
  ),
  madeUp(
    'named',
    { alphabet: UPPER_HEX, length: 32, named: ['lumenkey'] },
    '[0-9A-F]{32}(?![A-Za-z0-9])',
    (draw) => ({
      leaks: [
        ['LUMEN_KEY=', draw(UPPER_HEX, 32), '\n'],
        ['"lumenKey": "', draw(UPPER_HEX, 32), '"'],
      ],
      clean: [`other=${draw(UPPER_HEX, 32)}`, `LUMEN_KEY=${draw(UPPER_HEX, 31)}`],
    }),
    (_, before) => /lumen_?key/i.test(before),
  ),
  madeUp(
    'short-prefixed',
    { prefixes: ['SK'], alphabet: HEX, length: 32 },
    'SK[0-9a-f]{32}(?![A-Za-z0-9])',
    (draw) => ({
      leaks: [['sid ', `SK${draw(HEX, 32)}`, ' ']],
      clean: [`SK${draw(HEX, 31)}`, `SL${draw(HEX, 32)}`],
    }),
  ),
  madeUp(
    'summed',
    {
      prefixes: ['pad.'],
      alphabet: `${URL_SAFE}.`,
      length: { from: 90 },
      checksum: isSummed,
      // Two of them side by side may spell a stand-in.
      plausible: () => true,
      near: ['padlock'],
    },
    String.raw`pad\.[\w.-]{90,}`,
    (draw) => {
      const key = () => {
        const text = `pad.${draw(`${URL_SAFE}.`, 100)}`;
        return text + (Array.from(DIGITS).find((digit) => isSummed(text + digit)) ?? '');
      };
      return {
        leaks: [['padlock: ', key(), '\n']],
        clean: [`other: ${key()}\n`, `padlock: ${key()}x\n`, `padlock: pad.${draw(BASE62, 70)}\n`],
      };
    },
    (key, before, after) => isSummed(key) && /padlock/i.test(before + after),
  ),
];

/** Every hit of made-up patterns, by trying each at every place of a one-byte text. */
export function byForce(content: Buffer): Hit[] {
  const text = content.toString('latin1');
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const { pattern, expression, told } of MADE_UP) {
      expression.lastIndex = start;
      const key = expression.exec(text)?.[0];
      if (key === undefined) continue;
      const before = text.slice(Math.max(0, start - 160), start);
      const after = text.slice(start + key.length).slice(0, 160);
      const line = before.slice(before.lastIndexOf('\n') + 1);
      if (told(key, line, after.split('\n')[0] ?? '')) {
        hits.push({ kind: pattern.kind, start, end: start + key.length });
      }
    }
  }
  return hits;
}
