import type { ByteText, GitSecretsHost } from '../../world/git-secrets.js';
import { type BadPattern, matcherOf, readPatterns } from './matcher.js';
import type { ProhibitedLine } from './search.js';
import type { SecretsSettings } from './settings.js';

/** What is allowed, before anybody knows whether that will be needed. */
export interface Allowed {
  readonly patterns: readonly ByteText[];
  /** What git says where there is no work tree to read `.gitallowed` of. */
  readonly complaint: ByteText;
  /** `.gitallowed` is there and could not be read. */
  readonly unread: string | undefined;
}

/** Gathers the allowed patterns of the configuration and of `.gitallowed` at the top of the work tree. */
export function gatherAllowed(
  settings: SecretsSettings,
  host: Pick<GitSecretsHost, 'top' | 'revParse' | 'read'>,
): Allowed {
  const patterns = settings.allowed.flatMap((value) => value.split('\n'));
  const top = host.top();
  if (top === undefined) {
    const { complaint } = host.revParse(['--show-toplevel']);
    return { patterns, complaint, unread: undefined };
  }
  const reading = host.read(`${top}/.gitallowed`);
  const text = reading.kind === 'found' ? Buffer.from(reading.bytes).toString('latin1') : '';
  return {
    patterns: [...patterns, ...allowedLines(text)],
    complaint: '',
    unread: reading.kind === 'unreadable' ? reading.reason : undefined,
  };
}

/** The patterns of a `.gitallowed`: neither blank lines nor those whose first word begins with `#`. */
export function allowedLines(text: ByteText): ByteText[] {
  return text.split('\n').filter((line) => !/^[ \t\r]*(?:#|$)/.test(line));
}

/** Lines that nothing excuses, and what was wrong with what should. */
export interface Judged {
  readonly left: readonly ProhibitedLine[];
  readonly bad: readonly BadPattern[];
  readonly warnings: readonly string[];
}

/** Takes away the lines that an allowed pattern matches, wherever on the printed line it does. */
export function takeAllowed(
  lines: readonly ProhibitedLine[],
  patterns: readonly ByteText[],
): Judged {
  // What is empty would excuse everything.
  const wanted = patterns.filter((pattern) => pattern !== '');
  const { expressions, bad, warnings } = readPatterns(wanted, 'gnu-grep');
  if (expressions.length === 0) return { left: lines, bad, warnings };
  const matcher = matcherOf(expressions, 'none');
  const left = lines.filter(
    ({ head, text }) => !matcher.matches(Buffer.from(head + text, 'latin1')),
  );
  return { left, bad, warnings };
}
