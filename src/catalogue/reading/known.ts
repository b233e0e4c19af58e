import type { Entry } from '../entry.js';
import { type Signature, signatureOf } from '../signature/signature.js';
import { type Automaton, automatonOf } from '../skim/automaton.js';
import { STOPS } from '../skim/skim.js';

/** The catalogue, made ready to be looked for. */
export interface Known {
  readonly anchors: readonly string[];
  readonly wordings: readonly { readonly entry: Entry; readonly signature: Signature }[];
  /** Finds which wordings a text may hold, by their place in `wordings`; behind them come other words. */
  readonly automaton: Automaton;
}

/**
 * Reads the sentences of all entries. @throws Error for a sentence that cannot be looked for.
 * @param also what else the automaton is to find: making one table costs half of making two
 */
export function knownOf(entries: readonly Entry[], also: readonly string[] = []): Known {
  const wordings = entries.flatMap((entry) =>
    entry.says.map((said) => ({
      entry,
      signature:
        typeof said === 'string' ? signatureOf(said) : signatureOf(said.sentence, said.anchor),
    })),
  );
  const anchors = wordings.map(({ signature }) => signature.anchor);
  return { anchors, wordings, automaton: automatonOf([...anchors, ...also], STOPS) };
}
