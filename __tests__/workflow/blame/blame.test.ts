import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { blameFor, blameForAbsent } from '../../../src/workflow/blame/blame.js';
import type { Blame } from '../../../src/workflow/blame/cause.js';
import { diffOf } from '../../../src/workflow/blame/diff.js';
import { neighboursOf } from '../../../src/workflow/blame/neighbours.js';
import { ownStep } from '../../../src/workflow/demand/own-step.js';
import { readDocument } from '../../../src/workflow/document/read.js';
import { lookAtRunningJob } from '../../../src/workflow/look.js';
import { checkoutOf } from '../marked.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'cases');

interface BlameCase {
  readonly name: string;
  readonly about: string;
  readonly workflow: string;
  readonly job: string;
  readonly event: string;
  readonly presence: string;
  readonly kind: 'variable' | 'input';
  readonly variable: string;
  readonly expected: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const spelled = (path: string) => path.replace(/^W\//, '.github/workflows/');

/** A file of `cases/`: what it is about, `run FILE JOB on EVENT`, what is missing, and the blame. */
function readCase(file: string): BlameCase {
  const [head = '', ...parts] = readFileSync(join(FOLDER, file), 'utf8').split(/^=== /m);
  const [about = '', run = '', missing = '', ...expected] = head.trimEnd().split('\n');
  const [, workflow = '', job = '', , event = ''] = run.split(' ');
  const [presence = '', kind = '', variable = ''] = missing.split(' ');
  const files = parts.map((part) => {
    const end = part.indexOf('\n');
    return [spelled(part.slice(0, end).trim()), part.slice(end + 1)] as const;
  });
  return {
    name: file.replace(/\.txt$/, ''),
    about,
    workflow: spelled(workflow),
    job,
    event,
    presence,
    kind: kind === 'input' ? 'input' : 'variable',
    variable,
    expected,
    files: Object.fromEntries(files),
  };
}

async function blameOf(one: BlameCase): Promise<Blame | null> {
  const checkout = checkoutOf(one.files);
  const look = await lookAtRunningJob(checkout, one.workflow, one.job);
  const [job] = look.kind === 'looked' ? look.asked : [];
  if (job === undefined) throw new Error(`${one.name}: ${look.kind}`);
  const neighbours = await neighboursOf(checkout, one.workflow);
  const own = ownStep(job.steps, { name: '' });
  const judge = one.presence === 'absent' ? blameForAbsent : blameFor;
  return judge({ kind: one.kind, name: one.variable }, { job, own, event: one.event, neighbours });
}

/** A blame in the words of the cases: the cause, where, and the lines that a diff adds. */
function inWords(blame: Blame | null, files: BlameCase['files']): readonly string[] {
  if (blame === null) return ['blame nobody'];
  const { cause, at, edit } = blame;
  const diff = edit === null ? null : diffOf(files[edit.at.path] ?? '', edit);
  const added = diff?.split('\n').filter((line) => /^\+(?!\+\+)/.test(line)) ?? [];
  return [`blame ${cause.is} at ${at.path}:${at.line}`, ...added.map((line) => line.trim())];
}

const cases = readdirSync(FOLDER).map(readCase);

describe('who is at fault for a value that is not there', () => {
  test.each(cases)('$name: $about', async (one) => {
    expect(inWords(await blameOf(one), one.files)).toEqual(one.expected);
  });

  test.each(cases)('$name is mended by a diff that leaves the file YAML', async (one) => {
    const edit = (await blameOf(one))?.edit ?? null;
    const text = edit === null ? '' : (one.files[edit.at.path] ?? '');
    const diff = edit === null ? null : diffOf(text, edit);
    expect(diff === null || readDocument('x', applied(text, diff)).kind === 'read').toBe(true);
  });
});

/** A diff of one hunk, applied. */
function applied(text: string, diff: string): string {
  const [, , head = '', ...lines] = diff.trimEnd().split('\n');
  const [, from = '', was = ''] = /^@@ -(\d+),(\d+)/.exec(head) ?? [];
  const start = Number(from) - 1;
  const old = text.split('\n');
  const kept = lines.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
  expect(old.slice(start, start + Number(was))).toEqual(kept);
  const made = lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
  return [...old.slice(0, start), ...made, ...old.slice(start + Number(was))].join('\n');
}
