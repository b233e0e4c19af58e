import type { ChosenSource } from '../../chain/chosen.js';
import type { ChainView } from '../../report/chain-view.js';

/**
 * What one SDK takes in this environment: the first that the user named, else the JavaScript SDK,
 * which this program runs on.
 */
export interface ChainTaken {
  /** Private: holds secrets, boxed. Null when the chain gives nothing. */
  readonly source: ChosenSource | null;
  readonly view: ChainView;
  /** The file of certificates that its profile names, as it is written there. */
  readonly caBundle: string | null;
}
