import { describeValue } from '../../wording/secrets/words.js';
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
    const withheld = secretsThatAre(facts, 'withheld').map(({ secret }) => secret);
    if (facts.withheld !== 'act' || withheld.length === 0) return [];
    const asked = withheld.map(({ from }) => from).filter(({ kind }) => kind === 'variable');
    return [
      {
        location: { kind: 'job' },
        identity: 'secrets',
        values: { names: withheld.map(({ name }) => name).join(', ') },
        evidence: withheld.map((secret) => ({
          label: secret.name,
          expected: 'a value',
          actual: describeValue(secret),
        })),
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
