/**
 * A token's claims, as AWS compares them: every value is text, or a list of texts. Claim names keep
 * their case.
 */
export type Claims = Readonly<Record<string, string | readonly string[]>>;

export type ClaimsResult =
  | { readonly ok: true; readonly claims: Claims }
  | { readonly ok: false; readonly message: string };

const MOST_CLAIMS = 1_000;
const LONGEST_CLAIM = 20_000;

/**
 * Reads decoded claims: numbers and booleans become their text, a null is an absent claim, and an
 * object becomes its JSON (AWS offers no key that reaches into one).
 */
export function parseClaims(value: unknown): ClaimsResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, message: 'the claims must be one JSON object' };
  }
  const entries = Object.entries(value);
  if (entries.length > MOST_CLAIMS) return { ok: false, message: 'there are too many claims' };
  const claims: Record<string, string | readonly string[]> = Object.create(null) as Record<
    string,
    string
  >;
  for (const [name, entry] of entries) {
    if (entry === null || entry === undefined) continue;
    const taken = Array.isArray(entry)
      ? entry.filter((item) => item !== null).map(asText)
      : asText(entry);
    if (typeof taken === 'string' ? taken.length > LONGEST_CLAIM : taken.length > MOST_CLAIMS) {
      return { ok: false, message: `the claim ${JSON.stringify(name.slice(0, 80))} is too long` };
    }
    claims[name] = taken;
  }
  return { ok: true, claims };
}

/** A claim's values: none when it is absent. */
export function claimValues(claims: Claims, name: string): readonly string[] {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** A claim's one value, or undefined when it is absent or has several. */
export function claim(claims: Claims, name: string): string | undefined {
  const values = claimValues(claims, name);
  return values.length === 1 ? values[0] : undefined;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return safeJson(value);
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    // Nested deeper than the engine can follow: no key of AWS's reads it anyway.
    return '(too deep)';
  }
}
