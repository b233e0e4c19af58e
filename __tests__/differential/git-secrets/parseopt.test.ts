import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { normalise } from '../../../src/commands/git-secrets/line/parseopt.js';
import { SPEC, USAGE, usageText } from '../../../src/commands/git-secrets/line/spec.js';
import { locate } from '../oracles.js';

/** What git-secrets hands to git. */
const OPTIONS = SPEC.map(
  ({ long, short, help, hidden }) =>
    `${short === undefined ? '' : `${short},`}${long}${hidden === true ? '*' : ''} ${help}`,
);
const TOLD = `${[...USAGE, '--', ...OPTIONS].join('\n')}\n`;

/** What git makes of a line: words, or what it prints and where. */
function byGit(line: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    locate('git'),
    ['rev-parse', '--parseopt', '--', ...line],
    { input: TOLD, encoding: 'utf8' },
  );
  if (status === 0) {
    // `set -- 'a' 'b'`, in which a quote is written as '\''.
    const words = Array.from(
      stdout.matchAll(/ (?:'((?:[^']|'\\'')*)'|(-\S+))/g),
      ([, quoted, bare]) => bare ?? (quoted ?? '').replaceAll("'\\''", "'"),
    );
    return { words: words.slice(1) };
  }
  return { stdout: stdout.replace(/^cat <<\\EOF\n/, '').replace(/EOF\n$/, ''), stderr };
}

function byUs(line: readonly string[]) {
  const read = normalise(line);
  if (read.kind === 'words') return { words: read.words };
  if (read.kind === 'help') return { stdout: usageText(read.all), stderr: '' };
  return {
    stdout: read.usage === 'stdout' ? usageText() : '',
    stderr: read.complaint + (read.usage === 'stderr' ? usageText() : ''),
  };
}

test('random lines are read as git reads them', () => {
  const name = fc.constantFrom(...SPEC.map(({ long }) => long));
  const cut = fc.tuple(name, fc.nat(12)).map(([long, length]) => `--${long.slice(0, length + 1)}`);
  const undone = fc
    .tuple(name, fc.nat(16))
    .map(([long, length]) => `--no-${long}`.slice(0, length + 3));
  const letters = fc
    .string({
      unit: fc.constantFrom('r', 'f', 'l', 'a', 'h', 'x', 's', 'c'),
      minLength: 1,
      maxLength: 4,
    })
    .map((text) => `-${text}`);
  const word = fc.oneof(
    cut,
    undone,
    letters,
    fc.tuple(cut, fc.constantFrom('=', '=x')).map(([text, value]) => text + value),
    fc.constantFrom(
      '--',
      '-',
      'file',
      '--help',
      '--help-all',
      '-h',
      '--end-of-options',
      '--index',
      "it's",
      '-scan',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (line) => {
      expect({ line, ...byUs(line) }).toEqual({ line, ...byGit(line) });
    }),
    { numRuns: 200 },
  );
});
