import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import { wordsOf } from '../../wording/credentials/chain-words.js';
import type { Rule } from '../../report/rule.js';

/** `AWS_PROFILE: ${{ vars.UNSET }}`. */
export const profileEmpty: Rule<ChainRuleFacts> = {
  id: 'credentials/profile-empty',
  severity: 'warning',
  rung: 'resolves',
  title: '`{variable}` is there and empty',
  why: 'An unset variable of GitHub leaves an empty string. boto3, the AWS CLI, Java and Rust look for a profile without a name; others take it for unset.',
  fix: 'Take `{variable}` out of {theJob}, or set what fills it.',
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-variables',
  ],
  judge({ profiles, views }) {
    const broken = views.filter(
      ({ cause }) => cause?.kind === 'profile-missing' && cause.profile === '',
    );
    return profiles
      .filter(({ name }) => name === '')
      .map(({ variable }) => ({
        location: { kind: 'variable', name: variable },
        identity: variable,
        severity: broken.length === 0 ? 'warning' : 'error',
        values: { variable },
        evidence: [
          { label: variable, expected: 'a name, or absent', actual: 'empty' },
          ...wordsOf(broken),
        ],
      }));
  },
};
