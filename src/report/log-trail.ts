import { PROVIDERS } from './chain-view.js';
import { listOf, named, oneOf, type Of, orNull, record, text, whole } from './form/form.js';

const STEP = record({
  provider: orNull(
    oneOf(PROVIDERS, 'As `chain` calls it; null for one that our chains do not have.'),
  ),
  name: text('As the SDK calls it.'),
  line: whole(1, '1-based.'),
  outcome: oneOf(
    ['gave', 'nothing', 'failed', 'skipped', 'asked'],
    '`asked`: the last one of a log that does not tell what became of it.',
  ),
});

export const LOG_TRAIL = named(
  'logTrail',
  record({
    sdk: text(undefined, { vocabulary: 'dialects' }),
    steps: listOf(STEP, 'The providers that were asked, in this order.'),
    times: whole(1, 'How often the log holds the same search.'),
  }),
);

/** One search for credentials, as the debug log of an SDK tells it. */
export interface LogTrail extends Of<typeof LOG_TRAIL> {}
