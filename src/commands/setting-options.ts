import { dialectNames, dialectsOnDemand } from '../chain/dialects/index.js';
import { problemLine } from '../settings/fields.js';
import { type Input, type InputName, inputTable, type RawInputs } from '../settings/inputs.js';
import { parseSettings } from '../settings/parse.js';
import type { Settings } from '../settings/settings.js';
import type { Reading } from './line/define.js';
import type { Option } from './line/option.js';

/** An input as an option: its text is judged together with all others, by {@link readSettings}. */
type SettingOption = Option & { readonly value: string };

/** Inputs of the action as options of a verb, with the words of action.yml. */
export function settingOptions<N extends InputName>(
  isTaken: (name: InputName, input: Input<unknown>) => boolean,
): Readonly<Record<N, SettingOption>> {
  const inputs = Object.entries(inputTable(dialectNames, dialectsOnDemand)) as [
    InputName,
    Input<unknown>,
  ][];
  return Object.fromEntries(
    inputs
      .filter(([name, input]) => isTaken(name, input))
      .map(([name, { words, value, default: text, list }]) => [
        name,
        {
          words,
          value,
          ...(text === undefined ? {} : { default: text }),
          ...(list === undefined ? {} : { list }),
        },
      ]),
  ) as Record<N, SettingOption>;
}

/** The settings that these options ask for, or every problem with them. */
export function readSettings(values: Readonly<Record<string, unknown>>): Reading<Settings> {
  const raw: RawInputs = Object.fromEntries(
    Object.entries(values).filter(([, text]) => typeof text === 'string'),
  );
  const parsed = parseSettings(raw, dialectNames);
  if (parsed.ok) return { ok: true, value: parsed.settings };
  return { ok: false, problems: parsed.problems.map((problem) => problemLine(problem, '--')) };
}
