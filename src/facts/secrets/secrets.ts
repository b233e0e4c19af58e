import { guessSecretKind } from '../../expectations/secret-kind.js';
import {
  type ExpectedSecret,
  isExact,
  type SecretKind,
  type SecretSource,
} from '../../expectations/secret.js';
import type { Need } from '../../workflow/demand/withheld.js';
import { faultOf, type SecretFault } from './fault.js';
import type { Blamed } from '../workflow/gather-blame.js';
import { type JobContext, type Withheld, withheldFrom } from '../job/withheld.js';
import { type SecretShape, shapeOf } from './shape.js';
import { type TrioSources, triosOf } from './trio.js';

/** `blank` is whitespace alone. GitHub hands over an undefined secret as `empty`. */
type Presence = 'absent' | 'empty' | 'blank' | 'present';

/** The one story that a secret tells. `withheld`: empty, because of who started the run. */
export type SecretStory =
  | { readonly is: 'withheld' }
  | { readonly is: 'absent' }
  | { readonly is: 'empty' }
  | SecretFault;

/** All that is known of one secret. The value itself is not kept. */
export interface SecretFact {
  readonly name: string;
  readonly kind: SecretKind;
  readonly from: SecretSource;
  /** Whether the kind is one word of a fixed alphabet, so that a fault surely breaks the job. */
  readonly exact: boolean;
  readonly presence: Presence;
  /** Null unless present or blank. */
  readonly shape: SecretShape | null;
  /** Null when nothing is wrong, or when its trio tells what is. */
  readonly fault: SecretStory | null;
  /** Of one that is not there: who is at fault in the workflow, as far as that was told. */
  readonly blamed?: Blamed | null;
}

/** What is wrong with the parts of a credential together. */
type TrioFault = 'swapped' | 'session-token-missing' | 'stale-session-token';

/** The parts of one credential. Parts that nobody expects are looked up all the same. */
interface SecretTrio {
  readonly id: SecretFact;
  readonly secret: SecretFact;
  readonly token: SecretFact | null;
  /** See {@link TrioSources.canonical}. */
  readonly canonical: boolean;
  readonly fault: TrioFault | null;
}

/** What the rules of `secrets/` judge. Holds no secret and no part of one. */
export interface SecretsFacts {
  readonly secrets: readonly SecretFact[];
  readonly trios: readonly SecretTrio[];
  readonly job: JobContext;
  readonly withheld: Withheld;
  /** By what later steps sign in to AWS, as the workflow tells it; looked at where nothing is named. */
  readonly needs: readonly Need[];
}

/**
 * Looks at every expected secret once. `lookup` gives a value as it stands in the process:
 * undefined where the variable or input is not set, and the empty string where it is set to that.
 */
export function secretFacts(
  expected: readonly ExpectedSecret[],
  lookup: (from: SecretSource) => string | undefined,
  job: JobContext,
  needs: readonly Need[] = [],
): SecretsFacts {
  const withheld = withheldFrom(job);
  const facts = new Map<string, SecretFact>();
  const see = (from: SecretSource, name: string, kind: SecretKind): SecretFact => {
    const known = facts.get(keyOf(from));
    if (known !== undefined) return known;
    const fact = factOf({ name, kind, from }, lookup(from), withheld);
    facts.set(keyOf(from), fact);
    return fact;
  };
  const secrets = expected.map((secret) => see(secret.from, secret.name, secret.kind));
  const part = (from: SecretSource) => see(from, from.name, guessSecretKind(from));
  const trios = triosOf(expected).map((sources) => trioOf(sources, part));
  const told = new Set(trios.flatMap(toldByTrio).map(({ from }) => keyOf(from)));
  return {
    secrets: unique(secrets).map((fact) =>
      told.has(keyOf(fact.from)) ? { ...fact, fault: null } : fact,
    ),
    trios,
    job,
    withheld,
    needs,
  };
}

/** The secrets that tell one story, with that story. */
export function secretsThatAre<Is extends SecretStory['is']>(
  facts: SecretsFacts,
  is: Is,
): { secret: SecretFact; fault: Extract<SecretStory, { is: Is }> }[] {
  return facts.secrets.flatMap((secret) =>
    secret.fault?.is === is
      ? [{ secret, fault: secret.fault as Extract<SecretStory, { is: Is }> }]
      : [],
  );
}

function factOf(
  expected: ExpectedSecret,
  value: string | undefined,
  withheld: Withheld,
): SecretFact {
  const presence = presenceOf(value);
  const about = { ...expected, exact: isExact(expected.kind), presence };
  if (value === undefined) return { ...about, shape: null, fault: { is: 'absent' } };
  if (presence === 'empty') {
    return { ...about, shape: null, fault: { is: withheld === null ? 'empty' : 'withheld' } };
  }
  const fault: SecretStory | null =
    presence === 'blank' ? { is: 'empty' } : faultOf(expected.kind, value);
  return { ...about, shape: shapeOf(expected.kind, value), fault };
}

function presenceOf(value: string | undefined): Presence {
  if (value === undefined) return 'absent';
  if (value === '') return 'empty';
  return value.trim() === '' ? 'blank' : 'present';
}

function trioOf(sources: TrioSources, part: (from: SecretSource) => SecretFact): SecretTrio {
  const id = part(sources.id);
  const secret = part(sources.secret);
  const token = sources.token === null ? null : part(sources.token);
  return {
    id,
    secret,
    token,
    canonical: sources.canonical,
    fault: trioFault(id, secret, token),
  };
}

function trioFault(id: SecretFact, secret: SecretFact, token: SecretFact | null): TrioFault | null {
  if (id.shape?.looks === 'secret-key' && secret.shape?.looks === 'key-id') return 'swapped';
  if (id.presence !== 'present' || id.fault !== null || token === null) return null;
  const given = token.presence === 'present';
  if (id.shape?.keyKind === 'temporary' && !given) return 'session-token-missing';
  return id.shape?.keyKind === 'long-lived' && given ? 'stale-session-token' : null;
}

/** The parts about which the trio's fault says what there is to say. */
function toldByTrio(trio: SecretTrio): SecretFact[] {
  const token = trio.token === null ? [] : [trio.token];
  switch (trio.fault) {
    case 'swapped':
      return [trio.id, trio.secret];
    case 'session-token-missing':
    case 'stale-session-token':
      return token;
    case null:
      // An action's input for a session token is optional, and empty beside a long-lived key.
      return token.filter(
        ({ from, presence }) =>
          from.kind === 'input' &&
          presence !== 'present' &&
          trio.id.shape?.keyKind === 'long-lived',
      );
  }
}

function unique(secrets: readonly SecretFact[]): SecretFact[] {
  return [...new Map(secrets.map((secret) => [keyOf(secret.from), secret])).values()];
}

function keyOf(from: SecretSource): string {
  return `${from.kind} ${from.name}`;
}
