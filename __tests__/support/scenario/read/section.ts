/** A fault of a scenario's own text, in words that name the place. */
export class ScenarioError extends Error {}

/** One mapping of a scenario, whose values are taken out by name and kind. */
export interface Section {
  has(key: string): boolean;
  /** The value as YAML gave it. */
  raw(key: string): unknown;
  text(key: string, fallback: string): string;
  optionalText(key: string): string | undefined;
  number(key: string, fallback: number): number;
  flag(key: string, fallback: boolean): boolean;
  oneOf<T extends string>(key: string, values: readonly T[], fallback: T): T;
  texts(key: string, fallback?: readonly string[]): readonly string[];
  /** Text by name; an empty value is an empty text, which is what an unset secret gives. */
  variables(key: string): Readonly<Record<string, string>>;
  section(key: string, keys: readonly string[]): Section;
  /** Sections by name, such as accounts by id. */
  sections(key: string, keys: readonly string[]): readonly (readonly [string, Section])[];
  list(key: string, keys: readonly string[]): readonly Section[];
  fail(key: string, problem: string): never;
}

/**
 * Opens a mapping that may hold only these keys.
 * @throws ScenarioError for an unknown key or a value of another kind, then or later
 */
export function openSection(value: unknown, at: string, keys: readonly string[] | 'any'): Section {
  const record = mapping(value, at);
  for (const key of Object.keys(record)) {
    if (keys !== 'any' && !keys.includes(key)) {
      throw new ScenarioError(`${at}: there is no "${key}"; known are ${keys.join(', ')}`);
    }
  }
  const place = (key: string) => `${at}.${key}`;
  const fail = (key: string, problem: string): never => {
    throw new ScenarioError(`${place(key)} ${problem}`);
  };
  const has = (key: string) => record[key] !== undefined && record[key] !== null;
  const raw = (key: string) => record[key];
  const optionalText = (key: string) => (has(key) ? asText(raw(key), place(key)) : undefined);

  return {
    has,
    raw,
    optionalText,
    text: (key, fallback) => optionalText(key) ?? fallback,
    number: (key, fallback) => {
      const found = has(key) ? raw(key) : fallback;
      return typeof found === 'number' ? found : fail(key, 'must be a number');
    },
    flag: (key, fallback) => {
      const found = has(key) ? raw(key) : fallback;
      return typeof found === 'boolean' ? found : fail(key, 'must be true or false');
    },
    oneOf: (key, values, fallback) => {
      const found = has(key) ? raw(key) : fallback;
      return (
        values.find((allowed) => allowed === found) ??
        fail(key, `must be one of ${values.join(', ')}`)
      );
    },
    texts: (key, fallback = []) => {
      if (!has(key)) return fallback;
      return [raw(key)].flat().map((entry) => asText(entry, place(key)));
    },
    variables: (key) =>
      Object.fromEntries(
        Object.entries(has(key) ? mapping(raw(key), place(key)) : {}).map(([name, entry]) => [
          name,
          entry === null ? '' : asText(entry, `${place(key)}.${name}`),
        ]),
      ),
    section: (key, inner) => openSection(raw(key) ?? {}, place(key), inner),
    sections: (key, inner) =>
      Object.entries(mapping(raw(key) ?? {}, place(key))).map(([name, entry]) => [
        name,
        openSection(entry ?? {}, `${place(key)}.${name}`, inner),
      ]),
    list: (key, inner) => {
      const found = raw(key) ?? [];
      if (!Array.isArray(found)) return fail(key, 'must be a list');
      return found.map((entry, index) => openSection(entry, `${place(key)}[${index}]`, inner));
    },
    fail,
  };
}

function mapping(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ScenarioError(`${at} must be a mapping`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function asText(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ScenarioError(`${at} must be text`);
}
