import { FILLED } from '../programs/run.js';

const SCRIPT = /\bdirname\b[^\n]{0,60}(?:\$0|\$\{?BASH_SOURCE)/;
const BELOW = /dirname[^\n]{0,80}?\)"?((?:\/[\w.-]{1,60}){1,9})/;

/**
 * The folder that a substitution gives, where it is one of the ways to ask for the script's own or
 * for the root of the repository; undefined for any other.
 */
export function knownFolder(substitution: string): string | undefined {
  if (substitution.length > 300) return undefined;
  if (/^\s*git rev-parse --show-toplevel\b/.test(substitution)) return FILLED.workspace;
  if (!SCRIPT.test(substitution)) return undefined;
  return `${FILLED.scriptFolder}${BELOW.exec(substitution)?.[1] ?? ''}`;
}
