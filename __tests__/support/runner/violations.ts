import type { CommandFile } from './command-files.js';
import { type Planted, plantedIn } from './planted.js';
import type { WorkflowCommand } from './workflow-commands.js';

/** What is known about a step that has ended. */
export interface Evidence {
  readonly mode: 'action' | 'cli';
  readonly timedOut: boolean;
  readonly masks: readonly string[];
  /** Without the add-mask lines. */
  readonly texts: Readonly<Record<string, string>>;
  readonly commandFiles: Readonly<Record<string, CommandFile>>;
  readonly commands: readonly WorkflowCommand[];
  readonly summaryBytes: number;
  readonly written: readonly { readonly path: string; readonly bytes: Buffer }[];
  readonly planted: readonly Planted[];
  /** The variables that the step was given: its environment and its inputs. */
  readonly given: Readonly<Record<string, string>>;
}

/** GitHub's limits. @see https://docs.github.com/en/actions/reference/limits */
const SUMMARY_LIMIT = 1024 * 1024;
const ANNOTATIONS_PER_KIND = 10;
const SHORTEST_MASK = 8;

/** Whatever breaks the runner's rules or lets a secret out, one sentence each. */
export function violationsOf(evidence: Evidence): string[] {
  return [
    ...(evidence.timedOut ? ['the program did not end and was killed'] : []),
    ...secretsLetOut(evidence),
    ...maskFaults(evidence),
    ...Object.entries(evidence.commandFiles).flatMap(([name, file]) =>
      file.kind === 'invalid' ? [`the runner refuses ${name}: ${file.message}`] : [],
    ),
    ...(evidence.summaryBytes > SUMMARY_LIMIT
      ? [`the summary has ${evidence.summaryBytes} bytes; GitHub uploads at most ${SUMMARY_LIMIT}`]
      : []),
    ...commandFaults(evidence.commands),
  ];
}

const ANNOTATIONS: readonly string[] = ['error', 'warning', 'notice'];
/** Commands that only arrange the log. */
const LAYOUT: readonly string[] = ['group', 'endgroup', 'debug'];

/** True for the commands that annotate. */
export function isAnnotation(command: string): boolean {
  return ANNOTATIONS.includes(command);
}

/** We annotate and group; any other command came in by a name or a message from outside. */
function commandFaults(commands: readonly WorkflowCommand[]): string[] {
  return [
    ...commands
      .filter(({ name }) => !isAnnotation(name) && !LAYOUT.includes(name))
      .map(({ name }) => `the log runs the workflow command ${name}`),
    ...ANNOTATIONS.flatMap((kind) => {
      const count = commands.filter(({ name }) => name === kind).length;
      return count > ANNOTATIONS_PER_KIND
        ? [`${count} ${kind} annotations; GitHub shows ${ANNOTATIONS_PER_KIND} of a step`]
        : [];
    }),
  ];
}

function secretsLetOut({ texts, written, planted }: Evidence): string[] {
  return [
    ...Object.entries(texts).map(([place, text]) => ({ place, text })),
    ...written.flatMap(({ path, bytes }) => [
      { place: `the file ${path}`, text: bytes.toString('latin1') },
      { place: 'the name of a file', text: path },
    ]),
  ].flatMap(({ place, text }) => plantedIn(text, planted).map((what) => `${place} holds ${what}`));
}

function maskFaults({ mode, masks, planted, given }: Evidence): string[] {
  if (mode === 'cli') {
    return masks.length > 0 ? ['the command line prints add-mask, which shows the value'] : [];
  }
  const short = masks.filter((mask) => mask.trim().length < SHORTEST_MASK);
  const secretsGiven = Object.entries(given).filter(([name]) =>
    /^(?:INPUT_AWS-(?:SECRET-ACCESS-KEY|SESSION-TOKEN)|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN)$/.test(
      name,
    ),
  );
  return [
    ...short.map((mask) => `a value of ${mask.length} characters is masked`),
    ...secretsGiven
      .filter(
        ([, value]) =>
          planted.some((secret) => value.includes(secret.value)) &&
          !masks.some((mask) => mask.includes(value.trim())),
      )
      .map(([name]) => `${name} holds a secret and is not masked`),
  ];
}
