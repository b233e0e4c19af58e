import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** One thing that is timed. */
export interface Subject {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Skips this subject after the first round: it takes too long. */
  readonly once?: boolean;
}

/** Milliseconds of wall time, one a round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Runs all subjects in turn, round after round, so that whatever else the machine does falls on
 * all of them alike.
 */
export function measure(subjects: readonly Subject[], rounds: number): Times {
  const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const subject of subjects) {
      if (subject.once === true && round !== 0) continue;
      const time = run(subject);
      // The first round only warms the caches.
      if (round >= 0) times.get(subject.name)?.push(time);
    }
  }
  return times;
}

function run({ command, input, environment, cwd }: Subject): number {
  const [file, ...line] = command;
  const options: SpawnSyncOptions = {
    input: input ?? '',
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    ...(cwd === undefined ? {} : { cwd }),
  };
  const start = performance.now();
  spawnSync(file, line, options);
  return performance.now() - start;
}

/** Tells on the way out how much memory the process took at most, in kilobytes. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));",
)}`;

/** The most memory that a command of Node took, its worker threads included. */
export function peakMegabytes({ command: [file, ...line], cwd }: Subject): number {
  const ran = spawnSync(file, ['--import', TELL_PEAK, ...line], {
    encoding: 'utf8',
    ...(cwd === undefined ? {} : { cwd }),
  });
  const [, kilobytes] = /^peak (\d+)$/m.exec(ran.stderr) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The median of the rounds' own ratios: steadier than a ratio of medians on a busy machine. */
export function ratio(times: Times, subject: string, floors: readonly string[]): number {
  const own = times.get(subject) ?? [];
  return median(
    own.map((time, round) => {
      const floor = floors.reduce((sum, name) => sum + (times.get(name)?.[round] ?? 0), 0);
      return time / floor;
    }),
  );
}
