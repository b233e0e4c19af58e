import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { dialectNames, dialectsOnDemand } from '../../src/chain/dialects/index.js';
import {
  INPUT_NAMES,
  type InputName,
  inputTable,
  NOT_GIVEN,
  type RawInputs,
  statedDefault,
} from '../../src/settings/inputs.js';
import { INTERNAL_INPUTS, INTERNAL_NAMES } from '../../src/settings/internal-inputs.js';
import { parseSettings } from '../../src/settings/parse.js';
import { SECRET_KINDS } from '../../src/settings/secret-kind.js';

interface ActionYml {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

const ROOT = new URL('../../', import.meta.url);
const action = parse(readFileSync(new URL('action.yml', ROOT), 'utf8')) as ActionYml;
const defaults = Object.fromEntries(
  Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
);

describe('action.yml', () => {
  test('has the inputs that the settings know, in the same order, with their words', () => {
    const known = Object.entries(inputTable(dialectNames, dialectsOnDemand)).map(
      ([name, input]) => {
        const given = statedDefault(input);
        return [
          name,
          { description: input.words, ...(given === undefined ? {} : { default: given }) },
        ];
      },
    );
    const internal = Object.entries(INTERNAL_INPUTS).map(([name, { words, default: given }]) => [
      name,
      { description: words, default: given },
    ]);
    expect(Object.entries(action.inputs)).toEqual([...known, ...internal]);
  });

  test('has no input that the settings do not read', () => {
    const read = new Set<string>();
    const raw: RawInputs = new Proxy(
      {},
      {
        get: (_, name) => {
          read.add(String(name));
        },
      },
    );
    expect(parseSettings(raw, dialectNames).ok).toBe(true);
    expect([...read, ...INTERNAL_NAMES].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });

  test('tells "left out" from "empty" exactly where the settings look for it', () => {
    for (const name of INPUT_NAMES) {
      const empty = parseSettings({ [name]: '' }, dialectNames);
      const isTold = empty.ok && empty.settings.emptyInputs.includes(name);
      expect([name, action.inputs[name]?.default === NOT_GIVEN]).toEqual([name, isTold]);
    }
  });

  test('gives defaults that mean what leaving an input out of the command line means', () => {
    const byAction = parseSettings({ ...defaults, 'github-token': NOT_GIVEN }, dialectNames);
    const byCommandLine = parseSettings({}, dialectNames);
    expect(byAction).toEqual(byCommandLine);
    expect(byAction.ok).toBe(true);
  });

  test.each([
    'audience',
    'role-session-name',
    'role-duration-seconds',
    'fail-on',
    'expect-credentials',
  ] as const)('states the default of %s that the settings fall back to', (name: InputName) => {
    const role = { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' };
    const stated = defaults[name] ?? '';
    expect(stated).not.toBe('');
    expect(parseSettings({ ...role, [name]: stated }, dialectNames)).toEqual(
      parseSettings(role, dialectNames),
    );
  });

  test('takes the token of the job by default', () => {
    expect(action.inputs['github-token']?.default).toBe('${{ github.token }}');
  });

  test('names every kind of secret and every SDK', () => {
    for (const kind of SECRET_KINDS) {
      expect(action.inputs['expected-secrets']?.description).toContain(`\`${kind}\``);
    }
    for (const dialect of dialectNames) {
      expect(action.inputs['sdks']?.description).toContain(`\`${dialect}\``);
    }
  });

  test('has the outputs that the entry sets, and starts the bundle', () => {
    const source = readFileSync(new URL('src/action.ts', ROOT), 'utf8');
    const block = /const outputs[^{]*\{([^]*?)\n  \};/.exec(source)?.[1] ?? '';
    const set = [...block.matchAll(/^ {4}'?([a-z-]+)'?:/gm)].map(([, name]) => name);
    expect(Object.keys(action.outputs)).toEqual(set);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/index.js' });
  });
});
