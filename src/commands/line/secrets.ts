import { hideEnvironment } from '../../preflight/secrets-of.js';
import { maskKeyId } from '../../report/key-id.js';
import { looksDrawn } from '../../report/drawn.js';
import { createRedactor, type Redactor } from '../../report/redaction.js';
import { isShowable } from '../../report/showable.js';

/** Variables that hold a secret by their name. */
const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|PWD)(?:_|$)/i;
/** Variables that may, and hold names of other things as well: a cache's, a user's. */
const MAYBE_SECRET_NAME = /(?:^|_)(?:KEY|KEYS|PASS|AUTH|CREDENTIALS?|COOKIE|BEARER)(?:_|$)/i;
/** Where a shell happens to be. */
const PLACES: readonly string[] = ['PWD', 'OLDPWD'];

/**
 * The redaction door of a command line. It knows what is secret in the environment, and what stands
 * on the line and is or looks like a secret: `scan "$TOKEN"` must not print one as a path that is
 * not there.
 */
export function redactorOf(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Redactor {
  const redactor = createRedactor();
  hideEnvironment(redactor, variables);
  for (const [name, value] of Object.entries(variables)) {
    const isSecret = SECRET_NAME.test(name) || (MAYBE_SECRET_NAME.test(name) && !isShowable(value));
    if (!isSecret || PLACES.includes(name)) continue;
    if (args.some((word) => value.trim() !== '' && word.includes(value.trim()))) {
      redactor.add(value);
    }
  }
  for (const word of args) {
    for (const [id] of word.matchAll(/A[KSB]IA[A-Z2-7]{16}/g)) redactor.add(id, maskKeyId(id));
    for (const [run] of word.matchAll(/[A-Za-z0-9+/_.~-]{20,}={0,2}/g)) {
      for (const part of partsOf(run)) if (looksDrawn(part)) redactor.add(part);
    }
  }
  return redactor;
}

/** A word, and what is behind each of its folders and dots: `HEAD..origin/SECRET`. */
function partsOf(word: string): string[] {
  const starts = Array.from(word.matchAll(/[/.]+/g), ({ 0: mark, index }) => index + mark.length);
  return [0, ...starts].map((at) => word.slice(at)).filter((part) => part.length >= 20);
}
