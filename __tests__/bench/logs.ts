import { existsSync, openSync, closeSync, readFileSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from './random.js';

/** A log of a hundred megabytes: noise of builds with one message at its end, or one full of messages. */
export interface MadeLog {
  readonly name: 'sparse' | 'dense';
  readonly path: string;
}

const SIZE = 100_000_000;
const FAILED =
  'fatal error: Unable to locate credentials\n##[error]Process completed with exit code 1.\n';
const WORDS =
  'downloading layer compiled module webpack chunk cache resolved package yarn added audited extracting collecting wheel building source component header fixture rendering asset emitted hidden'.split(
    ' ',
  );

/** Makes both logs where they are not there yet. */
export function makeLogs(folder: string, corpus: string): MadeLog[] {
  const sparse = join(folder, 'sparse.log');
  const random = createRandom(7);
  make(sparse, (at) =>
    Array.from({ length: 5_000 }, (_, index) => noise(random, at + index)).join(''),
  );
  const dense = join(folder, 'dense.log');
  const logs = logsBelow(corpus).map((path) => readFileSync(path, 'utf8'));
  make(dense, () => logs.join(''));
  return [
    { name: 'sparse', path: sparse },
    { name: 'dense', path: dense },
  ];
}

function make(path: string, part: (at: number) => string): void {
  if (existsSync(path)) return;
  const file = openSync(path, 'w');
  for (let size = 0, at = 0; size < SIZE; at += 5_000) size += writeSync(file, part(at));
  writeSync(file, FAILED);
  closeSync(file);
}

function noise(random: Random, at: number): string {
  const time = new Date(Date.UTC(2026, 2, 2) + at * 37).toISOString().replace('Z', '4567Z');
  const word = () => random.pick(WORDS) ?? '';
  const lines = [
    () =>
      `#${random.below(30)} Get:${random.below(400)} http://deb.debian.org/debian ${word()}-${word()}`,
    () => `npm warn deprecated ${word()}@${random.below(9)}.1.0: this is no longer supported`,
    () => `  Downloading ${word()}-${random.below(9)}.2-cp311-manylinux_2_17_x86_64.whl`,
    () =>
      `\u001b[36;1m  ${word()} ${word()}\u001b[0m ./src/${word()}.tsx ${random.below(500)} bytes`,
    () => `${word()} ${word()} ${word()} ${word()} ${word()} (${random.below(3_000)} ms)`,
    () => `aws_instance.${word()}[${random.below(90)}]: Refreshing [id=i-0${random.word(16)}]`,
  ];
  return `${time} ${(random.pick(lines) ?? word)()}\n`;
}

function logsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.log'))
    .toSorted()
    .map((path) => join(folder, path));
}
