import { isPost, jobFailed } from './adapters/github/state.js';
import { SCAN_WORKER } from './adapters/node/entry.js';
import { NO_UTF8 } from './adapters/node/no-utf8.js';

/** The bundle's one entry: scan worker, action or command line, each loaded only when it is meant. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  // Asking node which thread this is would cost every start as much as all else here.
  if (args[0] === SCAN_WORKER && (await import('./scan-worker.js')).workInThread()) return;
  process.on('uncaughtException', stop);
  const asAction = args.length === 0 && process.env.GITHUB_ACTIONS === 'true';
  // After a job that went well nothing is said, and nothing is loaded.
  if (isAfterwards(args) && !jobFailed(process.env)) process.exit(0);
  const exitCode = asAction ? await runAsAction() : await (await import('./cli.js')).runCli(args);
  // A provider's process or a kept-alive connection must not hold up the job.
  process.exit(exitCode);
}

/** Whether the runner starts it for the step that comes after the job. */
function isAfterwards(args: readonly string[]): boolean {
  return args.length === 0 && isPost(process.env);
}

/** The runner reads what is printed to its end, or stops when the job is cancelled. */
async function runAsAction(): Promise<number> {
  process.stdout.on('error', () => undefined);
  let exitCode = 0;
  if (isPost(process.env)) await (await import('./post.js')).runPost();
  else exitCode = await (await import('./action.js')).runAction();
  await new Promise<void>((resolve) => {
    process.stdout.write('', () => {
      resolve();
    });
  });
  return exitCode;
}

/** The crash door: whatever goes wrong, no stack and no value is printed. */
function stop(thrown: unknown): never {
  if ((thrown as { syscall?: unknown } | null)?.syscall === 'uv_cwd') {
    process.stderr.write('aws-preflight: the working directory does not exist any more\n');
    process.exit(isAfterwards(process.argv.slice(2)) ? 0 : 2);
  }
  if ((thrown as { code?: unknown } | null)?.code === NO_UTF8) {
    process.stderr.write(
      'aws-preflight: the name of the working directory is no UTF-8, so that Node.js cannot open what is in it\n',
    );
    process.exit(isAfterwards(process.argv.slice(2)) ? 0 : 2);
  }
  // Only the kind of error: its words may hold anything.
  const { name, code = '' } = (thrown instanceof Error ? thrown : { name: 'Error' }) as {
    name: string;
    code?: string;
  };
  process.stderr.write(
    `aws-preflight: an error of its own stopped it (${name}${code === '' ? '' : ` ${code}`}); please report it\n`,
  );
  // How the job ended is not for what comes after it to change.
  process.exit(isAfterwards(process.argv.slice(2)) ? 0 : 3);
}

/** When this program, or this thread's start, has come to its end. */
export const ended = main().catch(stop);
