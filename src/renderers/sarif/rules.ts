import type { Finding } from '../../report/finding.js';
import { shorten, showInvisible } from '../../report/inert.js';
import { pageAddress } from '../../report/page.js';
import type { Severity } from '../../report/severity.js';
import { markdownProse } from '../escape-markdown.js';
import type { SarifLevel, SarifRule } from './log.js';

/** GitHub cuts descriptions of rules here. */
const LONGEST_DESCRIPTION = 1_024;
const LONGEST_MESSAGE = 4_000;

/** A severity, as SARIF names it: by the same words. */
export function levelOf(severity: Severity): SarifLevel {
  return severity;
}

/** What GitHub ranks by, from 0 to 10: whoever has a key needs nothing more. */
const SECURITY: Readonly<Record<Severity, string>> = {
  error: '9.0',
  warning: '6.0',
  note: '2.0',
};

const PROBLEM = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** The rule of a finding, told by the finding: a report knows of no other. */
export function ruleOf({ ruleId, severity, title, why, fix, references }: Finding): SarifRule {
  const address = pageAddress(ruleId);
  const [question = '', kind = ''] = ruleId.split('/');
  const isLeak = question === 'leaks';
  const links = [...(address === null ? [] : [address]), ...references].map((link) => `<${link}>`);
  return {
    id: ruleId,
    shortDescription: { text: plain(isLeak ? nameOf(kind) : title, LONGEST_DESCRIPTION) },
    fullDescription: { text: plain(why, LONGEST_DESCRIPTION) },
    help: {
      text: plain(`${why}\n\nFix: ${fix}`),
      markdown: [markdownProse(why), `**Fix:** ${markdownProse(fix)}`, ...links].join('\n\n'),
    },
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: isLeak ? ['security', 'external/cwe/cwe-798', 'aws'] : ['aws', question],
      precision: 'very-high',
      ...(isLeak
        ? { 'security-severity': SECURITY[severity] }
        : { 'problem.severity': PROBLEM[severity] }),
    },
  };
}

/** The name of its kind: a title names a line, and a rule stands on many. */
function nameOf(kind: string): string {
  return `Committed key: ${kind.replaceAll('-', ' ')}`;
}

/**
 * A text of a SARIF message. A square bracket before a round one would be a link, which no text that
 * we did not write may make.
 */
export function plain(text: string, longest = LONGEST_MESSAGE): string {
  return shorten(showInvisible(text.replaceAll('](', '] (')), longest);
}
