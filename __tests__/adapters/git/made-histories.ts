import { PATTERNS } from '../../../src/scanner/patterns/index.js';
import { createRandom, type Random } from '../../bench/random.js';
import { drawText } from '../../scanner/fake-keys.js';
import { fakeKeyId, fakeSecret } from './made-repository.js';

/** One kind of repository: what its files look like, and how it is packed. */
export interface MadeHistory {
  readonly name: string;
  readonly commits: number;
  readonly files: number;
  /** Lines of a file at the start, and one of them. */
  readonly lines: number;
  line(random: Random): string;
  readonly end: string;
  encode(text: string): Buffer;
  /** Arguments of `git repack`; empty leaves what fast-import wrote. */
  readonly repack: readonly string[];
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const hex = (random: Random, length: number) =>
  Array.from({ length }, () => random.below(16).toString(16)).join('');
const base64 = (random: Random, length: number) =>
  Array.from({ length }, () =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charAt(random.below(64)),
  ).join('');

/** The shapes that real repositories come in. */
export const HISTORIES: readonly MadeHistory[] = [
  {
    name: 'models: long JSON of short words',
    commits: 500,
    files: 6,
    lines: 900,
    line: (random) => `      "${random.word(9)}":{"type":"string","max":${random.below(2048)}},`,
    end: '\n',
    encode: latin1,
    repack: ['--window=50', '--depth=250'],
  },
  {
    name: 'source: many small files, with paths, hashes and long names',
    commits: 400,
    files: 60,
    lines: 40,
    line: (random) =>
      random.below(4) === 0
        ? `import '../${random.word(9)}/${random.word(9)}/${random.word(9)}/${random.word(9)}/${random.word(9)}';`
        : random.below(9) === 0
          ? `  integrity: sha1-${hex(random, 40)} // secret key of aws`
          : `  const ${random.word(12)} = ${random.word(20)}(${random.below(99)});`,
    end: '\r\n',
    encode: latin1,
    repack: ['--window=10', '--depth=50'],
  },
  {
    name: 'bundles: one line of a hundred kilobytes',
    commits: 200,
    files: 3,
    lines: 4000,
    line: (random) => `${random.word(3)}(${random.word(2)},"${random.word(8)}");`,
    end: '',
    encode: latin1,
    repack: ['--window=250', '--depth=4095'],
  },
  {
    name: 'certificates and drawings: base64, NULs and UTF-16',
    commits: 250,
    files: 8,
    lines: 120,
    line: (random) =>
      random.below(3) === 0 ? `key ${random.word(5)} = \0\0${random.word(3)}` : base64(random, 64),
    end: '\n',
    encode: (text) =>
      text.length % 2 === 0 ? latin1(text) : Buffer.from(`\uFEFF${text}`, 'utf16le'),
    repack: [],
  },
];

/** What a planting commit writes: keys whole, in halves, named on another line, encoded; of every pattern. */
function planted(random: Random): string {
  const number = random.below(40);
  const id = fakeKeyId(number);
  const secret = fakeSecret(number);
  switch (random.below(9)) {
    case 0:
      return id;
    case 1:
      return `"AccessKeyId": "${id}", "SecretAccessKey": "${secret}"`;
    case 2:
      return `aws_secret_access_key = ${secret}`;
    case 3:
      return secret;
    case 4:
      return `aws_secret_access_key:`;
    case 5:
      return `x=${Buffer.from(id).toString('base64')} `;
    case 6:
      return id.slice(0, 4 + random.below(14));
    default: {
      const pattern = random.pick(PATTERNS);
      const cases = pattern?.cases(drawText({ integer: random.below }));
      return random.pick(cases?.leaks ?? [])?.join('') ?? '';
    }
  }
}

/** A history as `git fast-import` reads it; the same one for the same seed. */
export function importable(history: MadeHistory, seed: number): Buffer {
  const random = createRandom(seed);
  const texts = Array.from({ length: history.files }, () =>
    Array.from({ length: history.lines }, () => history.line(random)),
  );
  const parts: Buffer[] = [];
  for (let commit = 0; commit < history.commits; commit += 1) {
    const time = `${1_700_000_000 + commit} +0000`;
    parts.push(
      latin1(`commit refs/heads/main\ncommitter Ada <a@example.com> ${time}\ndata 1\nm\n`),
    );
    const touched = commit === 0 ? texts.map((_, file) => file) : [random.below(history.files)];
    for (const file of touched) {
      const lines = texts[file] ?? [];
      for (let edits = commit === 0 ? 0 : 1 + random.below(3); edits > 0; edits -= 1) {
        const at = random.below(lines.length);
        const line = random.below(6) === 0 ? planted(random) : history.line(random);
        lines.splice(at, random.below(3), line);
      }
      const content = history.encode(lines.join(history.end));
      parts.push(latin1(`M 100644 inline f${file}.txt\ndata ${content.length}\n`), content);
      parts.push(latin1('\n'));
    }
  }
  return Buffer.concat(parts);
}
