import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expectation } from '../../src/report/expectation.js';
import type { Checkout } from '../../src/workflow/checkout.js';

/**
 * A workflow with what its job is known to need, marked by hand at the lines that say so. A file of
 * `cases/` holds a first line about it, `run FILE JOB`, and files of a checkout behind `=== PATH`,
 * where `W/` is `.github/workflows/`. `#!` begins the marks of a line, which are no part of it.
 */
export interface MarkedCase {
  readonly name: string;
  readonly about: string;
  readonly workflow: string;
  readonly job: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'cases');
const spelled = (path: string) => path.replace(/^W\//, '.github/workflows/');

/** Every case of the folder. */
export function markedCases(): readonly MarkedCase[] {
  return readdirSync(FOLDER).map((file) =>
    readCase(file.replace(/\.txt$/, ''), readFileSync(join(FOLDER, file), 'utf8')),
  );
}

function readCase(name: string, text: string): MarkedCase {
  const [head = '', ...parts] = text.split(/^=== /m);
  const [about = '', run = ''] = head.split('\n');
  const [, workflow = '', job = ''] = run.split(' ');
  const files: Record<string, string> = {};
  const expected: string[] = [];
  for (const part of parts) {
    const end = part.indexOf('\n');
    const path = spelled(part.slice(0, end).trim());
    const lines = part.slice(end + 1).split('\n');
    lines.forEach((line, index) => {
      const [written = '', marks] = line.split(/\s*#! /);
      for (const mark of marks?.split(/\s*;\s*/) ?? []) {
        expected.push(`${withValue(mark.trim(), written)} at ${path}:${index + 1}`);
      }
    });
    files[path] = lines.map((line) => line.split(/\s*#! /)[0]).join('\n');
  }
  return { name, about, workflow: spelled(workflow), job, files, expected: expected.toSorted() };
}

/** A role's and a region's value is what stands behind its key, unless the mark says it. */
function withValue(mark: string, line: string): string {
  if (!/^(?:role|region|environment computed)\b/.test(mark) || mark.includes('=')) return mark;
  const value = /^\s*(?:- )?[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? '';
  const plain = value.replace(/\s+#.*$/, '').replace(/^(["'])(.*)\1$/, '$2');
  return `${mark} =${plain}`;
}

/** An item in the words of the marks. */
export function inMarks({ kind, name, value, at, through, chained }: Expectation): string {
  const words =
    kind === 'permission'
      ? `permission ${value}`
      : [kind, name, ...(through === undefined ? [] : [through])].join(' ');
  const shown = kind === 'role' || kind === 'region' || name === 'computed';
  return `${words}${chained === true ? ' chained' : ''}${shown ? ` =${value}` : ''} at ${at.path}:${at.line}`;
}

/** Files as a checkout. */
export function checkoutOf(files: Readonly<Record<string, string>>): Checkout {
  return {
    read: (path) =>
      Promise.resolve(
        Object.hasOwn(files, path) ? { kind: 'text', text: files[path] ?? '' } : { kind: 'absent' },
      ),
    list: (path) => {
      const prefix = path === '' ? '' : `${path}/`;
      const below = Object.keys(files).filter((file) => file.startsWith(prefix));
      return Promise.resolve([
        ...new Set(below.map((file) => file.slice(prefix.length).split('/')[0] ?? '')),
      ]);
    },
  };
}
