import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from './random.js';

/** What a made repository looks like. */
export interface Recipe {
  readonly name: string;
  readonly seed: number;
  readonly commits: number;
  readonly files: number;
  /** Lines of a file at the start. */
  readonly lines: number;
  readonly line: (random: Random) => string;
  /** Files that a commit changes, at most. */
  readonly touched: number;
  readonly extension: string;
  /** How many deltas may follow each other; 50 as git has it. */
  readonly depth?: number;
}

/*
 * Text that was written by hand holds few tokens that look like keys, a real history holds them in
 * every version. What real ones hold for each megabyte (a sample of blobs of each):
 *
 * |                           | runs of 40 and more | of exactly 40 | SHA-1 in hex | sha512- |
 * |---------------------------|---------------------|---------------|--------------|---------|
 * | aws-cli                   | 153                 | 29            | 12           | 0       |
 * | botocore                  | 182                 | 31            | 6            | 0       |
 * | configure-aws-credentials | 710                 | 9             | 7            | 639     |
 *
 * The models are made after the first two, the bundle and its lock file after the third: few files,
 * large ones, of which every version is a delta of another in a chain of hundreds.
 */
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function drawn(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(random.below(alphabet.length))).join('');
}

/** A path, a random token or a hash: once in about a hundred lines of a model each. */
function tokenLine(random: Random): string {
  const token = [
    () => drawn(random, BASE64, 40),
    () => drawn(random, '0123456789abcdef', 40),
    () => drawn(random, BASE64, 60 + random.below(60)),
    () => Array.from({ length: 6 }, () => random.word(9)).join('/'),
    () => Array.from({ length: 6 }, () => random.word(9)).join('/'),
  ][random.below(5)];
  return `      "${random.word(6)}":"${token?.() ?? ''}",`;
}

/** A package that is locked: a name, where it is from, its digest. */
function lockLine(random: Random): string {
  const name = `${random.word(5)}-${random.word(6)}`;
  const version = `${random.below(9)}.${random.below(30)}.${random.below(20)}`;
  switch (random.below(6)) {
    case 0:
      return `      "integrity": "sha512-${drawn(random, BASE64, 86)}==",`;
    case 1:
      return `      "resolved": "https://registry.npmjs.org/${name}/-/${name}-${version}.tgz",`;
    case 2:
      return `    "node_modules/@${random.word(7)}/${name}": { "version": "${version}",`;
    case 3:
      return `        "${name}": "^${version}", ${prose(random)}`;
    default:
      return sourceLine(random);
  }
}

function jsonLine(random: Random): string {
  if (random.below(60) === 0) return tokenLine(random);
  const key = random.word(4 + random.below(8));
  return random.below(3) === 0
    ? `      "${key}":{"shape":"${random.word(10)}","documentation":"<p>${prose(random)}</p>"},`
    : `      "${key}":{"type":"string","max":${random.below(2048)},"enum":["${random.word(6)}"]},`;
}

function prose(random: Random): string {
  return Array.from({ length: 6 + random.below(12) }, () => random.word(2 + random.below(8))).join(
    ' ',
  );
}

function sourceLine(random: Random): string {
  const indent = '  '.repeat(random.below(4));
  switch (random.below(4)) {
    case 0:
      return `${indent}// ${prose(random)}`;
    case 1:
      return `${indent}const ${random.word(6)} = ${random.word(5)}.${random.word(7)}(${random.below(100)});`;
    case 2:
      return `${indent}if (${random.word(4)} !== undefined) {`;
    default:
      return `${indent}}`;
  }
}

/**
 * The histories that the bench runs on: like an SDK's models, like a program's source, and like an
 * action's bundle beside its lock file.
 */
export const RECIPES: readonly Recipe[] = [
  {
    name: 'json',
    seed: 1,
    commits: 9000,
    files: 60,
    lines: 1100,
    line: jsonLine,
    touched: 2,
    extension: 'json',
  },
  {
    name: 'source',
    seed: 2,
    commits: 6000,
    files: 1500,
    lines: 220,
    line: sourceLine,
    touched: 6,
    extension: 'ts',
  },
  {
    name: 'bundle',
    seed: 3,
    commits: 900,
    files: 3,
    lines: 14_000,
    line: lockLine,
    touched: 2,
    extension: 'json',
    depth: 250,
  },
];

/** The same with a key now and then, which somebody takes out again. */
function leakyLine(random: Random): string {
  if (random.below(20_000) > 0) return sourceLine(random);
  return `const id = '${['AK', 'IA'].join('')}Q3EGRZ5XWJ2Y${random.below(9000) + 1000}';`;
}

/** What git-secrets and its stand-in run on: a long history, and a wide work tree. */
export const GIT_SECRETS_RECIPES = {
  long: {
    name: 'long',
    seed: 3,
    commits: 10_000,
    files: 300,
    lines: 60,
    line: leakyLine,
    touched: 3,
    extension: 'ts',
  },
  wide: {
    name: 'wide',
    seed: 4,
    commits: 1,
    files: 9000,
    lines: 60,
    line: leakyLine,
    touched: 1,
    extension: 'ts',
  },
} satisfies Record<string, Recipe>;

/** Makes a repository by a recipe, once; returns where it is. */
export async function makeRepository(recipe: Recipe, folder: string): Promise<string> {
  const path = join(folder, recipe.name);
  if (existsSync(join(path, 'made'))) return path;
  mkdirSync(path, { recursive: true });
  const git = (...line: string[]) => execFileSync('git', ['-C', path, ...line], { stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  await importHistory(recipe, path);
  git('repack', '-adfq', '--window=10', `--depth=${recipe.depth ?? 50}`, '--threads=2');
  git('reset', '-q', '--hard');
  writeFileSync(join(path, 'made'), '');
  return path;
}

async function importHistory(recipe: Recipe, path: string): Promise<void> {
  const random = createRandom(recipe.seed);
  const child = spawn('git', ['-C', path, 'fast-import', '--quiet', '--depth=0'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const done = new Promise<void>((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`git fast-import ended with ${code}`)),
    );
  });
  for (const text of commits(recipe, random)) {
    if (!child.stdin.write(text))
      await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  await done;
}

function* commits(recipe: Recipe, random: Random): Generator<string> {
  const files = Array.from({ length: recipe.files }, () =>
    Array.from({ length: recipe.lines / 2 + random.below(recipe.lines) }, () =>
      recipe.line(random),
    ),
  );
  for (let commit = 0; commit < recipe.commits; commit += 1) {
    const message = `${prose(random)}\n`;
    const time = 1_500_000_000 + commit * 3600;
    const changed =
      commit === 0
        ? files.map((_, at) => at)
        : Array.from({ length: 1 + random.below(recipe.touched) }, () =>
            random.below(files.length),
          );
    const parts = [...new Set(changed)].map((at) => {
      const lines = files[at] ?? [];
      if (commit > 0) edit(lines, recipe, random);
      const text = lines.join('\n');
      const path = `part${at % 7}/file${at}.${recipe.extension}`;
      return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    });
    yield `commit refs/heads/main\ncommitter Bench <bench@example.com> ${time} +0000\n` +
      `data ${Buffer.byteLength(message)}\n${message}\n${parts.join('')}\n`;
  }
}

function edit(lines: string[], recipe: Recipe, random: Random): void {
  for (let edits = 1 + random.below(3); edits > 0; edits -= 1) {
    const at = random.below(lines.length);
    const added = Array.from({ length: random.below(8) }, () => recipe.line(random));
    lines.splice(at, random.below(6), ...added);
  }
}
