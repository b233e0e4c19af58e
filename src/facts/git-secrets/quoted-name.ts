import type { ByteText } from '../../world/git-secrets.js';

const NAMED: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\u000b': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/**
 * A name as git prints it: in quotes and with escapes where a byte of it needs one.
 * @param quotesAll whether bytes beyond ASCII need one (`core.quotePath`)
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath
 */
export function quotedName(name: ByteText, quotesAll: boolean): ByteText {
  const unsafe = quotesAll ? /[\u0000-\u001f"\\\u007f-\u00ff]/g : /[\u0000-\u001f"\\\u007f]/g;
  if (name.search(unsafe) === -1) return name;
  const escaped = name.replaceAll(
    unsafe,
    (byte) => NAMED[byte] ?? `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${escaped}"`;
}
