import { showInvisible } from './inert.js';
import { quoteByCodePoint, quoteJson } from './quoting.js';

/**
 * The spellings under which a secret turns up in messages and files: in clear, URL-encoded, escaped as
 * JSON, YAML or a shell write it, and in base64 at each of the three alignments. Any of them may be
 * shorter than is worth looking for.
 */
export function spellingsOf(secret: string): readonly string[] {
  // Half a surrogate pair has no URL form, and would throw.
  const url = encodeURIComponent(Buffer.from(secret).toString());
  const field = new URLSearchParams([['', secret]]).toString().slice(1);
  return [
    secret,
    ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
    JSON.stringify(secret).slice(1, -1),
    // As our own escapes spell it, wherever one was not written through a redactor first.
    quoteJson(secret).slice(1, -1),
    quoteByCodePoint(secret).slice(1, -1),
    showInvisible(secret),
    secret.replaceAll("'", String.raw`'\''`),
    ...base64Of(secret),
  ];
}

/** A secret in base64, padded or not, in the alphabet of files and in that of addresses. */
export function base64Of(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64');
  const encoded = [
    base64,
    base64.replace(/=+$/, ''),
    ...[0, 1, 2].map((at) => base64At(secret, at)),
  ];
  return encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}

/**
 * The part of a longer text's base64 that the secret alone decides, when it begins `at` bytes
 * behind a multiple of three: in an `Authorization: Basic` header it stands behind a user's name.
 */
function base64At(secret: string, at: number): string {
  const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
  const whole = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}
