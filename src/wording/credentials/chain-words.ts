import type { ChainView } from '../../report/chain-view.js';
import type { Evidence } from '../../report/evidence.js';

/** The words that SDKs end in, one line for all SDKs that share them. */
export function wordsOf(views: readonly ChainView[]): Evidence[] {
  const said = new Map<string, string[]>();
  for (const { dialect, message, basis } of views) {
    if (message === null) continue;
    const words = basis === 'run' ? message : `would likely say: ${message}`;
    said.set(words, [...(said.get(words) ?? []), dialect]);
  }
  return [...said].map(([words, dialects]) => ({ label: dialects.join(', '), actual: words }));
}
