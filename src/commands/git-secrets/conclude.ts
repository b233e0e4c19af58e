import { gatherAllowed, takeAllowed } from '../../facts/git-secrets/allowed.js';
import { masked } from '../../facts/git-secrets/masked.js';
import type { ProhibitedLine } from '../../facts/git-secrets/search.js';
import type { ByteText, Complaint } from '../../world/git-secrets.js';
import { asBytes, type Asked, type Outcome } from './asked.js';
import type { Prepared } from './prepare.js';

/** What stands below the lines that matched, word for word as git-secrets prints it. */
const ADVICE = `
[ERROR] Matched one or more prohibited patterns

Possible mitigations:
- Mark false positives as allowed using: git config --add secrets.allowed ...
- Mark false positives as allowed by adding regular expressions to .gitallowed at repository's root directory
- List your configured patterns: git config --get-all secrets.patterns
- List your configured allowed patterns: git config --get-all secrets.allowed
- List your configured allowed patterns in .gitallowed at repository's root directory
- Use --no-verify if this is a one-time false positive
`;

/** An exit code for a configuration by which nobody can tell what is allowed. */
const UNSURE = 2;

/**
 * Ends a scan: takes away what is allowed, prints the rest and what could not be read. What could not be
 * read decides the exit code; it hides nothing that was found.
 */
export function conclude(
  asked: Asked,
  prepared: Prepared,
  lines: readonly ProhibitedLine[],
  failures: readonly Complaint[] = [],
): Outcome {
  const { settings, strict } = prepared;
  const allowed = gatherAllowed(settings, asked.host);
  const failed = failures.at(-1)?.exitCode;
  const said = [
    prepared.complaint,
    ...failures.map(({ words }) => words),
    allowed.complaint,
    ...(allowed.unread === undefined || lines.length === 0
      ? []
      : [`git-secrets: .gitallowed could not be read (${allowed.unread}): nothing in it counts\n`]),
  ];
  const hidden = strict && failed !== undefined;
  const { left, bad, warnings } =
    lines.length === 0 || hidden
      ? { left: [], bad: [], warnings: [] }
      : takeAllowed(lines, allowed.patterns);
  said.push(...warnings.map((words) => `grep: warning: ${words}\n`));
  if (left.length > 0) {
    said.push(
      ...bad.map(
        ({ pattern, said: why }) =>
          `git-secrets: the allowed pattern '${pattern}' is invalid and allows nothing: ${asBytes(why)}\n`,
      ),
      ...left.map((line) => `${printed(line, asked, prepared)}\n`),
      ADVICE,
    );
  }
  const unsure = bad.length > 0 ? UNSURE : 1;
  return {
    exitCode: failed ?? (left.length > 0 ? unsure : 0),
    output: '',
    complaint: said.join(''),
  };
}

function printed(
  { head, text }: ProhibitedLine,
  { tools }: Asked,
  { masks, matcher, loose }: Prepared,
): ByteText {
  if (!masks) return head + text;
  const matchers = [matcher, loose].filter((one) => one !== undefined);
  return (
    head +
    asBytes(tools.redactor.text(Buffer.from(masked(text, matchers), 'latin1').toString('utf8')))
  );
}
