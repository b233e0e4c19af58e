import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { circlesIn } from './imports.js';
import { SOURCES } from './sources.js';

/** Made-up sources, each with the statements that it holds. */
const made = (files: Record<string, string>) => new Map(Object.entries(files));

describe('imports', () => {
  test('make no circle', () => {
    expect(circlesIn(SOURCES)).toEqual([]);
  });
});

describe('a circle of imports', () => {
  test.each([
    ['values', "import { b } from './b.js';"],
    ['types', "import type { B } from './b.js';"],
    ['re-exports', "export * from './b.js';"],
    ['re-exported types', "export type { B } from './b.js';"],
    ['side effects', "import './b.js';"],
    ['promises', "const b = await import('./b.js');"],
    ['types named where they are used', "let b: import('./b.js').B;"],
    ['statements over several lines', "import {\n  b,\n} from\n  './b.js';"],
  ])('is seen through %s', (_, statement) => {
    const sources = made({ 'x/a.ts': statement, 'x/b.ts': "import type { A } from './a.js';" });
    expect(circlesIn(sources)).toEqual(['x/a.ts -> x/b.ts -> x/a.ts']);
  });

  test('is seen over folders, and told once for the files that lie on its shortest form', () => {
    const sources = made({
      'x/a.ts': "import '../y/b.js';\nimport '../y/long.js';",
      'y/b.ts': "import '../z.js';",
      'y/long.ts': "import './b.js';",
      'z.ts': "import './x/a.js';",
    });
    expect(circlesIn(sources)).toEqual([
      'x/a.ts -> y/b.ts -> z.ts -> x/a.ts',
      'y/long.ts -> y/b.ts -> z.ts -> x/a.ts -> y/long.ts',
    ]);
  });

  test('is one file that imports itself', () => {
    expect(circlesIn(made({ 'a.ts': "import './a.js';" }))).toEqual(['a.ts -> a.ts']);
  });

  test('is not two ways to one file', () => {
    const sources = made({
      'a.ts': "import './b.js';\nimport './c.js';",
      'b.ts': "import './d.js';",
      'c.ts': "import './d.js';\nimport 'node:path';",
      'd.ts': '',
    });
    expect(circlesIn(sources)).toEqual([]);
  });

  test('is nowhere where files import only what comes after them, and is made by one way back', () => {
    const graph = fc.integer({ min: 2, max: 9 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        arrows: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 }),
      }),
    );
    fc.assert(
      fc.property(graph, ({ size, arrows }) => {
        const text = (from: number, more = '') =>
          arrows
            .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
            .filter(([a, b]) => a === from && a !== b)
            .map(([, b]) => `import './${b}.js';\n`)
            .join('') + more;
        const names = Array.from({ length: size }, (_, index) => index);
        const forward = new Map(names.map((name) => [`${name}.ts`, text(name)]));
        expect(circlesIn(forward)).toEqual([]);
        const chained = new Map(
          names.map((name) => [`${name}.ts`, text(name, `import './${(name + 1) % size}.js';`)]),
        );
        expect(circlesIn(chained)).not.toEqual([]);
      }),
    );
  });
});
