import type { Redactor } from '../report/redaction.js';

/** An account id that stands by itself: not a part of a hash or of a longer number. */
const ACCOUNT = /(?<![A-Za-z0-9])\d{12}(?![A-Za-z0-9])/g;

/**
 * Makes the redactor hide every account id that a report holds: in an ARN, in AWS's own words,
 * decoded from a key id. Which of them are ours cannot be told, and a report is short of others.
 */
export function hideAccounts(parts: unknown, redactor: Redactor): void {
  for (const [account] of JSON.stringify(parts).matchAll(ACCOUNT)) redactor.add(account);
}
