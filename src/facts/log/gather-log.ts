import {
  type Catalogue,
  createCatalogue,
  type Explained,
  type Explanation,
} from '../../catalogue/explain.js';
import type { Clues } from '../../catalogue/clues/clue.js';
import { entries } from '../../catalogue/entries/index.js';
import type { Sighting } from '../../catalogue/reading/sighting.js';
import type { Checked } from '../../catalogue/weigh.js';
import { seal } from '../../report/sealed.js';
import { createWindowScan } from '../../scanner/windows.js';
import type { LogOpening } from '../../world/log.js';
import { hideKeys } from '../leaks/hide-keys.js';
import { plainText } from './plain-text.js';
import type { LogReading } from './log-facts.js';

/** Logs are scanned in windows of this size, whatever theirs is. */
const WINDOW = { whole: 1 << 22 };
const LINE_FEED = 0x0a;

/** What goes with a log besides its text. */
export interface LogContext {
  /** What is known of its job. */
  readonly clues?: Clues;
  readonly checked?: Checked | null;
  /** Says what the log itself does not, when it is at its end: how its command ended. */
  readonly ending?: () => string | null;
  /** Made once by whoever reads several: to prepare it takes longer than to read a log. */
  readonly catalogue?: Catalogue;
}

/** The catalogue, ready to read logs. */
export function prepareCatalogue(): Catalogue {
  return createCatalogue(entries);
}

/** Reads a log once, for its messages and for keys. Memory is bounded, whatever its size. */
export async function gatherLog(
  name: string,
  opening: LogOpening,
  { clues, checked, ending, catalogue = prepareCatalogue() }: LogContext = {},
): Promise<LogReading> {
  if (opening.kind === 'absent') return { kind: 'unreadable', reason: `there is no file ${name}` };
  if (opening.kind === 'unreadable') {
    return { kind: 'unreadable', reason: `${name}: ${opening.reason}` };
  }
  const reader = catalogue.read();
  const scan = createWindowScan(WINDOW);
  let bytes = 0;
  let last = LINE_FEED;
  let cutOff: string | null = null;
  try {
    for await (const piece of plainText(opening.pieces)) {
      bytes += piece.length;
      last = piece.at(-1) ?? last;
      reader.push(piece);
      scan.push(piece);
    }
  } catch (thrown) {
    cutOff = codeOf(thrown);
  }
  const words = ending?.() ?? null;
  if (words !== null) {
    reader.push(Buffer.from(`${last === LINE_FEED ? '' : '\n'}${words}\n`));
  }
  const explanation = withoutKeys(reader.end(clues, checked));
  return {
    kind: 'read',
    facts: { name, explanation: words === null ? explanation : withoutLast(explanation) },
    hits: scan.end().hits.map(({ kind, line, column, key }) => ({
      kind,
      path: name,
      line,
      column,
      key: seal(key),
    })),
    bytes,
    cutOff,
  };
}

/** Without the line that says how it ended, which is ours. */
function withoutLast(explanation: Explanation): Explanation {
  const lines = explanation.lines - 1;
  const { failedAt } = explanation;
  return {
    ...explanation,
    lines,
    failedAt: failedAt !== null && failedAt > lines ? null : failedAt,
  };
}

function codeOf(thrown: unknown): string {
  const code = (thrown as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') throw thrown;
  return code;
}

/** A message is quoted, and its log may hold a key right in it. */
function withoutKeys(explanation: Explanation): Explanation {
  const hide = (sighting: Sighting): Sighting => ({
    ...sighting,
    message: hideKeys(sighting.message),
    values: Object.fromEntries(
      Object.entries(sighting.values).map(([name, value]) => [name, hideKeys(value)]),
    ),
  });
  const each = (explained: Explained): Explained => ({
    sighting: hide(explained.sighting),
    causes: explained.causes.map((weighed) => ({
      ...weighed,
      evidence: weighed.evidence.map((text) => hideKeys(text)),
    })),
  });
  return {
    ...explanation,
    cause: explanation.cause === null ? null : each(explanation.cause),
    others: explanation.others.map(each),
    passedOver: explanation.passedOver.map(hide),
    trails: explanation.trails.map(({ steps, ...trail }) => ({
      ...trail,
      steps: steps.map((step) => ({ ...step, name: hideKeys(step.name) })),
    })),
    closest:
      explanation.closest === null
        ? null
        : { ...explanation.closest, message: hideKeys(explanation.closest.message) },
  };
}
