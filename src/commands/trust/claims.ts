import type { Redactor } from '../../report/redaction.js';
import { type Claims, parseClaims } from '../../trust/request/claims.js';
import { claimsOfToken } from '../../trust/request/token.js';

/** The claims that a user gave, or what is wrong with them. */
export type GivenClaims =
  | {
      readonly ok: true;
      readonly claims: Claims;
      /** They were read out of a token, whose signature nobody checked. */
      readonly fromToken: boolean;
    }
  | { readonly ok: false; readonly message: string };

/**
 * Reads a JSON object of claims. A token pasted in its place, alone or as the runner's endpoint
 * answers (`{"value": "..."}`), is decoded, and from then on hidden by the redactor. No message
 * quotes the text.
 */
export function readClaims(text: string, redactor: Redactor): GivenClaims {
  const token = tokenIn(text.replace(/^\ufeff/, '').trim());
  if (token !== null) return takenOut(token, redactor);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, message: 'the claims are not JSON' };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [, entry] of entries) hide(typeof entry === 'string' ? tokenIn(entry) : null);
    const answered = entries.find(([name]) => name === 'value')?.[1] as unknown;
    const inner = typeof answered === 'string' ? tokenIn(answered) : null;
    if (inner !== null && !Object.hasOwn(value, 'sub')) return takenOut(inner, redactor);
  }
  const parsed = parseClaims(value);
  return parsed.ok ? { ...parsed, fromToken: false } : parsed;

  function hide(found: string | null): void {
    if (found !== null) hideToken(found, redactor);
  }
}

/** The token that a text is, or null: three parts, of which the first two hold something. */
function tokenIn(text: string): string | null {
  const match = /^["']?(?:bearer\s{1,9})?([\w-]{4,}\.[\w-]{4,}\.[\w-]*)["']?$/i.exec(text);
  return match?.[1] ?? null;
}

function takenOut(token: string, redactor: Redactor): GivenClaims {
  hideToken(token, redactor);
  const read = claimsOfToken(token);
  if (read.ok) return { ...read, fromToken: true };
  return { ok: false, message: `this looks like a token, but ${read.message}` };
}

/** The signature alone is enough to rebuild a token whose claims are known. */
function hideToken(token: string, redactor: Redactor): void {
  for (const part of [token, ...token.split('.').slice(1)]) redactor.add(part);
}
