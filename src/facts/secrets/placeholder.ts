import { isCredential, isExact, type SecretKind } from '../../expectations/secret.js';

/**
 * `to-fill-in`: text that asks to be replaced. `documented`: a key that AWS's documentation prints.
 * `no-value`: the word that a program prints where it has no value. `weak`: a word that might,
 * unwisely, be meant.
 */
export type PlaceholderForm = 'to-fill-in' | 'documented' | 'no-value' | 'weak';

/** What is longer is no placeholder. */
const LONGEST = 100;

/** Which kind of stand-in a value is, or null. The whole value must be one, never a part. */
export function placeholderForm(kind: SecretKind, core: string): PlaceholderForm | null {
  if (core.length > LONGEST) return null;
  const text = core.toLowerCase();
  if (isCredential(kind) && /example(?:key)?$/.test(text) && /^[a-z0-9+/]+$/.test(text)) {
    return 'documented';
  }
  if (/^<[a-z][\w .:-]*>$/.test(text) || /^\[(?:your|insert|replace)[\w .:-]*\]$/.test(text)) {
    return 'to-fill-in';
  }
  if (isFilledUp(text)) return 'to-fill-in';

  const words = text.replace(/[^a-z0-9]+/g, ' ').trim();
  if (/^(?:todo|fixme|tbd|replace ?me|fill ?me ?in|insert ?here)$/.test(words)) return 'to-fill-in';
  if (/^(?:enter|insert|put|paste|add|replace|set) (?:with )?(?:your|the|my)\b/.test(words)) {
    return 'to-fill-in';
  }
  if (
    /^your (?:own )?(?:[a-z0-9]+ ){0,5}(?:key|id|secret|token|value|arn|region|account|password|here)$/.test(
      words,
    )
  ) {
    return 'to-fill-in';
  }
  if (/^(?:null|undefined|none|nil|nan|object object)$/.test(words)) return 'no-value';
  if (/^(?:change ?me|changeit|placeholder|dummy|example|fake|redacted|secret)$/.test(words)) {
    return 'weak';
  }
  if (isExact(kind) && /^(?:test|testing|foo|bar|foobar|asdf|na|n a)$/.test(words)) return 'weak';
  return null;
}

/** One sign over and over, alone or behind the letters that key ids begin with. */
function isFilledUp(text: string): boolean {
  return (
    /^(?:a[ks]ia)?(?:x{4,}|\.{3,}|-{3,}|_{3,}|\?{3,})$/.test(text) || /^a[ks]ia0{12,}$/.test(text)
  );
}
