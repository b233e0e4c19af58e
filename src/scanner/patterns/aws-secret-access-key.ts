import { isStandInKeyId, isStandInSecret, looksDrawn } from '../allow.js';
import { nameOf, speaksOfAws } from '../naming.js';
import type { Candidate, Pattern } from './pattern.js';

/**
 * Secret access keys: 40 random characters of base64, told from all others by their name or by a
 * key id beside them. Alone they are not reported. Also base64 of one (54 characters, 55 with a
 * line end), as Kubernetes secrets hold it.
 */
export const awsSecretAccessKey: Pattern = {
  kind: 'aws-secret-access-key',
  triggers: [{ by: 'base64-run' }],
  fits: (length) => length === 40 || length === 54 || length === 55,
  plausible(value) {
    const secret = value.length === 40 ? value : decoded(value);
    return secret !== undefined && looksDrawn(secret) && !isStandInSecret(secret);
  },
  judge(candidate) {
    if (!CLUE.test(candidate.before()) && !CLUE.test(candidate.after())) return undefined;
    return isBounded(candidate) && isNamed(candidate) ? {} : undefined;
  },
};

/** Without any of these near by, no name and no id can be there: most random text ends here. */
const CLUE = /secret|key|aws|amazon|amzn|s3|A(?:[KSB]IA|CCA)[A-Z2-7]|Q[UV][tN]JQ/i;

function decoded(value: string): string | undefined {
  const text = Buffer.from(value, 'base64').toString('latin1').replace(/\n$/, '');
  return /^[A-Za-z0-9+/]{40}$/.test(text) ? text : undefined;
}

/** Not a piece of something longer: base64url, padded base64, an identifier, a file name. */
function isBounded(candidate: Candidate): boolean {
  const after = candidate.after();
  const before = candidate.before();
  const padded = candidate.value.length === 40 ? /^=/ : /^={3}/;
  if (/^[A-Za-z0-9_]|^-(?=[\w+/])|^\.(?=[\w-])/.test(after) || padded.test(after)) return false;
  // The escape of a line end or of `=` may stand right before it.
  if (/(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|:-)$/.test(before))
    return true;
  return !/[A-Za-z0-9_.-]$/.test(before);
}

function isNamed(candidate: Candidate): boolean {
  const before = candidate.before();
  const after = candidate.after();
  const line = tailLine(before);
  const onLine = nameOf(line);
  switch (onLine) {
    case 'secret-key':
    case 'key-id':
      return true;
    case 'not-a-key':
    case 'session-token':
      return false;
    case 'other':
      return hasKeyId(line.slice(-120)) || hasKeyId(headLine(after).slice(0, 120));
    case 'secret':
      return hasKeyId(before) || hasKeyId(after) || speaksOfAws(before) || speaksOfAws(after);
    case 'credential':
      return hasKeyId(before) || hasKeyId(after);
    case 'nothing': {
      if (isWrapped(before, after)) return false;
      const above = nameOf(before);
      if (above === 'secret-key') return true;
      if (above === 'secret' && speaksOfAws(before)) return true;
      return hasKeyId(before) || hasKeyId(after);
    }
  }
}

function tailLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function headLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text : text.slice(0, end);
}

/** One of several lines of wrapped base64: a certificate, a key, a blob. */
function isWrapped(before: string, after: string): boolean {
  return (
    /(?:[A-Za-z0-9+/]{41}|-----)[ \t"'\\n,+]{0,8}\r?\n?[ \t"'+]{0,32}$/.test(before.slice(-120)) ||
    /^[ \t"'\\n,+]{0,8}\r?\n[ \t"'+]{0,32}(?:[A-Za-z0-9+/]{41}|-----)/.test(after)
  );
}

function hasKeyId(text: string): boolean {
  const ids = text.match(/(?<![A-Za-z0-9])A(?:[KSB]IA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g) ?? [];
  return ids.some((id) => !isStandInKeyId(id)) || /QUtJQ|QVNJQ/.test(text);
}
