/** A condition block: operator, then key, then the values it names. */
type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** By kind (`AWS`, `Federated`, `Service`); `*` alone is every kind. */
  readonly principals: Readonly<Record<string, readonly string[]>> | '*';
  readonly actions: readonly string[];
  readonly conditions: Conditions;
}

/** A role's trust policy, read. `document` is what IAM gives back. */
export interface TrustPolicy {
  readonly statements: readonly Statement[];
  readonly document: unknown;
}

const OPERATORS =
  /^(?:(?:ForAnyValue|ForAllValues):)?(?:String(?:Not)?(?:Equals|Like|EqualsIgnoreCase)|Arn(?:Not)?(?:Equals|Like)|Numeric(?:Not)?Equals|Numeric(?:Less|Greater)Than(?:Equals)?|Bool)(?:IfExists)?$|^Null$/;

/**
 * Reads a trust policy as IAM does when a role is made.
 * @throws Error in plain words, when IAM would refuse it or we could not evaluate it
 */
export function readTrustPolicy(document: unknown): TrustPolicy {
  const policy = record(document, 'the policy');
  return { statements: list(policy['Statement']).map(readStatement), document };
}

function readStatement(value: unknown): Statement {
  const statement = record(value, 'a statement');
  for (const name of Object.keys(statement)) {
    if (!['Sid', 'Effect', 'Principal', 'Action', 'Condition'].includes(name)) {
      throw new Error(`a trust policy's statement cannot have "${name}"`);
    }
  }
  const effect = statement['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') throw new Error('Effect must be Allow or Deny');
  return {
    effect,
    principals: readPrincipals(statement['Principal']),
    actions: strings(statement['Action'], 'Action'),
    conditions: readConditions(statement['Condition']),
  };
}

function readPrincipals(value: unknown): Statement['principals'] {
  if (value === '*') return '*';
  return mapValues(record(value, 'Principal'), (entry, kind) => strings(entry, kind));
}

function readConditions(value: unknown): Conditions {
  if (value === undefined) return {};
  return mapValues(record(value, 'Condition'), (keys, operator) => {
    if (!OPERATORS.test(operator)) throw new Error(`no such condition operator: ${operator}`);
    return mapValues(record(keys, operator), (entry, key) => strings(entry, key));
  });
}

function mapValues<T>(
  from: Readonly<Record<string, unknown>>,
  map: (value: unknown, key: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, map(value, key)]));
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

/** IAM takes one string or several, and spells numbers and booleans as strings. */
function strings(value: unknown, what: string): string[] {
  return list(value).map((entry) => {
    if (typeof entry === 'string') return entry;
    if (typeof entry === 'number' || typeof entry === 'boolean') return String(entry);
    throw new Error(`${what} must be a string or a list of strings`);
  });
}
