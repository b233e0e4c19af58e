import { describeFault, fit } from '../../../report/form/fault.js';
import { listOf, oneOf, type Of, optional, record, text } from '../../../report/form/form.js';
import { fingerprint } from '../../../report/finding.js';
import type { Allowance, AllowanceFact } from './allowance.js';
import { isDay } from './day.js';

/** Far above what the largest history needs. */
export const BASELINE_BYTES = 1 << 25;

const KEY = record({
  fingerprint: text('Of the key and its kind, wherever it stands.', { pattern: '^[0-9a-f]{32}$' }),
  rule: text('For the reader.', { pattern: '^leaks/[a-z0-9-]+$' }),
  key: text('For the reader: what may be shown of it.'),
  path: text('For the reader: where it stood when this was written.'),
  reason: text('Why it may be there.', { pattern: '\\S' }),
  expires: optional(
    text('The last day on which it counts, in UTC.', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  ),
});

const BASELINE = record({
  version: oneOf([1]),
  covers: oneOf(['tree', 'history'], 'What was scanned when it was written.'),
  keys: listOf(KEY),
});

/** A baseline: the keys that were there before anybody looked. It holds none of them. */
export interface Baseline extends Of<typeof BASELINE> {}

/** What a new entry says until somebody says more. */
export const FIRST_REASON = 'It was there when the baseline was written.';

/** What a key is called wherever it stands: of its kind and its hash, never of a path or a line. */
export function keyFingerprint(kind: string, keyHash: string): string {
  return fingerprint(`leaks/${kind}`, 'key', keyHash);
}

/** A baseline that is one, or what is wrong with it in words that repeat nothing of it. */
export type BaselineReading =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly what: string };

/** Reads a baseline; anything but exactly its form is refused as a whole. */
export function readBaseline(bytes: Uint8Array): BaselineReading {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The words of the error repeat what stands there.
    return { ok: false, what: 'it is no JSON' };
  }
  const fitting = fit(BASELINE, value);
  if (!fitting.ok) return { ok: false, what: describeFault(fitting.fault) };
  const wrong = fitting.value.keys.findIndex(
    ({ expires }) => expires !== undefined && !isDay(expires),
  );
  return wrong === -1
    ? { ok: true, baseline: fitting.value }
    : { ok: false, what: `keys[${wrong}].expires: no day of the calendar` };
}

/** The text of a baseline: sorted, a line for each key, and the same for the same keys. */
export function writeBaseline({ covers, keys }: Omit<Baseline, 'version'>): string {
  const byName = new Map(keys.map((key) => [key.fingerprint, key]));
  const lines = [...byName.values()]
    .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
    .map(({ fingerprint: name, rule, key, path, reason, expires }) =>
      JSON.stringify({ fingerprint: name, rule, key, path, reason, expires }),
    );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "covers": ${JSON.stringify(covers)},\n  "keys": ${list}\n}\n`;
}

/** The allowances of a baseline, each at its line. */
export function baselineAllowances(
  path: string,
  bytes: Uint8Array,
): { readonly entries: readonly Allowance[]; readonly problems: readonly AllowanceFact[] } {
  const reading = readBaseline(bytes);
  if (!reading.ok) {
    const at = { path, line: null };
    const what = `this is no baseline that can be read: ${reading.what}`;
    return {
      entries: [],
      problems: [{ is: 'not-valid', of: 'configuration', at, what, identity: 'baseline' }],
    };
  }
  const lines = linesOf(Buffer.from(bytes).toString('utf8'));
  const { covers, keys } = reading.baseline;
  return {
    entries: keys.map(({ fingerprint: name, reason, expires }) => ({
      by: 'baseline',
      at: { path, line: lines.get(name) ?? null },
      reason,
      expires: expires ?? null,
      identity: name,
      covers: { kind: 'entry', fingerprint: name },
      ...(covers === 'history' ? { needs: 'history' as const } : {}),
    })),
    problems: [],
  };
}

function linesOf(written: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of written.split('\n').entries()) {
    const name = /"fingerprint"\s*:\s*"([0-9a-f]{32})"/.exec(line)?.[1];
    if (name !== undefined && !lines.has(name)) lines.set(name, index + 1);
  }
  return lines;
}
