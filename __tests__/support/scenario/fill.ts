import { makeBedrockKey, makeKeyId, makeSecret, makeSessionToken } from '../cloud/make-key.js';
import type { CloudConfig } from '../cloud/config.js';
import type { Planted } from '../runner/planted.js';

/** Values by placeholder name: `${KEY_ID}` and so on. */
export type Values = Readonly<Record<string, string>>;

const SECRETS = [
  'KEY_ID',
  'SECRET',
  'TOKEN',
  'OTHER_KEY_ID',
  'OTHER_SECRET',
  'BEDROCK_KEY',
] as const;

/** Puts values where their placeholders stand; anything else in `${}` is left alone. */
export function fill(text: string, values: Values): string {
  return text.replace(/\$\{([A-Z_]+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : placeholder,
  );
}

/** Stand-ins that only show where each secret is used. */
export const STAND_INS: Values = Object.fromEntries(
  SECRETS.map((name) => [name, `stand-in-${name}`]),
);

/** What a job sees in place of its secrets when GitHub withholds them. */
export const WITHHELD: Values = Object.fromEntries(SECRETS.map((name) => [name, '']));

/**
 * Makes this run's secrets. A key id decodes to the account whose user or role has it in the cloud
 * (as filled with stand-ins), and is a temporary one where it is listed with a token.
 */
export function makeValues(cloud: CloudConfig): Values {
  return {
    KEY_ID: keyIdFor('KEY_ID', cloud),
    SECRET: makeSecret(),
    TOKEN: makeSessionToken(),
    OTHER_KEY_ID: keyIdFor('OTHER_KEY_ID', cloud),
    OTHER_SECRET: makeSecret(),
    BEDROCK_KEY: makeBedrockKey(),
    // No secret: a time to come that is near.
    SOON: new Date(Date.now() + 10 * 60_000).toISOString(),
  };
}

function keyIdFor(name: (typeof SECRETS)[number], cloud: CloudConfig): string {
  const accounts = Object.entries(cloud.accounts);
  for (const [account, { users, roles }] of accounts) {
    const keys = [
      ...Object.values(users).flatMap((user) => user.keys),
      ...Object.values(roles).flatMap((role) => role.sessions),
    ];
    const own = keys.find(({ id }) => id === STAND_INS[name]);
    if (own) return makeKeyId(own.token === undefined ? 'long-lived' : 'temporary', account);
  }
  return makeKeyId('long-lived', accounts[0]?.[0] ?? '999988887777');
}

/** The secrets among the values, for the search for leaks. */
export function plantedOf(values: Values): Planted[] {
  return SECRETS.map((name) => ({ name: `\${${name}}`, value: values[name] ?? '' }));
}
