import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Action, type Contexts, inputVariables } from './action-yml.js';
import { type CommandFile, readCommandFile, readEnvironmentFile } from './command-files.js';
import { takeStock, writtenSince } from './files-written.js';
import type { Places } from './places.js';
import type { Planted } from './planted.js';
import { type Ended, start } from './start.js';
import { isAnnotation, violationsOf } from './violations.js';
import { type WorkflowCommand, applyMasks, readOutput } from './workflow-commands.js';

/** How a step starts our program. */
export type Step =
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly inputs: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'cli';
      readonly program: string;
      readonly args: readonly string[];
      readonly stdin: string;
    };

/** The job around the step. */
export interface Surroundings {
  readonly places: Places;
  /** The step's own environment; the runner's variables overwrite it. */
  readonly env: Readonly<Record<string, string>>;
  readonly runnerEnv: Readonly<Record<string, string>>;
  readonly contexts: Contexts;
  /** What the step kept; only its post has any. */
  readonly state?: Readonly<Record<string, string>>;
  /** What was masked in the job before; it stays so. */
  readonly masked?: readonly string[];
  /** What must not appear anywhere; asked for after the run, since secrets are issued during it. */
  planted(): readonly Planted[];
}

/** Everything that a step left behind. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The step's log, as GitHub would show it. */
  readonly log: string;
  readonly summary: string;
  /** What the runner hides from now on. */
  readonly masks: readonly string[];
  /** What it keeps for its post. */
  readonly state: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** The errors, warnings and notices, in order. */
  readonly annotations: readonly WorkflowCommand[];
  /** What the runner, or the promise to keep secrets, would not stand; empty when all is well. */
  readonly violations: readonly string[];
}

/** A folder with an `aws` of no version, so that the machine's own AWS CLI decides nothing. */
function programs({ preload }: Places): string {
  const folder = join(dirname(preload), 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'aws'), '');
  return folder;
}

const TIME_LIMIT_MS = 45_000;

/** Runs one step as the runner does, and looks at everything that it wrote. */
export async function runStep(step: Step, around: Surroundings): Promise<StepResult> {
  const { places } = around;
  const inputs =
    step.kind === 'action' ? inputVariables(step.action, step.inputs, around.contexts) : {};
  const folders = [places.workspace, places.home, places.temp];
  const before = takeStock(folders);
  const [program, args] =
    step.kind === 'action'
      ? [(around.state === undefined ? step.action.main : step.action.post) ?? '', []]
      : [step.program, step.args];
  const ended: Ended = await start(
    process.execPath,
    ['--require', places.preload, program, ...args],
    {
      cwd: places.workspace,
      env: {
        PATH: `${programs(places)}:${process.env['PATH'] ?? ''}`,
        LANG: 'C.UTF-8',
        HOME: places.home,
        NODE_EXTRA_CA_CERTS: places.authority,
        ...around.env,
        ...stateVariables(around.state),
        ...inputs,
        ...around.runnerEnv,
        ...whoseRunner(around.env),
      },
      stdin: step.kind === 'cli' ? step.stdin : '',
      timeoutMs: TIME_LIMIT_MS,
    },
  );

  const stdout = readOutput(ended.stdout);
  const stderr = readOutput(ended.stderr);
  const masks = [...(around.masked ?? []), ...stdout.masks, ...stderr.masks];
  const output = readCommandFile(readFileSync(places.files.output, 'utf8'));
  const environment = readEnvironmentFile(readFileSync(places.files.env, 'utf8'));
  const state = readCommandFile(readFileSync(places.files.state, 'utf8'));
  const commands = [...stdout.commands, ...stderr.commands];
  const annotations = commands.filter(({ name }) => isAnnotation(name));
  return {
    exitCode: ended.exitCode,
    stdout: stdout.text,
    stderr: stderr.text,
    log: applyMasks(stdout.text + stderr.text, masks),
    summary: readFileSync(places.files.summary, 'utf8'),
    masks,
    state: Object.fromEntries(entriesOf(state)),
    outputs: Object.fromEntries(entriesOf(output)),
    annotations,
    violations: violationsOf({
      mode: step.kind,
      timedOut: ended.timedOut,
      masks,
      texts: { stdout: stdout.text, stderr: stderr.text },
      commandFiles: { GITHUB_OUTPUT: output, GITHUB_ENV: environment, GITHUB_STATE: state },
      commands,
      summaryBytes: readFileSync(places.files.summary).length,
      written: writtenSince(before, folders),
      planted: around.planted(),
      given: { ...around.env, ...inputs },
    }),
  };
}

function stateVariables(state: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

function entriesOf(file: CommandFile): readonly (readonly [string, string])[] {
  return file.kind === 'read' ? file.entries : [];
}

/** Whose runner it is, which a scenario's own environment may say: `self-hosted`. */
function whoseRunner(env: Readonly<Record<string, string>>): Record<string, string> {
  const { RUNNER_ENVIRONMENT: whose } = env;
  return whose === undefined ? {} : { RUNNER_ENVIRONMENT: whose };
}
