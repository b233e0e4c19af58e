import type { Advice } from '../report/advice.js';
import { ADVICE_PAGE } from '../report/advice.js';
import { listed } from '../report/inert.js';

const VERDICTS: Readonly<Record<Advice['verdict'], (advice: Advice) => string>> = {
  keep: ({ source }) => `Keep what it uses: ${source} is what is advised here`,
  change: ({ source, atHand }) =>
    `Change to ${source}${atHand ? ', which is offered here already' : ''}`,
  'set-up': ({ source, atHand }) =>
    `Take ${source}${atHand ? ', which is offered here already' : ''}`,
  'cannot-tell': ({ source }) => `Advised here is ${source}; what it uses may come from that`,
  none: () => 'This run is to have no credentials of AWS, and has none',
};

/** The advice in one line of prose, without a full stop. */
export function adviceHeadline(advice: Advice): string {
  return VERDICTS[advice.verdict](advice);
}

/** Where it runs, and what tells so. */
export function whereLine({ where, signs }: Advice): string {
  const told = signs.map(({ looked, found }) => `\`${looked}\` is ${found}`);
  const by = told.length === 0 ? 'nothing tells of another place' : listed(told);
  return `This is ${where}: ${by}.`;
}

/** What it uses today, a line for each. */
export function useLines({ uses }: Advice): string[] {
  return uses.length === 0
    ? ['Today no SDK finds credentials here.']
    : uses.map(({ says, sdks }) => `Today ${listed(sdks)} would take ${says}.`);
}

/** Whether an address is one that advice may rest on, so that it may be a link. */
export function isAdvicePage(page: string): boolean {
  return new RegExp(ADVICE_PAGE).test(page);
}
