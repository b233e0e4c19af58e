/** What a block of a template may be written in: `⟦base64:⟧ ... ⟦:base64⟧`. */
export const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64-76': (text) => wrapped(Buffer.from(text).toString('base64'), 76),
  'base64-utf16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  url: encodeURIComponent,
  'url-twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  json: (text) => JSON.stringify(text).slice(1, -1),
  'json-twice': (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  html: (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('/', '&#x2F;'),
  'one-line': (text) => text.replaceAll('\n', '\\n'),
  'quoted-printable': quotedPrintable,
  indent: (text) => text.replaceAll(/^(?=.)/gm, '    '),
};

function wrapped(text: string, width: number): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
}

/** As mail programs write it: `=` is escaped, and a line has at most 76 characters (RFC 2045, 6.7). */
function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      (line.replaceAll('=', '=3D').match(/(?:=3D|[^=]){1,73}(?!3D|D)/g) ?? []).join('=\n'),
    )
    .join('\n');
}
