import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { faultsOfPastes } from './pastes/faults.js';
import { faultsOfProse, faultsOfRows } from './rules/rows.js';
import { makeEquipment } from './support/scenario/equipment.js';
import { runScenario } from './support/scenario/run.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = here('scenarios');
const NAMES = readdirSync(FOLDER);

// Concurrent tests start before any hook does.
const compiled = mkdtempSync(join(tmpdir(), 'compiled-'));
const equipment = makeEquipment(undefined, compiled);
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

/** Some scenarios wait for a time limit of the program, and all share the machine. */
const TIME_LIMIT_MS = 60_000;

const fitsSchema = new Ajv2020().compile(
  JSON.parse(readFileSync(here('../src/renderers/report.schema.json'), 'utf8')) as object,
);

describe('every scenario is as it expects', () => {
  test.concurrent.each(NAMES)(
    '%s',
    async (name) => {
      const { problems, report } = await runScenario(join(FOLDER, name), await equipment);
      expect(problems).toEqual([]);
      if (report === undefined) return;
      if (!fitsSchema(report)) expect(fitsSchema.errors).toEqual([]);
      const findings = report.checks.flatMap((check) => check.findings);
      for (const { ruleId, title, why, fix, evidence } of findings) {
        const faults = [...faultsOfRows(evidence), ...faultsOfProse([title, why, fix].join('\n'))];
        expect([ruleId, faults]).toEqual([ruleId, []]);
      }
      expect(await faultsOfPastes(findings.flatMap(({ paste }) => paste))).toEqual([]);
    },
    TIME_LIMIT_MS,
  );
});
