import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { makeEquipment } from './support/scenario/equipment.js';
import { runScenario } from './support/scenario/run.js';

const FOLDER = fileURLToPath(new URL('scenarios', import.meta.url));
const NAMES = readdirSync(FOLDER);

// Concurrent tests start before any hook does.
const equipment = makeEquipment();

/** Some scenarios wait for a time limit of the program, and all share the machine. */
const TIME_LIMIT_MS = 60_000;

describe('every scenario is as it expects', () => {
  test.concurrent.each(NAMES)(
    '%s',
    async (name) => {
      const { problems } = await runScenario(join(FOLDER, name), await equipment);
      expect(problems).toEqual([]);
    },
    TIME_LIMIT_MS,
  );
});
