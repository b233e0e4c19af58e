import { gatherProhibited, type Prohibited, wordsOf } from '../../facts/git-secrets/prohibited.js';
import { matcherOf, readPatterns, type Reader } from '../../facts/git-secrets/matcher.js';
import { readSettings, type SecretsSettings } from '../../facts/git-secrets/settings.js';
import type { LineMatcher } from '../../scanner/expressions/line-match.js';
import type { ByteText } from '../../world/git-secrets.js';
import { asBytes, type Asked, homeOf, type Outcome } from './asked.js';

/** All that a scan needs before it reads anything. */
export interface Prepared {
  readonly settings: SecretsSettings;
  readonly patterns: readonly ByteText[];
  /** Undefined where nothing is prohibited: then nothing is read. */
  readonly matcher: LineMatcher | undefined;
  /** Matches without the rule of words, for taking out what is secret. */
  readonly loose: LineMatcher | undefined;
  /** What was said on the way. */
  readonly complaint: string;
  readonly strict: boolean;
  /** Whether what matched is taken out of what is printed. */
  readonly masks: boolean;
}

/** Gathers the configuration and the patterns of providers, or ends the scan that cannot be made. */
export function prepare(asked: Asked, reader: Reader): Prepared | Outcome {
  const { host, own, tools } = asked;
  const settings = readSettings(host);
  if (!settings.ok) {
    const { exitCode, complaint } = settings;
    return { exitCode, output: '', complaint };
  }
  const strict = own.strict || settings.strict;
  const { variables } = tools.environment;
  const prohibited = gatherProhibited(settings, host, homeOf(tools));
  const patterns =
    strict && reader === 'git-grep' ? prohibited.patterns.flatMap(wordsOf) : prohibited.patterns;
  const { expressions, bad, warnings } = readPatterns(patterns, reader);
  const [wrong] = bad;
  if (wrong !== undefined) return refused(wrong, prohibited, reader);
  const isClear = own.show || !settings.masks;
  return {
    settings,
    patterns,
    matcher: expressions.length === 0 ? undefined : matcherOf(expressions, reader),
    loose: expressions.length === 0 ? undefined : matcherOf(expressions, 'none'),
    complaint: prohibited.complaint + warnings.map((said) => `grep: warning: ${said}\n`).join(''),
    strict,
    masks: !isClear && (isSet(variables.CI) || !host.terminal.errors),
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}

/** In the words of the program that git-secrets would run. */
function refused(
  wrong: { readonly pattern: string; readonly at: number; readonly said: string },
  { complaint, fromConfiguration }: Prohibited,
  reader: Reader,
): Outcome {
  const said = asBytes(wrong.said);
  if (reader === 'gnu-grep') {
    return { exitCode: 2, output: '', complaint: `${complaint}grep: ${said}\n` };
  }
  // A provider's pattern may be a secret itself.
  const shown = fromConfiguration.has(wrong.pattern) ? wrong.pattern : '(a pattern of a provider)';
  const words = `fatal: command line, '${shown}': ${said}\n`;
  return { exitCode: 128, output: '', complaint: complaint + words };
}
