/** A condition block: operator, then key, then the values it names. */
type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** One statement of a policy that is attached to somebody: it names no principal. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  /** Patterns; with `isNot` all actions but those. */
  readonly actions: { readonly patterns: readonly string[]; readonly isNot: boolean };
  readonly resources: { readonly patterns: readonly string[]; readonly isNot: boolean };
  readonly conditions: Conditions;
}

/** A policy by the name that IAM tells of it. */
export interface Policy {
  readonly name: string;
  readonly statements: readonly PolicyStatement[];
}

const KNOWN = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/**
 * Reads a policy as IAM does when it is attached.
 * @throws Error in plain words, when IAM would refuse it
 */
export function readPolicy(name: string, document: unknown): Policy {
  const { Statement: statements } = record(document, 'the policy');
  return { name, statements: list(statements).map(readStatement) };
}

function readStatement(value: unknown): PolicyStatement {
  const statement = record(value, 'a statement');
  for (const key of Object.keys(statement)) {
    if (!KNOWN.includes(key))
      throw new Error(`an attached policy's statement cannot have "${key}"`);
  }
  const { Effect: effect } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') throw new Error('Effect must be Allow or Deny');
  return {
    effect,
    actions: readPatterns(statement, 'Action'),
    resources: readPatterns(statement, 'Resource'),
    conditions: Object.fromEntries(
      Object.entries(record(statement['Condition'] ?? {}, 'Condition')).map(([operator, keys]) => [
        operator,
        Object.fromEntries(
          Object.entries(record(keys, operator)).map(([key, values]) => [key, strings(values)]),
        ),
      ]),
    ),
  };
}

function readPatterns(statement: Readonly<Record<string, unknown>>, key: 'Action' | 'Resource') {
  const isNot = statement[`Not${key}`] !== undefined;
  if (isNot === (statement[key] !== undefined)) throw new Error(`needs ${key} or Not${key}`);
  return { patterns: strings(statement[isNot ? `Not${key}` : key]), isNot };
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${what} must be an object`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function strings(value: unknown): string[] {
  return list(value).map((entry) => {
    if (typeof entry === 'string') return entry;
    if (typeof entry === 'number' || typeof entry === 'boolean') return String(entry);
    throw new Error('must be a text or a list of texts');
  });
}
