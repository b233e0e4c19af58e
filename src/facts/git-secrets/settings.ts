import type { ByteText, GitSecretsHost } from '../../world/git-secrets.js';

/** What git's configuration says to git-secrets, of all scopes in git's own order. */
export interface SecretsSettings {
  readonly patterns: readonly ByteText[];
  readonly providers: readonly ByteText[];
  readonly allowed: readonly ByteText[];
  /** `core.quotePath`: whether bytes beyond ASCII are escaped in names that git prints. */
  readonly quotesPaths: boolean;
  /** `aws-preflight.mask`: whether what matched is taken out where others may read it. */
  readonly masks: boolean;
  /** `aws-preflight.strictCompat`. */
  readonly strict: boolean;
}

/** The configuration, or what git says of one that it cannot read. */
export type SettingsReading =
  | ({ readonly ok: true } & SecretsSettings)
  | { readonly ok: false; readonly exitCode: number; readonly complaint: ByteText };

const KEYS = '^(secrets\\.(patterns|providers|allowed)|core\\.quotepath|aws-preflight\\..*)$';

/** Reads all that the configuration says, by one run of git. */
export function readSettings(host: Pick<GitSecretsHost, 'config'>): SettingsReading {
  const ran = host.config(['-z', '--get-regexp', KEYS]);
  // 1 is git's way to say that there is none of these.
  if (ran.exitCode > 1) return { ok: false, exitCode: ran.exitCode, complaint: ran.complaint };
  const values = new Map<string, ByteText[]>();
  for (const record of ran.output.split('\0')) {
    const [key = '', ...lines] = record.split('\n');
    if (key === '') continue;
    // A key that stands alone means true to git, and prints as nothing.
    const value = lines.length === 0 && !key.startsWith('secrets.') ? 'true' : lines.join('\n');
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const all = (name: string) => values.get(`secrets.${name}`) ?? [];
  const isOn = (key: string, otherwise: boolean) => {
    const value = values.get(key)?.at(-1)?.toLowerCase();
    return value === undefined ? otherwise : !OFF.includes(value);
  };
  return {
    ok: true,
    patterns: all('patterns'),
    providers: all('providers'),
    allowed: all('allowed'),
    quotesPaths: isOn('core.quotepath', true),
    masks: isOn('aws-preflight.mask', true),
    strict: isOn('aws-preflight.strictcompat', false),
  };
}

/** @see https://git-scm.com/docs/git-config#_values */
const OFF: readonly string[] = ['false', 'no', 'off', '0', ''];
