import { notHanded } from '../../wording/secrets/withheld.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import { quoteShell } from '../../report/quoting.js';
import type { Rule } from '../../report/rule.js';

/** Secrets that arrived empty because act runs the workflow on somebody's own machine. */
export const notGivenToAct: Rule<SecretsFacts> = {
  id: 'secrets/not-given-to-act',
  severity: 'error',
  rung: 'granted',
  title: 'act knows no secrets but those that it is given: {names} arrived empty',
  why: 'act runs the workflow on this machine and asks GitHub for nothing, so every secret and variable is empty until the command line or a file brings it.',
  fix: 'Give act a file of secrets, one `NAME=value` a line, that git ignores: `act --secret-file .secrets`.',
  references: ['https://nektosact.com/usage/index.html'],
  judge(facts) {
    const withheld = notHanded(facts);
    if (facts.withheld !== 'act' || withheld === null) return [];
    const named = secretsThatAre(facts, 'withheld').map(({ secret: { from } }) => from);
    const asked = withheld.isAhead
      ? facts.needs.filter(({ is }) => is === 'secret')
      : named.filter(({ kind }) => kind === 'variable');
    // A token alone is the matter of another rule.
    if (withheld.isAhead && asked.length === 0) return [];
    return [
      {
        location: { kind: 'job' },
        identity: 'secrets',
        values: { names: withheld.names.join(', ') },
        evidence: withheld.evidence,
        paste:
          asked.length === 0
            ? []
            : [
                {
                  language: 'sh',
                  code: `# asks for each value\nact ${asked.map(({ name }) => `-s ${quoteShell(name)}`).join(' ')}\n`,
                },
              ],
      },
    ];
  },
};
