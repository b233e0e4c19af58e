import { parseJson } from '../../report/parse-json.js';
import { type Claims, claimValues } from './claims.js';

/** The claim, or the beginning of the claims, by which an identity provider passes session tags. */
export const TAGS_CLAIM = 'https://aws.amazon.com/tags';

/** The session tags that a token passes, as the condition keys of the call speak of them. */
export interface SessionTags {
  /** `aws:RequestTag/NAME` and `aws:TagKeys`, in the token's letter case. */
  readonly tags: readonly { readonly name: string; readonly value: string }[];
  /** `sts:TransitiveTagKeys`. */
  readonly transitive: readonly string[];
}

/**
 * Reads the tags out of a token: nested under one claim, or flattened into claims of their own. An
 * empty list stands where the token passes none; null where the claim cannot be understood.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp
 */
export function sessionTags(claims: Claims): SessionTags | null {
  const tags: SessionTags['tags'][number][] = [];
  const transitive: string[] = [];
  for (const text of claimValues(claims, TAGS_CLAIM)) {
    const nested = parseJson(text);
    if (!isRecord(nested)) return null;
    for (const [name, value] of entriesOf(nested['principal_tags'])) {
      tags.push({ name, value: textOf(value) });
    }
    transitive.push(...listOf(nested['transitive_tag_keys']));
  }
  const flat = `${TAGS_CLAIM}/principal_tags/`;
  for (const claim of Object.keys(claims)) {
    if (!claim.startsWith(flat)) continue;
    tags.push({ name: claim.slice(flat.length), value: claimValues(claims, claim)[0] ?? '' });
  }
  transitive.push(...claimValues(claims, `${TAGS_CLAIM}/transitive_tag_keys`));
  return { tags, transitive };
}

/** What reading the tags costs, in characters and claims. */
export function weightOfTags(claims: Claims): number {
  const nested = claimValues(claims, TAGS_CLAIM);
  return nested.reduce((sum, text) => sum + text.length, Object.keys(claims).length);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(textOf);
}

/** A tag has one value, which providers write as a text or as a list of one. */
function textOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean'
    ? String(one)
    : '';
}
