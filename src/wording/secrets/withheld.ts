import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Evidence } from '../../report/evidence.js';
import { describeValue } from './words.js';

/** What a run is not handed: values that arrived empty, or what its later steps sign in by. */
export interface NotHanded {
  readonly names: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Whether it is told by the workflow alone. */
  readonly isAhead: boolean;
}

/** Lists what is withheld from a run, or null where that is nothing. */
export function notHanded(facts: SecretsFacts): NotHanded | null {
  const withheld = secretsThatAre(facts, 'withheld').map(({ secret }) => secret);
  if (withheld.length > 0) {
    return {
      names: withheld.map(({ name }) => name),
      evidence: withheld.map((secret) => ({
        label: secret.name,
        expected: 'a value',
        actual: describeValue(secret),
      })),
      isAhead: false,
    };
  }
  const needs = facts.secrets.length > 0 ? [] : facts.needs;
  if (needs.length === 0) return null;
  const words = ({ is, name }: (typeof needs)[number]) =>
    is === 'secret' ? `secrets.${name}` : `the OIDC token for ${name}`;
  return {
    names: needs.map(words),
    evidence: needs.map((need) => ({
      label: `${need.at.path}:${need.at.line}`,
      expected: words(need),
      actual: 'nothing, in this run',
    })),
    isAhead: true,
  };
}
