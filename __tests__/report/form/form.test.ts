import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { dialectNames } from '../../../src/chain/dialects/index.js';
import { render } from '../../../src/renderers/json.js';
import { describeFault, fit } from '../../../src/report/form/fault.js';
import {
  anything,
  flag,
  listOf,
  named,
  oneOf,
  optional,
  orNull,
  record,
  text,
  variants,
  whole,
} from '../../../src/report/form/form.js';
import { schemaOf } from '../../../src/report/form/schema.js';
import { REPORT } from '../../../src/report/report.js';
import { REPORTS } from '../../renderers/reports.js';

const WORDS = { dialects: dialectNames };
const AJV = { strict: true, strictRequired: false, allowUnionTypes: true };

const PET = named(
  'pet',
  variants('kind', [
    record({ kind: oneOf(['cat']), lives: whole(1) }),
    record({
      kind: oneOf(['dog', 'wolf']),
      tame: flag(),
      sdk: text('', { vocabulary: 'dialects' }),
    }),
  ]),
);
const HOUSE = record(
  {
    version: oneOf([1]),
    pets: listOf(PET, 'Who lives here.', 2),
    guest: orNull(PET),
    nick: optional(text('Lower case.', { pattern: '^[a-z]+$' })),
    rest: anything(),
  },
  'A house.',
);

const CAT = { kind: 'cat', lives: 9 };
const TIDY = { version: 1, pets: [CAT], guest: null, nick: 'den', rest: { a: [1] } };

/** The fault in a house, in words; null where it fits. */
function fault(house: unknown): string | null {
  const fitting = fit(HOUSE, house, WORDS);
  return fitting.ok ? null : describeFault(fitting.fault);
}

describe('a value that does not fit its form is told where and how, and never repeated', () => {
  test.each<[unknown, string | null]>([
    [TIDY, null],
    [{ ...TIDY, nick: undefined }, null],
    [[], 'as a whole: wanted an object, found a list of 0'],
    [{ ...TIDY, version: 2 }, 'version: wanted 1, found a number'],
    [
      { ...TIDY, nick: 'Secret' },
      'nick: wanted a text like ^[a-z]+$, found a text of 6 characters',
    ],
    [{ ...TIDY, pets: {} }, 'pets: wanted a list of at most 2, found an object'],
    [{ ...TIDY, pets: [CAT, CAT, CAT] }, 'pets: wanted a list of at most 2, found a list of 3'],
    [
      { ...TIDY, pets: [CAT, { kind: 'cat', lives: 0 }] },
      'pets[1].lives: wanted a whole number from 1 on, found a number',
    ],
    [
      { ...TIDY, pets: [{ kind: 'cow' }] },
      'pets[0].kind: wanted one of cat, dog, wolf, found a text of 3 characters',
    ],
    [
      { ...TIDY, guest: { kind: 'wolf', tame: 'no' } },
      'guest.tame: wanted true or false, found a text of 2 characters',
    ],
    [
      { ...TIDY, guest: { kind: 'dog', tame: true, sdk: 'cobol' } },
      'guest.sdk: wanted one of the dialects, found a text of 5 characters',
    ],
    [{ ...TIDY, rest: null }, 'rest: wanted an object, found null'],
    [
      { ...TIDY, 'a\u001b[31m': 1 },
      'as a whole: wanted only the fields of the schema, found the field "a\\u{1b}[31m"',
    ],
    [{ version: 1 }, 'pets: wanted a list of at most 2, found nothing'],
    [
      JSON.parse('{"version":1,"pets":[],"guest":null,"rest":{},"__proto__":{}}'),
      'as a whole: wanted only the fields of the schema, found the field "__proto__"',
    ],
  ])('%j', (house, complaint) => {
    expect(fault(house)).toBe(complaint);
  });

  test('a number that JSON cannot carry exactly is none', () => {
    expect(fault({ ...TIDY, pets: [{ kind: 'cat', lives: 2 ** 53 }] })).toContain('whole number');
  });
});

describe('the schema of a form', () => {
  const schema = schemaOf(HOUSE, WORDS);

  test('defines once what has a name, and says what the form says', () => {
    expect(schema).toMatchObject({
      description: 'A house.',
      required: ['version', 'pets', 'guest', 'rest'],
      properties: {
        version: { const: 1 },
        pets: { description: 'Who lives here.', items: { $ref: '#/$defs/pet' }, maxItems: 2 },
        guest: { anyOf: [{ $ref: '#/$defs/pet' }, { type: 'null' }] },
        nick: { description: 'Lower case.', pattern: '^[a-z]+$' },
      },
    });
    expect(Object.keys(schema['$defs'] as object)).toEqual(['pet']);
  });

  test('allows what the form allows, and nothing else', () => {
    const allows = new Ajv2020(AJV).compile(schema);
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(1, 0, 1.5, -1, '', 'den', 'Den', 'cat', 'dog', 'go', null, true),
      fc.constantFrom<unknown>(CAT, { kind: 'dog', tame: true, sdk: 'go' }, [], [CAT], {}),
    );
    const animal = fc.record(
      { kind: leaf, lives: leaf, tame: leaf, sdk: leaf },
      { requiredKeys: [] },
    );
    const any = fc.oneof(leaf, animal, fc.array(fc.oneof(leaf, animal), { maxLength: 3 }));
    const house = fc
      .record(
        { version: any, pets: any, guest: any, nick: any, rest: any, more: any },
        { requiredKeys: [] },
      )
      .map((changes) => ({ ...TIDY, ...changes }));
    fc.assert(
      fc.property(fc.oneof(house, any), (value) => {
        expect(fit(HOUSE, value, WORDS).ok).toBe(allows(value));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the published schema', () => {
  const published = JSON.parse(
    readFileSync(new URL('../../../src/renderers/report.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const allows = new Ajv2020(AJV).compile(published);

  test('is the one that the form of a report makes (npm run generate)', () => {
    expect(published).toMatchObject(schemaOf(REPORT, WORDS));
  });

  /** Every place in a value, and what stands there. */
  function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
    const inner =
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, entry]) => places(entry, [...path, name]))
        : [];
    return [path, ...inner];
  }

  /** The value with something else at one place, or with nothing there. */
  function changed(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
    if (name === undefined) return by;
    const entries = Object.entries(value as object).map(([key, entry]) => [
      key,
      key === name ? changed(entry, rest, by) : entry,
    ]);
    return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
  }

  // What differs is tried often in small reports; the huge one is the same rows over and over.
  const { huge: _, ...others } = REPORTS;
  const printed = Object.values(others).map((report) => JSON.parse(render(report)) as unknown);
  const place = fc
    .constantFrom(...printed.map((report) => ({ report, paths: places(report) })))
    .chain(({ report, paths }) => fc.constantFrom(...paths).map((path) => ({ report, path })));
  const standIn = fc.oneof(
    place.map(({ report, path }) =>
      path.reduce((value, name) => (value as Record<string, unknown>)[name], report),
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constant(undefined),
  );

  test('and the check of a report agree on every report that is bent somewhere', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(place, standIn, ({ report, path }, by) => {
        // As JSON has it: without what is undefined.
        const bent = JSON.parse(JSON.stringify(changed(report, path, by)) ?? 'null') as unknown;
        const fits = fit(REPORT, bent, WORDS).ok;
        verdicts.add(fits);
        expect([path, fits]).toEqual([path, allows(bent)]);
      }),
      { numRuns: 500 },
    );
    expect(verdicts.size).toBe(2);
  });
});
