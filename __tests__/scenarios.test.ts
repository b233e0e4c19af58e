import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { makeEquipment } from './support/scenario/equipment.js';
import { type Equipment, runScenario } from './support/scenario/run.js';

const FOLDER = fileURLToPath(new URL('scenarios', import.meta.url));
const NAMES = readdirSync(FOLDER);

let equipment: Promise<Equipment>;
beforeAll(() => {
  equipment = makeEquipment();
});

describe('every scenario is as it expects', () => {
  test.concurrent.each(NAMES)('%s', async (name) => {
    const { problems } = await runScenario(join(FOLDER, name), await equipment);
    expect(problems).toEqual([]);
  });
});
