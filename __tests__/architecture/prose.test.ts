import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');

/** Where what comes from outside is read: AWS, git and Node have no types, only words. */
const OUTSIDE = /^(?:adapters|scanner|trust\/sources|settings|catalogue)\//;

/** What AWS says in words alone: its code is the same for several causes. */
const OF_AWS: readonly string[] = [
  'chain/clock-skew.ts',
  'facts/credentials/role-refusals.ts',
  'facts/credentials/signature-fault.ts',
  'facts/credentials/sts-retry.ts',
  'facts/trust/trust.ts',
  'rules/trust/assume-role-denied.ts',
  'rules/trust/id-token-rejected.ts',
  'rules/trust/refused-otherwise.ts',
  'wording/credentials/denied.ts',
];

/** Names under which our own types carry a sentence. */
const PROSE =
  'reason|why|message|regionMessage|sentence|complaint|detail|gap|gaps|missed|title|fix|caution|cautions';
const OWN = String.raw`\(?(?:[\w$?.!]+\.)?(?:${PROSE})\b(?: \?\? ''\)?)?`;
const READINGS: readonly RegExp[] = [
  new RegExp(String.raw`\.(?:test|exec)\(\s*${OWN}\s*\)`, 'g'),
  new RegExp(
    String.raw`(?<![\w$.])${OWN}\??\.(?:includes|startsWith|endsWith|match|matchAll|search|indexOf)\(`,
    'g',
  ),
  // A comparison with a sentence; a single word may be a kind.
  new RegExp(String.raw`(?<![\w$.])${OWN} [!=]==? (?:'[^'\n]* [^'\n]*'|"[^"\n]* [^"\n]*")`, 'g'),
];

/** Where a text reads a sentence back, instead of asking for its cause. */
function readings(text: string): string[] {
  const code = text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  return READINGS.flatMap((pattern) => Array.from(code.matchAll(pattern), ([found]) => found));
}

const SOURCES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

describe('code decides by causes', () => {
  test('and reads no sentence of ours back', () => {
    const found = SOURCES.filter((path) => !OUTSIDE.test(path) && !OF_AWS.includes(path)).flatMap(
      (path) =>
        readings(readFileSync(join(SRC, path), 'utf8')).map((reading) => `${path}: ${reading}`),
    );
    expect(found).toEqual([]);
  });

  test("what reads AWS's words is there, and does", () => {
    for (const path of OF_AWS) {
      const text = readFileSync(join(SRC, path), 'utf8');
      expect([path, text]).toEqual([path, expect.stringMatching(/message/)]);
    }
  });

  test('the check notices each way to read one', () => {
    for (const text of [
      '/x/.test(failed.reason)',
      "sign.exec(failed.reason ?? '')",
      "(message ?? '').includes(name)",
      "words.filter((one) => one.why.startsWith('it'))",
      "if (reason === 'this is not a repository') {}",
      'const a = why?.match(/x/)',
    ]) {
      expect([text, readings(text).length]).toEqual([text, 1]);
    }
    expect(readings("if (answer.reason === 'timeout') {}")).toEqual([]);
    expect(readings("if (cause.kind === 'profile-missing') {}")).toEqual([]);
  });
});
