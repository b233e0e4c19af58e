import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { render } from '../../src/renderers/json.js';
import { failedBoth, failedDeploy, passed, REPORTS } from './reports.js';

const schema = JSON.parse(
  readFileSync(new URL('../../src/renderers/report.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

function valid(report: unknown): unknown {
  return validate(report) ? 'valid' : validate.errors;
}

type Json = Record<string, unknown>;

function parsed(name: keyof typeof REPORTS): Json {
  const report = REPORTS[name];
  if (report === undefined) throw new Error(`no fixture ${name}`);
  return JSON.parse(render(report)) as Json;
}

describe('the JSON report', () => {
  test.each(Object.keys(REPORTS))('of %s is valid against the published schema', (name) => {
    expect(valid(parsed(name))).toBe('valid');
  });

  test('holds the contract in its order', () => {
    expect(Object.keys(parsed('failedBoth'))).toEqual([
      'version',
      'tool',
      'outcome',
      'rootCause',
      'rootCauses',
      'checks',
      'identity',
      'chain',
      'trust',
      'leaks',
      'log',
    ]);
  });

  test('puts the first root cause forward, or null', () => {
    const json = JSON.parse(render(failedBoth)) as { rootCause: unknown; rootCauses: unknown[] };
    expect(json.rootCause).toEqual(json.rootCauses[0]);
    expect(json.rootCauses).toMatchObject([
      { question: 'deploy', ruleId: 'secrets/empty' },
      { question: 'leaks', ruleId: 'leaks/aws-access-key-id' },
    ]);
    expect(JSON.parse(render(passed))).toMatchObject({ rootCause: null, rootCauses: [] });
  });

  test('repeats in `fix` what is to be pasted', () => {
    const { rootCause } = JSON.parse(render(failedDeploy)) as { rootCause: { fix: string } };
    expect(rootCause.fix).toMatch(
      /^Add the secret .*\n\n\.github\/workflows\/deploy\.yml \(yaml\):\njobs:\n {2}deploy:\n {4}environment: production\n$/,
    );
  });

  test('gives verdict, trace and claims of the trust policy as they are', () => {
    for (const name of ['failedTrust', 'passedTrust', 'claimsWithoutPolicy'] as const) {
      expect(parsed(name)['trust']).toEqual(REPORTS[name]?.trust);
    }
  });

  test('refers to consequences by the fingerprint under which `checks` has them', () => {
    const json = JSON.parse(render(failedDeploy)) as {
      rootCause: { consequences: { fingerprint: string }[] };
      checks: { findings: { fingerprint: string }[] }[];
    };
    expect(json.rootCause.consequences).toHaveLength(1);
    expect(json.checks[1]?.findings[0]?.fingerprint).toBe(
      json.rootCause.consequences[0]?.fingerprint,
    );
  });
});

describe('the schema', () => {
  /** Every object of the report that the schema describes, with where it stands. */
  function objects(value: unknown, path = '$'): [string, Record<string, unknown>][] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.entries(value).flatMap(([key, entry]) => objects(entry, `${path}.${key}`));
    return Array.isArray(value) || path.endsWith('.claims')
      ? inner
      : [[path, value as Record<string, unknown>], ...inner];
  }

  test.each(['passed', 'failedDeploy', 'failedLeaks', 'failedTrust', 'manyFaces'])(
    'refuses an unknown property anywhere in %s',
    (name) => {
      const json = parsed(name);
      expect(objects(json).length).toBeGreaterThan(5);
      for (const [path, object] of objects(json)) {
        object['surprise'] = 1;
        expect([path, validate(json)]).toEqual([path, false]);
        delete object['surprise'];
      }
      expect(valid(json)).toBe('valid');
    },
  );

  test('refuses an unknown version, and a skipped check without its reason', () => {
    const json = parsed('nothingAsked');
    expect(validate({ ...json, version: 2 })).toBe(false);
    const [check] = json['checks'] as Json[];
    expect(check?.['reason']).toBe('nothing in this job uses AWS');
    delete check?.['reason'];
    expect(validate(json)).toBe(false);
  });

  test('ships in the package', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { files: string[] };
    expect(manifest.files).toContain('src/renderers/report.schema.json');
  });
});
