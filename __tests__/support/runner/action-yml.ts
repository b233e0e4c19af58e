import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** What the runner reads of an action's metadata. */
export interface Action {
  /** Absolute path of the script that it starts. */
  readonly main: string;
  /** Declared inputs with their defaults, expressions unevaluated; none is an empty one. */
  readonly inputs: ReadonlyMap<string, string>;
}

interface Metadata {
  readonly runs?: { readonly main?: string };
  readonly inputs?: Readonly<
    Record<string, { readonly default?: string | number | boolean } | null>
  >;
}

/** Reads an `action.yml`. */
export function readAction(path: string): Action {
  const metadata = parse(readFileSync(path, 'utf8')) as Metadata;
  if (typeof metadata.runs?.main !== 'string') throw new Error(`${path} names no runs.main`);
  return {
    main: join(dirname(path), metadata.runs.main),
    inputs: new Map(
      Object.entries(metadata.inputs ?? {}).map(([name, input]) => [
        name.toLowerCase(),
        String(input?.default ?? ''),
      ]),
    ),
  };
}

/**
 * The `INPUT_` variables of a step. A default stands in only for an input that the step does not
 * mention: one that is there and empty stays empty, which is what an unset secret looks like.
 */
export function inputVariables(
  action: Action,
  given: Readonly<Record<string, string>>,
  githubToken: string,
): Record<string, string> {
  const inputs = new Map<string, string>();
  for (const [name, fallback] of action.inputs) {
    inputs.set(name, fallback.replace(/\$\{\{\s*github\.token\s*\}\}/g, githubToken));
  }
  for (const [name, value] of Object.entries(given)) inputs.set(name.toLowerCase(), value);
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
