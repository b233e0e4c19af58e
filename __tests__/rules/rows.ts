import type { Evidence } from '../../src/report/evidence.js';

/** Verbs that our sentences put behind a list of SDKs, as one and as several take them. */
const ONE = '(?:takes|reads|does|gets|finds|acts|misreads|assumes)';
const SEVERAL = '(?:take|read|do|get|find|act|misread|assume)';
const SDK = '(?:javascript|boto3|aws-cli-v1|aws-cli|java|go|rust|terraform)';
const LIST = new RegExp(`\\b${SDK}(?:, ${SDK})* and ${SDK} (?:never )?${ONE}\\b`);
const COMMAS = new RegExp(`\\b${SDK}(?:, ${SDK})+ (?:never )?${ONE}\\b`);
const SINGLE = new RegExp(`(?:^|[.:;] |that |, )${SDK} (?:never )?${SEVERAL}\\b`);

/** What no row of evidence may be: empty, hidden altogether, or with the same on both sides. */
export function faultsOfRows(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap(({ label, expected, actual }) => {
    const sides = expected === undefined ? [actual] : [expected, actual];
    const told = (fault: string) => `${label}: ${fault}`;
    if (sides.some((side) => side.trim() === '')) return [told('a side is empty')];
    if (sides.some((side) => /^[*]{3,}$/.test(side.trim()))) return [told('a side is hidden')];
    if (expected === actual) return [told('both sides say the same')];
    // "a value with nothing around it | a value" says no more.
    if (expected?.startsWith(`${actual} `) === true && /^an? \w+$/.test(actual)) {
      return [told('the one side is the beginning of the other')];
    }
    return [];
  });
}

/** Sentences that a reader stumbles over, whatever the facts. */
export function faultsOfProse(prose: string): string[] {
  return [
    [LIST, 'several SDKs and a verb for one'],
    [COMMAS, 'several SDKs and a verb for one'],
    [SINGLE, 'one SDK and a verb for several'],
    [/\bout of these: [^,.]+[.]$/m, 'a choice of one'],
    [/\badd `?[*]{3}/, 'advice to add what is hidden'],
    [/(?:secrets?|place) (?:behind|of) the environment's key/, 'a key in the place of a secret'],
    [/something earlier in the chain/, 'a cause that was not looked at'],
    [/the list of its providers says/, 'an answer that is left to the reader'],
  ].flatMap(([pattern, fault]) => ((pattern as RegExp).test(prose) ? [String(fault)] : []));
}
