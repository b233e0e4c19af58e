import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import { wordsOf } from '../../wording/credentials/chain-words.js';
import { inWorkspace } from '../../wording/credentials/workspace.js';
import type { ProfilePlace } from '../../facts/chain/reach.js';
import type { Evidence } from '../../report/evidence.js';
import type { Rule } from '../../report/rule.js';

const IN_CHECKOUT =
  'Set `{fileVariable}` to `{wholePath}`: the checkout holds the profile {name} in {path}, where no SDK looks by itself. Or take `{variable}` out of {theJob}.';

const IN_VAIN =
  '`{vainVariable}` names {vainPath}, which is not there: let it name the file that holds the profile {name}, by a whole path, or take it and `{variable}` out of {theJob}.';

const NOT_READ = { absent: 'no such file', unreadable: 'it cannot be read' } as const;

/** A profile that is on the developer's machine and not on the runner. */
export const profileNotFound: Rule<ChainRuleFacts> = {
  id: 'credentials/profile-not-found',
  severity: 'warning',
  rung: 'resolves',
  title: '`{variable}` names the profile {name}, which does not exist here',
  why: 'Some SDKs refuse to work without a profile that was asked for, even when there are keys in the environment; others pass over it.',
  fix: 'Take `{variable}` out of {theJob}, or write the profile {name} into the config file {beforehand}.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
  judge({ profiles, profilesThere, profilesInCheckout, profilePlaces, views }, ci) {
    const vain = profilePlaces.find(
      ({ variable, state }) => variable !== null && state === 'absent',
    );
    return profiles
      .filter(({ name }) => name !== '' && !profilesThere.includes(name))
      .filter(({ name }) => name !== 'default' || views.some(({ outcome }) => outcome === 'error'))
      .map(({ variable, name }) => {
        // Who passes over it, and then finds nothing, is hit as well.
        const hit = views.filter(
          ({ cause, outcome }) =>
            outcome === 'none' || (cause?.kind === 'profile-missing' && cause.profile === name),
        );
        const written = profilesInCheckout.find((one) => one.profiles.includes(name));
        return {
          location: { kind: 'variable', name: variable },
          identity: variable,
          severity: hit.length === 0 ? 'warning' : 'error',
          values: {
            variable,
            name,
            path: written?.path ?? '',
            fileVariable: written?.variable ?? '',
            vainVariable: vain?.variable ?? '',
            vainPath: vain?.path ?? '',
            wholePath: written === undefined ? '' : inWorkspace(written.path, ci),
          },
          ...(written !== undefined
            ? { words: { fix: IN_CHECKOUT } }
            : vain !== undefined
              ? { words: { fix: IN_VAIN } }
              : {}),
          evidence: [
            ...(written === undefined ? [] : [{ label: 'in the checkout', actual: written.path }]),
            {
              label: 'profile',
              expected:
                profilesThere.length === 0
                  ? 'no profile, as none is there'
                  : profilesThere.join(', '),
              actual: name,
            },
            ...profilePlaces.map(lookedIn),
            ...wordsOf(hit),
          ],
        };
      });
  },
};

function lookedIn({ path, variable, state }: ProfilePlace): Evidence {
  return {
    label: variable === null ? 'looked in' : `looked in, by ${variable}`,
    actual: state === 'there' ? path : `${path}: ${NOT_READ[state]}`,
  };
}
