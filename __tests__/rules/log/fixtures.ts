import { entries } from '../../../src/catalogue/entries/index.js';
import type { Entry } from '../../../src/catalogue/entry.js';
import type { Explained, Explanation } from '../../../src/catalogue/explain.js';
import { signatureOf } from '../../../src/catalogue/signature/signature.js';
import { weigh } from '../../../src/catalogue/weigh.js';
import type { LogFacts } from '../../../src/facts/log/log-facts.js';

/** A log whose failure comes from this message; nothing else is known of its job. */
function failedBy(entry: Entry): LogFacts {
  const [said] = entry.says;
  const sentence = typeof said === 'string' ? said : (said?.sentence ?? '');
  const sighting = {
    entry,
    signature: signatureOf(sentence),
    line: 7,
    lastLine: 7,
    message: entry.example,
    values: {},
    isError: false,
    step: null,
  };
  return logOf({ sighting, causes: weigh(sighting, {}, null) });
}

function logOf(cause: Explained | null): LogFacts {
  const explanation: Explanation = {
    cause,
    others: [],
    passedOver: [],
    closest: null,
    failedAt: 9,
    ending: 'failed',
    clues: {},
    trails: [],
    lines: 9,
    lost: 0,
  };
  return { name: 'deploy.log', explanation };
}

/** Each rule speaks of its own message and is silent on the next. */
export const fixtures = Object.fromEntries(
  entries.map((entry, index) => {
    const other = entries[(index + 1) % entries.length] ?? entry;
    return [entry.id, { breaks: [failedBy(entry)], holds: [logOf(null), failedBy(other)] }];
  }),
);
