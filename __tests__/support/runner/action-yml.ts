import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** What the runner reads of an action's metadata. */
export interface Action {
  /** Absolute path of the script that it starts. */
  readonly main: string;
  /** The same for after the job; undefined where there is none. */
  readonly post: string | undefined;
  /** Declared inputs with their defaults, expressions unevaluated; none is an empty one. */
  readonly inputs: ReadonlyMap<string, string>;
}

interface Metadata {
  readonly runs?: { readonly main?: string; readonly post?: string };
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
    post: metadata.runs.post === undefined ? undefined : join(dirname(path), metadata.runs.post),
    inputs: new Map(
      Object.entries(metadata.inputs ?? {}).map(([name, input]) => [
        name.toLowerCase(),
        String(input?.default ?? ''),
      ]),
    ),
  };
}

/** What stands for an expression in a default, by its text; worked out anew for main and post. */
export type Contexts = Readonly<Record<string, string>>;

/**
 * The `INPUT_` variables of a step. A default stands in only for an input that the step does not
 * mention: one that is there and empty stays empty, which is what an unset secret looks like.
 */
export function inputVariables(
  action: Action,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const inputs = new Map<string, string>();
  for (const [name, fallback] of action.inputs) {
    inputs.set(
      name,
      fallback.replace(/\$\{\{\s*([^}]*?)\s*\}\}/g, (whole, expression: string) => {
        const value = contexts[expression];
        if (value === undefined) throw new Error(`${name}: nothing stands for ${whole}`);
        return value;
      }),
    );
  }
  for (const [name, value] of Object.entries(given)) inputs.set(name.toLowerCase(), value);
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
