import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from './oracles.js';

/*
 * What the real SDK for Go and Terraform's base did with every case, kept because they have to be
 * built where they are asked. `ORACLE_GO=PROGRAM ORACLE_RECORD=1 npm run test:differential -- sdks`
 * writes it anew; `__tests__/chain/recorded-go.test.ts` holds ours against it, everywhere.
 */

export type Recorded = 'go' | 'terraform';

const path = (oracle: Recorded) => join(import.meta.dirname, 'recorded', `${oracle}.json`);

/** Where a case was laid out, which differs in every run. */
export interface Place {
  readonly home: string;
  /** `127.0.0.1:PORT`, or empty. */
  readonly server: string;
}

/** Observations by the names of their cases, as they were recorded. */
export function readRecorded(oracle: Recorded): ReadonlyMap<string, string> {
  const kept = JSON.parse(readFileSync(path(oracle), 'utf8')) as Record<string, unknown>;
  return new Map(Object.entries(kept).map(([name, seen]) => [name, JSON.stringify(seen)]));
}

/** One observation, as if it had been made in this place. */
export function seenAt(recorded: string, { home, server }: Place): Observation {
  const text = recorded.replaceAll('{home}', home).replaceAll('{server}', server);
  return JSON.parse(text) as Observation;
}

/** Keeps what was seen, one case a line. */
export function writeRecorded(
  oracle: Recorded,
  seen: readonly (readonly [name: string, seen: Observation, place: Place])[],
): void {
  if (seen.length === 0) return;
  const lines = seen.map(([name, observation, { home, server }]) => {
    const text = JSON.stringify(observation).replaceAll(home, '{home}');
    const plain = server === '' ? text : text.replaceAll(server, '{server}');
    return `  ${JSON.stringify(name)}: ${plain}`;
  });
  writeFileSync(path(oracle), `{\n${lines.join(',\n')}\n}\n`);
}
