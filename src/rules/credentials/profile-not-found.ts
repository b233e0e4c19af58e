import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import { wordsOf } from '../../wording/credentials/chain-words.js';
import type { Rule } from '../../report/rule.js';

/** A profile that is on the developer's machine and not on the runner. */
export const profileNotFound: Rule<ChainRuleFacts> = {
  id: 'credentials/profile-not-found',
  severity: 'warning',
  rung: 'resolves',
  title: '`{variable}` names the profile {name}, which does not exist here',
  why: 'Some SDKs refuse to work without a profile that was asked for, even when there are keys in the environment; others pass over it.',
  fix: 'Take `{variable}` out of {theJob}, or write the profile {name} into the config file {beforehand}.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
  judge({ profiles, profilesThere, views }) {
    return profiles
      .filter(({ name }) => name !== '' && !profilesThere.includes(name))
      .filter(({ name }) => name !== 'default' || views.some(({ outcome }) => outcome === 'error'))
      .map(({ variable, name }) => {
        // Who passes over it, and then finds nothing, is hit as well.
        const hit = views.filter(
          ({ cause, outcome }) =>
            outcome === 'none' || (cause?.kind === 'profile-missing' && cause.profile === name),
        );
        return {
          location: { kind: 'variable', name: variable },
          identity: variable,
          severity: hit.length === 0 ? 'warning' : 'error',
          values: { variable, name },
          evidence: [
            {
              label: 'profile',
              expected:
                profilesThere.length === 0
                  ? 'no profile, as none is there'
                  : profilesThere.join(', '),
              actual: name,
            },
            ...wordsOf(hit),
          ],
        };
      });
  },
};
