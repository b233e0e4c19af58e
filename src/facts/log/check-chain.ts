import type { Checked } from '../../catalogue/weigh.js';
import type { ChainView, DialectName } from '../../report/chain-view.js';
import type { Redactor } from '../../report/redaction.js';
import type { World } from '../../world/world.js';
import { type ChainRuleFacts, chainRuleFacts } from '../chain/chain.js';
import { gatherChain } from '../chain/gather-chain.js';

/** One SDK's chain in this environment. */
export interface ChainOfSdk {
  readonly view: ChainView;
  readonly facts: ChainRuleFacts;
}

/** Traces one SDK's chain. Runs no command, and asks only a container's and an instance's service. */
export async function chainOfSdk(
  sdk: DialectName,
  world: World,
  redactor: Redactor,
): Promise<ChainOfSdk | null> {
  const { facts, traces } = await gatherChain(world, { allowEndpoints: [] }, redactor, [sdk]);
  const view = traces.find(({ view: { dialect } }) => dialect === sdk)?.view;
  if (view === undefined) return null;
  return { view, facts: chainRuleFacts(facts, traces, [sdk]) };
}

/** What a chain and the findings on it tell of the causes of a message. */
export function checkedBy(
  { outcome }: ChainView,
  broken: readonly string[],
  judged: readonly string[],
): Checked {
  const none = outcome === 'none' ? [NONE_FOUND] : [];
  return {
    broken: new Set([...broken, ...none]) as Checked['broken'],
    answered: new Set(),
    judged: new Set([...judged, NONE_FOUND]) as Checked['broken'],
  };
}

/** The finding of a whole check that a chain without credentials stands for. */
const NONE_FOUND = 'credentials/none-found';
