import type { ChainView } from '../../report/chain-view.js';
import type { Evidence } from '../../report/evidence.js';
import { bySdk } from './sdk-names.js';

/** The words that SDKs end in, one line for all SDKs that share them. */
export function wordsOf(views: readonly ChainView[]): Evidence[] {
  return bySdk(
    views.flatMap(({ dialect, message, basis }) => {
      if (message === null) return [];
      return [{ dialect, actual: basis === 'run' ? message : `would likely say: ${message}` }];
    }),
  );
}
