import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeEquipment } from '../scenario/equipment.js';
import { runScenario, type ScenarioResult } from '../scenario/run.js';
import { STORIES, type Story } from './stories.js';

const USAGE = `usage: npm run demo [-- [--fast] [--story N]]; there are ${STORIES.length} stories`;
const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** How long a line, and the end of a story, stand before what comes next; milliseconds. */
const PACE = { line: 60, story: 4000 };

/**
 * Plays a few scenarios: each is run against the local cloud, and what the action wrote into the log of its
 * job is shown. At a terminal at the pace of a reader, unless `--fast`. All are played; it fails when one was not as
 * it expects.
 */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const isPaced = process.stdout.isTTY && !options.fast;
  const isColored = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
  const compiled = mkdtempSync(join(tmpdir(), 'demo-'));
  try {
    const equipment = await makeEquipment(undefined, compiled);
    const run = ({ scenario }: Story) => runScenario(join(SCENARIOS, scenario), equipment);
    const wrong: string[] = [];
    for (const [index, story] of options.stories.entries()) {
      print(`\n${bold(`${index + 1} of ${options.stories.length}: ${story.told}`, isColored)}\n`);
      const result = await run(story);
      wrong.push(...result.problems.map((problem) => `${story.scenario}: ${problem}`));
      for (const line of linesOf(result, story)) {
        print(isColored ? colored(line) : line);
        if (isPaced) await pause(PACE.line);
      }
      if (isPaced && index < options.stories.length - 1) await pause(PACE.story);
    }
    if (wrong.length > 0) {
      process.stderr.write(`\nNot as their scenarios expect:\n${wrong.join('\n')}\n`);
      return 1;
    }
    print(
      `\n${bold('That is all. What each line means: aws-preflight explain RULE-ID', isColored)}`,
    );
    return 0;
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

/** Undefined for wrong usage. */
function readOptions(args: readonly string[]) {
  try {
    const { fast, story } = parseArgs({
      args: [...args],
      options: { fast: { type: 'boolean', default: false }, story: { type: 'string' } },
    }).values;
    const stories = STORIES.filter(
      (_, index) => story === undefined || story === String(index + 1),
    );
    return stories.length === 0 ? undefined : { fast, stories };
  } catch {
    return undefined;
  }
}

/** What a reader of the job's log sees; workflow commands are for the runner. */
function linesOf({ step, post }: ScenarioResult, { shows }: Story): readonly string[] {
  const { log } = shows === 'post' && post !== undefined ? post : step;
  return log.split('\n').filter((line) => !line.startsWith('::'));
}

const COLORS: readonly (readonly [RegExp, number])[] = [
  [/^FAILED\b/, 31],
  [/^WARNING\b/, 33],
  [/^Passed\b/, 32],
  [/^ {2}(?:Why|Fix)\b/, 36],
];

function colored(line: string): string {
  const [, color] = COLORS.find(([pattern]) => pattern.test(line)) ?? [];
  return color === undefined ? line : `\u001b[${color}m${line}\u001b[0m`;
}

function bold(text: string, isColored: boolean): string {
  return isColored ? `\u001b[1m${text}\u001b[0m` : text;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.exitCode = await main(process.argv.slice(2));
