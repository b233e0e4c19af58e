import type { MalformedRegion } from '../facts/endpoints/region.js';
import { answered, judge, skipped } from '../report/judge.js';
import type { Redactor } from '../report/redaction.js';
import type { Report } from '../report/report.js';
import { regionRules } from '../rules/credentials/index.js';
import { inputRules } from '../rules/inputs/index.js';
import type { InputProblem } from '../settings/fields.js';
import type { Settings } from '../settings/settings.js';
import { assemble } from './assemble.js';
import { hideAccounts } from './hide-accounts.js';

/**
 * The report of a run whose inputs cannot be used: what is wrong with each, where the user looks for
 * it. Nothing else was looked at, and every other check says so.
 */
export function refuseInputs(
  problems: readonly InputProblem[],
  settings: Settings,
  redactor: Redactor,
  mask: (values: readonly string[]) => void,
): Report {
  const reason = 'an input cannot be used, so nothing was looked at';
  const regions = judge(regionRules, problems.flatMap(regionOf), redactor.text);
  const checks = [
    answered(
      'inputs',
      judge(inputRules, problems, redactor.text),
      problems.map(({ input, shape }) => ({ at: `input ${input}`, found: shape })),
    ),
    skipped('secrets', reason),
    regions.length === 0 ? skipped('credentials', reason) : answered('credentials', regions, []),
    skipped('trust', reason),
    skipped('leaks', reason),
    skipped('account', reason),
  ];
  if (settings.maskAccountId) mask(hideAccounts(checks, redactor));
  return assemble(checks, {}, settings.failOn, redactor, 'job');
}

/** What the parser of the input told of it is all there is to tell. */
function regionOf({ input, fault, shape, shown, meant }: InputProblem): MalformedRegion[] {
  if (fault?.is !== 'region') return [];
  return [
    {
      variable: input,
      shape,
      ...(shown === undefined ? {} : { shown }),
      ...(meant === undefined ? {} : { meant }),
      noVariable: true,
      isInput: true,
    },
  ];
}
