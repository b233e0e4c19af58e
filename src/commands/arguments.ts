import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Format, FORMATS } from '../renderers/index.js';
import { describeShape } from '../report/shape.js';
import { showInvisible } from '../report/inert.js';
import type { Severity } from '../report/severity.js';
import type { Finished } from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Flags that every verb takes. */
export interface CommonFlags {
  readonly format: Format;
  readonly outputFile: string | undefined;
  readonly failOn: Severity | 'never';
  readonly quiet: boolean;
  readonly color: boolean;
  readonly help: boolean;
}

/** The arguments of one verb, or what is wrong with them. */
export type Arguments =
  | {
      readonly ok: true;
      readonly common: CommonFlags;
      readonly values: Readonly<Record<string, string | boolean | undefined>>;
      readonly positionals: readonly string[];
    }
  | { readonly ok: false; readonly complaint: string };

const COMMON = {
  format: { type: 'string' },
  output: { type: 'string' },
  'fail-on': { type: 'string' },
  quiet: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

/** The usage lines of the common flags. */
export const COMMON_USAGE = `      --format FORMAT   ${FORMATS.join(', ')} (default terminal)
      --output FILE     write the report to FILE
      --fail-on LEVEL   error, warning or never (default error)
      --quiet           print nothing when nothing is wrong
      --no-color        no colour (NO_COLOR does the same)
  -h, --help            this text
`;

/** Parses the arguments of one verb. Values that are refused are described, never repeated. */
export function parseArguments(
  args: readonly string[],
  options: Options,
  color: boolean,
): Arguments {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...COMMON, ...options },
      allowPositionals: true,
      strict: true,
    });
  } catch (thrown) {
    // Node's own complaint about what was typed; anything else is a mistake of ours.
    const { code, message = '' } = thrown as { code?: unknown; message?: string };
    if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS_')) throw thrown;
    return { ok: false, complaint: showInvisible(message.split(/\.\s/)[0] ?? '') };
  }
  const values = parsed.values as Record<string, string | boolean | undefined>;
  const text = (name: string) => values[name] as string | undefined;
  const format = FORMATS.find((one) => one === (text('format') ?? 'terminal'));
  if (format === undefined) return refused('--format', text('format'), FORMATS);
  const levels = ['error', 'warning', 'never'] as const;
  const failOn = levels.find((one) => one === (text('fail-on') ?? 'error'));
  if (failOn === undefined) return refused('--fail-on', text('fail-on'), levels);
  return {
    ok: true,
    values,
    positionals: parsed.positionals,
    common: {
      format,
      outputFile: text('output'),
      failOn,
      quiet: values.quiet === true,
      color: color && values['no-color'] !== true,
      help: values.help === true,
    },
  };
}

function refused(flag: string, value: string | undefined, accepted: readonly string[]): Arguments {
  const complaint = `${flag}: ${describeShape(value ?? '')}; accepted: ${accepted.join(', ')}`;
  return { ok: false, complaint };
}

/** Ends a verb that was used wrongly. */
export function wrongUsage(complaint: string, usage: string): Finished {
  return { exitCode: 2, output: '', complaint: `aws-preflight: ${complaint}\n\n${usage}` };
}
