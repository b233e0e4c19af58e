import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { faultsOfPastes } from './pastes/faults.js';
import { makeEquipment } from './support/scenario/equipment.js';
import { STAND_INS, fill } from './support/scenario/fill.js';
import { readScenario, type Scenario } from './support/scenario/read/scenario.js';
import { runScenario } from './support/scenario/run.js';

const FOLDER = fileURLToPath(new URL('scenarios', import.meta.url));
const equipment = makeEquipment();

/** Inputs that are variables on the command line. */
const AS_VARIABLES: Readonly<Record<string, string>> = {
  'aws-access-key-id': 'AWS_ACCESS_KEY_ID',
  'aws-secret-access-key': 'AWS_SECRET_ACCESS_KEY',
  'aws-session-token': 'AWS_SESSION_TOKEN',
};

/** The same environment in a person's own shell, where no CI system sets a variable. */
function atTerminal(scenario: Scenario): Scenario {
  const inputs = Object.entries(scenario.inputs);
  const variables = inputs.flatMap(([name, value]) => {
    const variable = AS_VARIABLES[name];
    return variable === undefined ? [] : [[variable, value]];
  });
  const options = inputs.filter(([name]) => AS_VARIABLES[name] === undefined);
  return {
    ...scenario,
    ci: 'none',
    cli: scenario.cli ?? ['check', ...options.flatMap(([name, value]) => [`--${name}`, value])],
    inputs: {},
    env: { ...scenario.env, ...(Object.fromEntries(variables) as Record<string, string>) },
  };
}

/**
 * One scenario for each thing that is wrong with credentials or secrets, and those that a person
 * may well have as well: runs of the program take their time. Policies and leaks speak to nobody's
 * shell, and a `trust` verb is asked about somebody else's job.
 */
const NAMES = readdirSync(FOLDER)
  .map((name) => ({
    name,
    scenario: readScenario(
      fill(readFileSync(join(FOLDER, name, 'scenario.yml'), 'utf8'), STAND_INS),
    ),
  }))
  .filter(
    ({ scenario: { cli, git, inputs } }) =>
      git === undefined &&
      (cli === undefined || cli[0] === 'check') &&
      Object.keys(inputs).every((name) => name !== 'role-to-assum'),
  )
  .filter(({ scenario: { expect: promised } }, index, all) => {
    const { rootCause } = promised;
    const [cause] = rootCause ?? [];
    if (cause === undefined || !/^(?:credentials|secrets|account)\//.test(cause)) return false;
    return index === all.findIndex((one) => one.scenario.expect.rootCause?.[0] === cause);
  })
  .map(({ name }) => name);

describe('a deploy that fails in CI, tried in a shell without any CI', () => {
  test('are enough of them', () => {
    expect(NAMES.length).toBeGreaterThan(30);
  });

  test.concurrent.each(NAMES)(
    '%s',
    async (name) => {
      const { report } = await runScenario(join(FOLDER, name), await equipment, atTerminal);
      expect(report?.checks).toBeDefined();
      const findings = report?.checks.flatMap((check) => check.findings) ?? [];
      for (const { ruleId, title, why, fix, paste, evidence } of findings) {
        const texts = [
          title,
          why,
          fix,
          ...evidence.flatMap(({ label, actual }) => [label, actual]),
        ];
        expect([ruleId, texts.join('\n')]).toEqual([
          ruleId,
          expect.not.stringMatching(/(?<!\/)\b(?:jobs?|runners?|steps?|workflows?|GITHUB_ENV)\b/i),
        ]);
        expect(paste.filter(({ language, place }) => language === 'yaml' || place)).toEqual([]);
        expect(await faultsOfPastes(paste)).toEqual([]);
      }
    },
    60_000,
  );
});
