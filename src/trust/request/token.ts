import { type ClaimsResult, parseClaims } from './claims.js';

/** The claims in the middle part of a token. Nobody checks its signature here: AWS does that. */
export function claimsOfToken(token: string): ClaimsResult {
  const payload = token.split('.', 2)[1];
  const value =
    payload === undefined
      ? undefined
      : parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return parseClaims(value);
  }
  return { ok: false, message: 'its middle part is no JSON object' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
