import type { JobContext } from '../../facts/job/withheld.js';
import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import { toldOf } from '../../wording/secrets/blame.js';
import type { Rule } from '../../report/rule.js';

const ELSEWHERE = {
  why: 'A variable that is filled from something that is not there is set, and empty. SDKs take it for unset, or for a broken key.',
  fix: 'Give `{name}` its value where it is set, or do not set it.',
} as const;

/** Where the workflow tells who is at fault. */
const TOLD = {
  title: '`{name}` is set, but empty: {short:prose}',
  why: '{cause:prose}',
  fix: '{change:prose}',
} as const;

/** An expected variable or input that is set, and holds nothing. */
export const empty: Rule<SecretsFacts> = {
  id: 'secrets/empty',
  severity: 'error',
  rung: 'present',
  title: '`{name}` is set, but empty',
  why: 'GitHub replaces a secret or variable that it cannot find by an empty text, without a word. Most likely the workflow passes `{name}`, but the name behind `secrets.` or `vars.` is not defined where this job looks: {looked}. In a reusable workflow, only what the caller passes (or all, with `secrets: inherit`) is defined.',
  fix: 'Define the secret behind `{name}` under Settings > Secrets and variables > Actions of {repository}, spelled as in the workflow.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secrets',
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  ],
  judge(facts, ci) {
    return secretsThatAre(facts, 'empty').map(({ secret }) => {
      const told = toldOf(secret, facts.job, ci);
      return {
        location: told?.location ?? secret.from,
        identity: secret.from.name,
        values: {
          ...told?.values,
          name: secret.from.name,
          looked: whereLooked(facts.job),
          repository: facts.job.repository ?? 'the repository',
        },
        evidence: [
          {
            label: secret.name,
            expected: expectedForm(secret.kind),
            actual: describeValue(secret),
          },
          ...(ci === 'github-actions'
            ? [{ label: 'environment of the job', actual: environmentWords(facts.job) }]
            : []),
          ...(told?.evidence ?? []),
        ],
        ...(told === null ? {} : { words: TOLD, paste: told.paste }),
        ...(ci === 'github-actions' ? {} : { words: ELSEWHERE }),
      };
    });
  },
};

function whereLooked({ environment }: JobContext): string {
  switch (environment.kind) {
    case 'named':
      return `the environment ${environment.name}, the repository and its organization`;
    case 'none':
      return 'the repository and its organization, but no environment, for the job names none';
    case 'unknown':
      return 'the repository, its organization, and the environment if the job names one';
  }
}

function environmentWords({ environment }: JobContext): string {
  if (environment.kind === 'named') return environment.name;
  return environment.kind === 'none' ? 'none' : 'not known';
}
