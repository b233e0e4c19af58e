import { searchAll } from '../../scanner/match.js';
import { plainKey } from '../../scanner/plain-key.js';
import { redactKey } from '../../scanner/redact.js';

/**
 * Takes keys out of a name that a repository chose: a file may be called after the key that it
 * holds, or after another.
 * @param own a key that is known to stand near by, and that nothing in the name need tell as one
 */
export function hideKeys(name: string, own?: { readonly key: string; readonly preview: string }) {
  const bytes = Buffer.from(name);
  const { hits } = searchAll(bytes);
  const shown = hits.reduceRight((text, { kind, start, end }) => {
    const spelled = bytes.toString('utf8', start, end);
    const { preview } = redactKey(kind, plainKey(kind, spelled));
    return text.replaceAll(spelled, () => preview);
  }, name);
  return own === undefined || own.key === '' ? shown : shown.replaceAll(own.key, () => own.preview);
}
