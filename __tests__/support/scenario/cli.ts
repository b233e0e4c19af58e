import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeEquipment } from './equipment.js';
import { ScenarioError } from './read/section.js';
import { runScenario } from './run.js';

const USAGE = 'usage: npm run scenario -- DIR [--format json|markdown]';

/** Runs one scenario, prints its report, and tells by the exit code whether it is as it expects. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const result = await runScenario(options.folder, await makeEquipment());
  process.stdout.write(
    options.format === 'markdown'
      ? result.step.summary + (result.post?.summary ?? '')
      : result.reportText,
  );
  if (result.problems.length === 0) return 0;
  process.stderr.write(`${options.folder} is not as it expects:\n`);
  for (const problem of result.problems) process.stderr.write(`- ${problem}\n`);
  if (result.post !== undefined) process.stderr.write(`its post:\n${result.post.log}\n`);
  if (result.report === undefined) {
    process.stderr.write(`the log of the step:\n${result.step.log}\n`);
  }
  return 1;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'json' } },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) return undefined;
    if (values.format !== 'json' && values.format !== 'markdown') return undefined;
    return { folder: resolve(startedIn(), folder), format: values.format };
  } catch {
    return undefined;
  }
}

/** npm changes to the package's folder, and tells where it was called. */
function startedIn(): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  return script === 'scenario' && caller !== undefined ? caller : process.cwd();
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ScenarioError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') {
    throw error;
  }
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
