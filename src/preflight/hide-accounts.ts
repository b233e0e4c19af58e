import type { Redactor } from '../report/redaction.js';

/**
 * An account id that stands by itself: not a part of a hash or of a longer number. As AWS's console
 * shows it, it has dashes.
 */
const ACCOUNT = /(?<![A-Za-z0-9])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![A-Za-z0-9])/g;

/**
 * Makes the redactor hide every account id that a report holds: in an ARN, in AWS's own words,
 * decoded from a key id. Which of them are ours cannot be told, and a report is short of others.
 * Where there are several, each keeps a letter of its own (`***A`, `***B`), since "expected ***, found
 * ***" tells nothing. Returns all spellings of them, for the runner to mask in what others print.
 */
export function hideAccounts(parts: unknown, redactor: Redactor): readonly string[] {
  const found = Array.from(JSON.stringify(parts).matchAll(ACCOUNT), ([account]) => account);
  const accounts = [...new Set(found.map((account) => account.replaceAll('-', '')))];
  for (const [index, account] of accounts.entries()) {
    const label = accounts.length > 1 ? `***${letters(index)}` : '***';
    for (const spelling of spellingsOf(account)) redactor.add(spelling, label);
  }
  return accounts.flatMap(spellingsOf);
}

/** `111122223333` and `1111-2222-3333`. */
export function spellingsOf(account: string): readonly string[] {
  const plain = account.replaceAll('-', '');
  return [plain, plain.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3')];
}

/** `A` to `Z`, then `AA`. */
function letters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
