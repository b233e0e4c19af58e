import * as fc from 'fast-check';

/** One variable: how often it is there, of a hundred times, and what it holds. */
type Draw = readonly [often: number, ...values: string[]];

const DRAWS: Readonly<Record<string, Draw>> = {
  AWS_SESSION_TOKEN: [20, 'token', 'token', ''],
  AWS_SECURITY_TOKEN: [10, 'old', ''],
  AWS_CREDENTIAL_EXPIRATION: [
    10,
    '2099-01-01T00:00:00Z',
    '2020-01-01T00:00:00Z',
    '2099-01-01T00:00:00',
    '2099-01-01T00:00:00+01:00',
    '2099-01-01 00:00:00 UTC',
    'never',
    '',
  ],
  AWS_PROFILE: [
    50,
    'a',
    'a',
    'a',
    'a',
    'b',
    'b',
    'c',
    'c',
    'default',
    'default',
    'nope',
    'profile a',
    ' ',
    '',
  ],
  AWS_DEFAULT_PROFILE: [10, 'a', 'b', 'nope', ''],
  AWS_ROLE_ARN: [
    20,
    'arn:aws:iam::111122223333:role/W',
    'arn:aws:iam::111122223333:role/W',
    'W',
    '',
  ],
  AWS_WEB_IDENTITY_TOKEN_FILE: [
    20,
    '{home}/token',
    '{home}/token',
    '{home}/token-lines',
    '{home}/token-empty',
    '{home}/token-short',
    '{home}/missing',
    '~/token',
    'token',
    '',
  ],
  AWS_ROLE_SESSION_NAME: [10, 'session', 's', ''],
  AWS_CONFIG_FILE: [
    10,
    '{home}/.aws/config',
    '~/.aws/config',
    '$HOME/.aws/config',
    '${HOME}/.aws/config',
    '{home}/.aws/credentials',
    '{home}/missing',
    '{home}',
    '~',
    '',
  ],
  AWS_SHARED_CREDENTIALS_FILE: [
    10,
    '{home}/.aws/credentials',
    '~/.aws/credentials',
    '$HOME/.aws/credentials',
    '{home}/.aws/config',
    '{home}/missing',
    '{home}',
    '~',
    '',
  ],
  AWS_MAX_ATTEMPTS: [2, '3', ' 3 ', '0', '', 'many'],
  AWS_RETRY_MODE: [2, 'standard', 'adaptive', 'Standard', ''],
  AWS_STS_REGIONAL_ENDPOINTS: [2, 'regional', 'legacy', 'global', ''],
  AWS_METADATA_SERVICE_TIMEOUT: [2, '1', '1.5', ''],
  AWS_METADATA_SERVICE_NUM_ATTEMPTS: [2, '1', 'x'],
  AWS_REGION: [10, 'eu-west-1', ''],
  AWS_DEFAULT_REGION: [10, 'eu-west-1', ''],
  AWS_EC2_METADATA_DISABLED: [10, 'true', 'TRUE', 'True'],
};

/** Mostly a whole pair: half of one ends every command of botocore's. */
const PAIRS: readonly (readonly [string | undefined, string | undefined])[] = [
  ...Array.from({ length: 6 }, () => ['KEYENV', 'secret'] as const),
  ...Array.from({ length: 12 }, () => [undefined, undefined] as const),
  ['KEYENV', undefined],
  [undefined, 'secret'],
  ['KEYENV', ''],
  ['', 'secret'],
  ['', ''],
  [' ', ' '],
];

/** Variables of which a few are set; home's own and a disabled metadata service are added later. */
export function randomVariables(): fc.Arbitrary<Record<string, string>> {
  const drawn = Object.entries(DRAWS).map(([name, [often, ...values]]) =>
    fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom(...values))
      .map(([dice, value]) => (dice >= 100 - often ? [[name, value] as const] : [])),
  );
  const pair = fc
    .constantFrom(...PAIRS)
    .map(([id, secret]) => [
      ...(id === undefined ? [] : [['AWS_ACCESS_KEY_ID', id] as const]),
      ...(secret === undefined ? [] : [['AWS_SECRET_ACCESS_KEY', secret] as const]),
    ]);
  return fc.tuple(pair, ...drawn).map((all) => Object.fromEntries(all.flat()));
}
