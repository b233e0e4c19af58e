import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url));

export interface ExampleStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

export interface ExampleJob {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly strategy?: { readonly matrix: { readonly include: readonly Texts[] } };
  readonly steps: readonly ExampleStep[];
}

export interface ExampleWorkflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, ExampleJob>>;
}

type Texts = Readonly<Record<string, string>>;

/** Every file of `examples/`, by its path below it. */
export const EXAMPLES: readonly string[] = readdirSync(FOLDER, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length).replaceAll('\\', '/'))
  .toSorted();

/** Those that are workflows of GitHub. */
export const WORKFLOWS = EXAMPLES.filter((path) => path.startsWith('github/'));

export function exampleText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

export function exampleWorkflow(path: string): ExampleWorkflow {
  return parse(exampleText(path)) as ExampleWorkflow;
}

/** The job of a workflow's example; the test is at fault when there is none. */
export function exampleJob(path: string, id: string): ExampleJob {
  const job = exampleWorkflow(path).jobs[id];
  if (job === undefined) throw new Error(`${path} has no job ${id}`);
  return job;
}

/** The name of an action without its version, such as `actions/checkout`. */
export function actionOf({ uses = '' }: ExampleStep): string {
  return uses.replace(/@.*$/, '');
}

/** What the job's first step of an action is given, with each expression filled in from a table. */
export function givenTo(job: ExampleJob, action: string, values: Texts = {}): Texts {
  const step = job.steps.find((one) => actionOf(one) === action);
  if (step === undefined) return {};
  return Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(String(value), values)]),
  );
}

/** @throws Error for an expression that the table does not hold */
function filled(text: string, values: Texts): string {
  return text.replace(/\$\{\{\s*([^}]*?)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing stands for the expression ${name}`);
    return value;
  });
}
