import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesIn } from '../../../src/workflow/document/lines.js';
import { type Node, textAt, valueAt } from '../../../src/workflow/document/node.js';
import { readDocument } from '../../../src/workflow/document/read.js';
import { accessesIn } from '../../../src/workflow/expression/accesses.js';
import { partsOf, wholeOr } from '../../../src/workflow/expression/parts.js';
import { tokensOf } from '../../../src/workflow/expression/tokens.js';
import { truthOf } from '../../../src/workflow/expression/truth.js';

const reads = (text: string) =>
  accessesIn(text, partsOf(text)).map(({ context, steps }) =>
    [context, ...steps.map((step) => (step.is === 'name' ? step.name : `<${step.is}>`))].join('.'),
  );

function rootOf(text: string): Node {
  const reading = readDocument('x.yml', text);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.cause));
  return reading.root;
}

describe('an expression reads contexts', () => {
  test.each([
    ['${{ secrets.A }}', ['secrets.A']],
    ["${{ secrets['A-b'].c[0] }}", ['secrets.A-b.c.<computed>']],
    ['${{ needs.build.outputs.role }}', ['needs.build.outputs.role']],
    ["${{ steps['a b'].outputs['x'] }}", ['steps.a b.outputs.x']],
    ['${{ format(secrets.A, vars.B) }}', ['secrets.A', 'vars.B']],
    ['${{ github.event.inputs.secrets }}', ['github.event.inputs.secrets']],
    ['${{ matrix.*.name }}', ['matrix.<all>.name']],
    ['${{ secrets[matrix.name] }}', ['secrets.<computed>', 'matrix.name']],
    ['${{ true && null || NaN }}', []],
    ["${{ 'a }} b' == env.X }} ${{ 'x", ['env.X']],
    ['a ${{ 1.5e3 < -2 }} b ${{ inputs.x }}', ['inputs.x']],
    ['$${{ env.A }}', ['env.A']],
    ['{{ env.A }} $ {{ env.B }}', []],
  ])('%s', (text, expected) => {
    expect(reads(text)).toEqual(expected);
  });

  test('and a condition is one without braces', () => {
    const text = "github.ref == 'x' && secrets.A";
    expect(accessesIn(text, wholeOr(text)).map(({ context }) => context)).toEqual([
      'github',
      'secrets',
    ]);
  });
});

describe('the finder of expressions', () => {
  const piece = fc.oneof(
    fc.constantFrom('${{', '}}', "'", '$', '{', '}', ' ', '\n', "''", 'secrets.A', '[', ']', '.'),
    fc.string({ maxLength: 5 }),
  );

  test('finds what stands between braces, in order and apart, in any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { from, to } of partsOf(text)) {
          expect(text.slice(from - 3, from)).toBe('${{');
          expect(text.slice(to, to + 2)).toBe('}}');
          expect(from).toBeGreaterThanOrEqual(last);
          last = to + 2;
        }
      }),
    );
  });

  test('splits any text into tokens that stand where they say', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { at, end } of tokensOf(text)) {
          expect(text.slice(last, at).trim()).toBe('');
          expect(end).toBeGreaterThan(at);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  test('finds a name that is written between other texts, whatever they are', () => {
    const plain = fc.string({ maxLength: 20 }).map((text) => text.replace(/[$]/g, ''));
    const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/);
    fc.assert(
      fc.property(plain, name, plain, (before, secret, after) => {
        expect(reads(`${before}\${{ secrets.${secret} }}${after}`)).toContain(`secrets.${secret}`);
      }),
    );
  });
});

describe('the line of an expression', () => {
  const STYLES: readonly ((lines: readonly string[]) => string)[] = [
    (lines) => `k: |\n${lines.map((line) => `    ${line}`).join('\n')}\n`,
    (lines) => `k: >2-\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
    (lines) => `k: '${lines.join('\n   ')}'\n`,
    (lines) => `k: "${lines.join('\n   ')}"\n`,
    (lines) => `k: ${lines.join('\n   ')}\n`,
    (lines) => `# c\r\nk: |+\r\n${lines.map((line) => `  ${line}`).join('\r\n')}\r\n`,
  ];
  const filler = fc.constantFrom('word', 'two words', 'a-b', 'x', '');

  test('is the one on which its context stands, in every kind of scalar', () => {
    fc.assert(
      fc.property(
        fc.array(filler, { maxLength: 5 }),
        fc.array(filler, { maxLength: 5 }),
        fc.integer({ min: 0, max: STYLES.length - 1 }),
        (before, after, style) => {
          const lines = ['first', ...before, 'x ${{ secrets.A }} y', ...after, 'last'];
          const text = (STYLES[style] ?? STYLES[0])?.(lines) ?? '';
          const node = valueAt(rootOf(text), 'k');
          if (node?.is !== 'text') throw new Error(text);
          const [access] = accessesIn(node.value, partsOf(node.value));
          const wanted = text.split('\n').findIndex((line) => line.includes('secrets.A')) + 1;
          expect(linesIn(node)(access?.at ?? -1)).toBe(wanted);
        },
      ),
    );
  });

  test('is told behind escapes and joined lines as well', () => {
    const root = rootOf('k: "\\u0041\\x42 \\\n  \\"${{ secrets.A }}\\n\\\n   ${{ secrets.B }}"');
    const node = valueAt(root, 'k');
    if (node?.is !== 'text') throw new Error('no text');
    expect(node.value).toBe('AB "${{ secrets.A }}\n${{ secrets.B }}');
    const lines = accessesIn(node.value, partsOf(node.value)).map(({ at }) => linesIn(node)(at));
    expect(lines).toEqual([2, 3]);
  });
});

describe('every scalar is a text as it is written', () => {
  test.each(['1e3', '0x1f', 'no', 'true', '~', 'null', '2024-01-01', '1_000', '010'])(
    '%s',
    (text) => {
      expect(textAt(rootOf(`k: ${text}`), 'k')).toBe(text);
    },
  );
});

describe('whether a condition holds', () => {
  const GITHUB = { ref: 'refs/heads/main', event_name: 'push', actor: 'Ada' };
  test.each([
    ["github.ref == 'refs/heads/main'", true],
    ["github.event_name == 'PUSH' && github.actor != 'bob'", true],
    ["github.event_name == 'pull_request' || github.ref == 'x'", false],
    ["startsWith(github.ref, 'refs/tags/')", false],
    ["!cancelled() && always() && contains(github['ref'], 'MAIN')", true],
    ['failure()', false],
    ["github.event_name == 'push' && inputs.x", undefined],
    ["github.event_name == 'release' && inputs.x", false],
    ["github.event_name == 'push' || inputs.x", true],
    ["inputs.x || github.ref == 'refs/heads/main'", true],
    ['!inputs.x', undefined],
    ["(github.ref == 'refs/heads/main')", true],
    ['github.event.number == 1', undefined],
    ["success() && (github.ref == 'a' || endsWith(github.ref, 'main'))", true],
    ["github.ref == 'refs/heads/main' junk", undefined],
    ['', undefined],
    ['unknown(', undefined],
  ])('%s: %s', (text, expected) => {
    expect(truthOf(text, GITHUB)).toBe(expected);
  });

  test('ends for any text', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '!',
      '&&',
      '||',
      '==',
      "'a'",
      'github.ref',
      'f(',
      ',',
      '[',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        expect([true, false, undefined]).toContain(truthOf(pieces.join(' '), GITHUB));
      }),
    );
  });
});
