import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { entries } from '../../src/catalogue/entries/index.js';
import { createCatalogue, type Explanation } from '../../src/catalogue/explain.js';
import { fill } from '../../src/report/inert.js';
import { GENERAL } from '../../src/wording/log/general.js';

const FOLDER = join(import.meta.dirname, 'logs');
const catalogue = createCatalogue(entries);

/** What a log of the corpus says of itself: see logs/README.md. */
interface Header {
  readonly line?: string;
  readonly also?: readonly string[];
  readonly cause: string;
  readonly fix?: string;
  readonly not?: string;
}

/** Keys as the runner would have seen them; put together, so that no scan of ours trips. */
const KEYS: Readonly<Record<string, string>> = {
  KEY_ID: ['AKIA', 'IOSFODNN7EXAMPL2'].join(''),
  SECRET: ['wJalrXUtnFEMI/K7MDENG', '/bPxRfiCYEXAMPLEK2Y'].join(''),
  TOKEN: 'x'.repeat(40),
};

function readLog(path: string): { readonly header: Header; readonly body: string } {
  const text = readFileSync(path, 'utf8');
  const end = text.indexOf('\n---\n', 4);
  const body = text
    .slice(end + 5)
    .replace(/\$\{(KEY_ID|SECRET|TOKEN)\}/g, (_, name: string) => KEYS[name] ?? '');
  return { header: parse(text.slice(4, end)) as Header, body };
}

function explain(body: string): Explanation {
  const reader = catalogue.read();
  reader.push(Buffer.from(body));
  return reader.end();
}

const COLOURS = /\u001b\[[0-9;]*m/g;
const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text);

/** What is wrong with an explanation, in a sentence; null where it is right. */
function faultOf(header: Header, body: string): string | null {
  const { cause } = explain(body);
  if (header.cause === 'none')
    return cause === null
      ? null
      : `explained by ${cause.sighting.entry.id} on line ${cause.sighting.line}`;
  if (cause === null) return 'not explained';
  const { sighting, causes } = cause;
  const best = causes[0]?.cause;
  const values = { ...GENERAL, ...sighting.values };
  const title = fill(best?.title ?? sighting.entry.title, values);
  const said = `${title} ${fill(best?.why ?? '', values)}`;
  const fix = fill(best?.fix ?? '', values);
  const lines = body.split('\n').map((line) => line.replace(COLOURS, ''));
  const wanted = [header.line ?? '', ...(header.also ?? [])].map(
    (words) => lines.findIndex((line) => line.includes(words)) + 1,
  );
  const told = `${sighting.entry.id}/${best?.id} on line ${sighting.line}: ${title}`;
  if (!wanted.some((line) => line >= sighting.line && line <= sighting.lastLine))
    return `points at another line than ${wanted.join(' or ')}: ${told}`;
  if (!matches(header.cause, said)) return `names another cause: ${told}`;
  if (header.fix !== undefined && !matches(header.fix, fix))
    return `gives another fix: ${told}: ${fix}`;
  if (header.not !== undefined && matches(header.not, `${said} ${fix}`))
    return `says what must not be said: ${told}`;
  return null;
}

const logs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((folder) => folder.isDirectory())
  .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((file) => `${name}/${file}`))
  .map((name) => ({ name, ...readLog(join(FOLDER, name)) }));

describe('the corpus of job logs', () => {
  const troubled = logs.filter(({ header }) => header.cause !== 'none');
  const untroubled = logs.filter(({ header }) => header.cause === 'none');

  test('has at least 150 logs with trouble and 80 without', () => {
    expect(troubled.length).toBeGreaterThanOrEqual(150);
    expect(untroubled.length).toBeGreaterThanOrEqual(80);
  });

  test('names no log by a line that it does not have', () => {
    const missing = troubled.filter(
      ({ header, body }) => !body.replace(COLOURS, '').includes(header.line ?? '?'),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('is explained rightly, line, cause and fix, in at least 95 of 100 logs with trouble', () => {
    const faults = troubled.flatMap(({ name, header, body }) => {
      const fault = faultOf(header, body);
      return fault === null ? [] : [`${name} ${fault}`];
    });
    const share = 1 - faults.length / troubled.length;
    if (share < 0.95) expect(faults).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  test.each(untroubled)('$name is not explained', ({ header, body }) => {
    expect(faultOf(header, body)).toBeNull();
  });
});
