import { expectedSecrets } from '../../expectations/secrets.js';
import type { SecretKind } from '../../expectations/secret.js';
import { seal, type Sealed } from '../../report/sealed.js';
import { spellingsOf } from '../../report/spellings.js';
import type { UserRule } from '../../report/user-rule.js';
import { problemOf } from '../../scanner/user/user-rules.js';
import type { Settings } from '../../settings/settings.js';
import { placeholderForm } from '../secrets/placeholder.js';

/** A secret that the job holds, by the name that the job gives it. */
export interface OwnSecret {
  readonly name: string;
  readonly kind: SecretKind;
  readonly value: Sealed;
}

/** The kind of a hit that is the value of one of the job's own secrets, and of no kind that we know. */
export const OWN_SECRET = 'own-secret';

/** Shorter values, and shorter spellings of them, turn up by chance. */
const SHORTEST = 12;
/** So many secrets are looked for, and values up to this length: a job has few, and each costs a little. */
const MOST = 50;
const LONGEST = 8_192;

/** Kinds of values that jobs keep among their secrets, and that files hold with every right. */
const NO_SECRETS: ReadonlySet<SecretKind> = new Set(['role-arn', 'account-id', 'region']);

/** Every secret that this job holds by a name, as far as its value is worth looking for. */
export function ownSecrets(
  settings: Settings,
  variables: Readonly<Record<string, string>>,
): readonly OwnSecret[] {
  const { accessKeyId, secretAccessKey, sessionToken } = settings.keys;
  const inputs: Readonly<Record<string, Sealed | null>> = {
    'aws-access-key-id': accessKeyId,
    'aws-secret-access-key': secretAccessKey,
    'aws-session-token': sessionToken,
  };
  const found = new Map<string, OwnSecret>();
  for (const { name, kind, from } of expectedSecrets(settings, variables)) {
    const value = (
      (from.kind === 'variable' ? variables[from.name] : inputs[from.name]?.reveal()) ?? ''
    ).trim();
    if (NO_SECRETS.has(kind) || value.length > LONGEST) continue;
    if (spreadOf(value) < SHORTEST || placeholderForm(kind, value) !== null) continue;
    if (!found.has(value)) found.set(value, { name, kind, value: seal(value) });
  }
  return [...found.values()].slice(0, MOST);
}

/** How long a value is; one of few different characters is none that anybody would find by it. */
function spreadOf(value: string): number {
  return new Set(value).size < 5 ? 0 : value.length;
}

/** What a scan is to look for besides keys. Never leaves this process: the patterns are the secrets. */
export function ownSecretRules(secrets: readonly OwnSecret[]): readonly UserRule[] {
  return secrets.flatMap(({ kind, value }, index) => {
    // An id alone is no secret, and our own patterns know it.
    if (kind === 'aws-access-key-id') return [];
    const rule = {
      kind: `${OWN_SECRET}/${index}`,
      pattern: patternOf(value),
      syntax: 'pcre',
    } as const;
    return rule.pattern === '' || problemOf(rule) !== undefined ? [] : [rule];
  });
}

/** The secret that a hit of {@link ownSecretRules} found; undefined for any other hit. */
export function foundSecret(kind: string, secrets: readonly OwnSecret[]): OwnSecret | undefined {
  const index = new RegExp(`^${OWN_SECRET}/(\\d{1,4})$`).exec(kind)?.[1];
  return index === undefined ? undefined : secrets[Number(index)];
}

/** One of its spellings, each of which a line can hold. */
function patternOf(value: Sealed): string {
  const spellings = spellingsOf(value.reveal()).filter(
    (text) => text.length >= SHORTEST && /^[ -~]+$/.test(text),
  );
  return [...new Set(spellings)]
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(/[^A-Za-z0-9_]/g, inHex))
    .join('|');
}

function inHex(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
