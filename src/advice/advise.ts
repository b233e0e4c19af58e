import type { Advice, UsedKind } from '../report/advice.js';
import type { Circumstances } from './circumstances.js';
import { fill } from './fill.js';
import { PAGES } from './pages.js';
import { holds, type Place, type Sentence } from './place.js';
import { placeOf } from './places/index.js';

/** What tells nothing of where it came from: a step, a person or a program may have put it there. */
const UNTOLD: readonly UsedKind[] = ['session-keys', 'process'];

const REMARK =
  'These credentials are temporary as far as can be seen, and not who made them: where a step of this job got them as advised here, nothing is to be changed.';

/** Which source serves these circumstances best, and how to come to it. Pure. */
export function advise(circumstances: Circumstances): Advice {
  const place = placeOf(circumstances);
  const verdict = verdictOf(
    place,
    circumstances.uses.map(({ kind }) => kind),
  );
  const { names, offers, signs, uses } = circumstances;
  const told = (sentences: readonly Sentence[]) =>
    sentences
      .filter(({ when = {} }) => holds(when, circumstances))
      .map(({ says, page }) => ({ says: fill(says, names), page: PAGES[page] }));
  const steps = place.steps
    .filter(({ when = {} }) => verdict !== 'keep' && holds(when, circumstances))
    .map(({ says, page, paste = [] }) => ({
      says: fill(says, names),
      page: PAGES[page],
      paste: paste.map((snippet) => ({
        ...snippet,
        ...(snippet.target === undefined ? {} : { target: fill(snippet.target, names) }),
        code: fill(snippet.code, names),
      })),
    }));
  return {
    place: place.id,
    where: place.where,
    signs,
    uses,
    verdict,
    source: place.source ?? 'no credentials of AWS at all',
    atHand: place.offers.some((offer) => offers.includes(offer)),
    why: told(place.why),
    steps,
    beware: told(place.beware),
    ...(verdict === 'cannot-tell' ? { remark: REMARK } : {}),
  };
}

function verdictOf(place: Place, kinds: readonly UsedKind[]): Advice['verdict'] {
  if (place.source === null) return kinds.length === 0 ? 'none' : 'change';
  if (kinds.length === 0) return 'set-up';
  const others = kinds.filter((kind) => !place.asGood.includes(kind));
  if (others.length === 0) return 'keep';
  return others.every((kind) => UNTOLD.includes(kind)) ? 'cannot-tell' : 'change';
}
