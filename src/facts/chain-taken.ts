import type { ChosenSource } from '../chain/chosen.js';
import type { ChainView } from '../report/chain-view.js';

/** What the JavaScript SDK, the one that this program runs on, takes in this environment. */
export interface ChainTaken {
  /** Private: holds secrets, boxed. Null when the chain gives nothing. */
  readonly source: ChosenSource | null;
  readonly view: ChainView;
}
