import type { AfterFacts } from '../../facts/after/after-facts.js';
import type { ChangedVariable, Decides } from '../../facts/after/changed-variables.js';
import type { Match, Rule } from '../../report/rule.js';

/** What a change of it does to a deploy. */
const EFFECTS: Readonly<Partial<Record<Decides, string>>> = {
  profile:
    'A named profile goes before the keys in the environment for the AWS CLI and boto3, and an SDK that does not find it fails.',
  endpoint:
    'Requests go to that host in place of AWS, and fail where nothing of AWS answers there.',
  files: 'SDKs read their profiles from other files than those that were looked at.',
  keys: 'The deploy ran with other keys than those that were looked at.',
  role: 'SDKs assume another role than the one that was looked at, or read another token.',
};

/** A later step of the job changed what decides which credentials are taken. */
export const changedByLaterStep: Rule<AfterFacts> = {
  id: 'credentials/changed-by-later-step',
  severity: 'warning',
  rung: 'resolves',
  title: 'A later step of {thisJob} changed `{name}`',
  why: '`{name}` {was} when this action looked, and {is} when the job had ended. {effect}',
  fix: 'Find the step that writes `{name}` to `GITHUB_ENV`, and set it with `env:` only on the steps that need it.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
  ],
  judge({ environment }) {
    return environment.changed.flatMap((variable) => {
      const effect = EFFECTS[variable.decides];
      return effect === undefined || !disturbs(variable) ? [] : [matchOf(variable, effect)];
    });
  },
};

/** That keys come after this action looked, or go when the job has ended, is how it should be. */
function disturbs({ decides, was, is }: ChangedVariable): boolean {
  if (is !== 'set') return false;
  return decides === 'keys' ? was === 'set' : true;
}

function matchOf({ name, was, shown }: ChangedVariable, effect: string): Match {
  const before =
    was === 'set' ? 'had another value' : was === 'empty' ? 'was empty' : 'was not set';
  return {
    location: { kind: 'variable', name },
    identity: name,
    values: { name, was: before, is: shown === null ? 'had a new one' : `was ${shown}`, effect },
    evidence: [
      { label: `${name} when this action looked`, actual: before },
      { label: `${name} at the job's end`, actual: shown ?? '(not shown)' },
    ],
    ...(was === 'set' || shown !== null
      ? {}
      : {
          words: {
            why: '`{name}` {was} when this action looked, and was set when the job had ended. {effect}',
          },
        }),
  };
}
