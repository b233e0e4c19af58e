import { passSecret } from '../../wording/secrets/paste.js';
import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import { toldOf } from '../../wording/secrets/blame.js';
import type { Rule } from '../../report/rule.js';

/** An input is an option of the command line there. */
const ELSEWHERE = {
  why: 'It is expected, and nothing sets `{name}` here.',
  fix: 'Set `{name}` before the preflight runs.',
} as const;

/** Where the workflow sets it, in a place from which it does not come here. */
const TOLD = {
  title: '`{name}` does not reach {thisJob}: {short:prose}',
  why: '{cause:prose}',
  fix: '{change:prose}',
} as const;

/** An expected variable or input that is not there at all, not even empty. */
export const absent: Rule<SecretsFacts> = {
  id: 'secrets/absent',
  severity: 'error',
  rung: 'present',
  title: '`{name}` does not reach {thisJob}',
  why: 'Nothing sets `{name}` here: no `{block}:` of the workflow, the job or the step names it. GitHub hands a secret only to those that ask for it by name; one that is asked for and not defined arrives empty instead.',
  fix: 'Pass it in the `{block}:` of the step.',
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  ],
  judge(facts, ci) {
    return secretsThatAre(facts, 'absent').map(({ secret }) => {
      const told = toldOf(secret, facts.job, ci);
      return {
        location: told?.location ?? secret.from,
        identity: secret.from.name,
        values: {
          ...told?.values,
          name: secret.from.name,
          block: secret.from.kind === 'input' ? 'with' : 'env',
        },
        evidence: [
          {
            label: secret.name,
            expected: expectedForm(secret.kind),
            actual: describeValue(secret),
          },
          ...(told?.evidence ?? []),
        ],
        ...(told !== null
          ? { words: TOLD, paste: told.paste }
          : ci === 'github-actions'
            ? { paste: passSecret(secret, facts.job) }
            : { words: ELSEWHERE }),
      };
    });
  },
};
