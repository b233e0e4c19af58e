import { baseName } from '../tools/find.js';

/** A command that is run in a container of this machine. */
export interface ContainerCall {
  readonly words: readonly string[];
  /** Whether it is handed AWS settings of the step's. */
  readonly sharesAws: boolean;
}

/** Images whose entry point is a tool. */
const ENTRY: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:amazon|aws-cli)\/aws-cli$/, 'aws'],
  [/(?:^|\/)hashicorp\/terraform$/, 'terraform'],
  [/(?:^|\/)opentofu\/opentofu$/, 'tofu'],
  [/(?:^|\/)hashicorp\/packer$/, 'packer'],
  [/(?:^|\/)pulumi\/pulumi(?:-[\w-]+)?$/, 'pulumi'],
];

/** Options without a value, of `run` and `exec`; any other long one without `=` takes the next word. */
const FLAGS = new Set(
  'rm init interactive tty detach privileged read-only no-healthcheck quiet publish-all no-deps build use-aliases service-ports no-TTY remove-orphans quiet-pull'.split(
    ' ',
  ),
);
const SHORT_FLAGS = /^-[itdPTq]+$/;

/** Reads `docker run`, `docker exec` and what compose has of both; undefined for any other command. */
export function containerCall([program = '', ...args]: readonly string[]):
  | ContainerCall
  | undefined {
  const name = baseName(program);
  if (name === 'docker-compose' || name === 'podman-compose') return composeCall(args);
  if (!['docker', 'podman', 'nerdctl', 'finch'].includes(name)) return undefined;
  if (args[0] === 'compose') return composeCall(args.slice(1));
  const [verb, ...rest] = args[0] === 'container' ? args.slice(1) : args;
  return verb === 'run' || verb === 'exec' ? callOf(rest, verb === 'run') : undefined;
}

function composeCall(args: readonly string[]): ContainerCall | undefined {
  const at = args.findIndex((arg) => arg === 'run' || arg === 'exec');
  return at < 0 ? undefined : callOf(args.slice(at + 1), false);
}

function callOf(args: readonly string[], isImage: boolean): ContainerCall | undefined {
  let entry: string | undefined;
  let sharesAws = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('-')) {
      const rest = args.slice(index + 1);
      const program = entry ?? (isImage ? entryOf(arg) : undefined);
      const words = program === undefined || program === '' ? rest : [program, ...rest];
      return { words, sharesAws };
    }
    const equals = arg.indexOf('=');
    const option = equals < 0 ? arg : arg.slice(0, equals);
    const isFlag = SHORT_FLAGS.test(arg) || (arg.startsWith('--') && FLAGS.has(option.slice(2)));
    const isAttached = equals >= 0 || (/^-[a-z]./.test(arg) && !arg.startsWith('--'));
    if (isFlag) continue;
    const value = equals >= 0 ? arg.slice(equals + 1) : isAttached ? arg.slice(2) : args[index + 1];
    if (!isAttached) index += 1;
    if (option === '--entrypoint') entry = value;
    sharesAws ||= /^AWS_[A-Z_]+$|\.aws\b/.test(value ?? '');
  }
  return undefined;
}

function entryOf(image: string): string | undefined {
  const plain = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
  return ENTRY.find(([pattern]) => pattern.test(plain))?.[1];
}
