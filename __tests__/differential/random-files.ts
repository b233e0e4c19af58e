import * as fc from 'fast-check';

const CONFIG_HEADERS = [
  '[default]',
  '[profile a]',
  '[profile b]',
  '[profile c]',
  '[sso-session corp]',
];
const ODD_CONFIG_HEADERS = [
  '[profile default]',
  '[a]',
  '[profile "b"]',
  "[profile 'b']",
  '[profile  c]',
  '[ profile a ]',
  '[profile a] # note',
  '[profile a]; note',
  '[DEFAULT]',
  '[profile\tc]',
  '[profile a b]',
  '[profile "a b"]',
  '[profilea]',
  '[Profile a]',
  '[profile]',
  '[profile ]',
  '[profile "a]',
  '[sso-session "corp"]',
  '[sso-session]',
  '[services corp]',
  '[plugins]',
  '[]',
  '[profile é]',
  '[profile.a]',
  '[[profile a]]',
  '[profile a',
  '  [profile a]',
];
const CREDENTIALS_HEADERS = ['[default]', '[a]', '[b]', '[c]'];
const ODD_CREDENTIALS_HEADERS = [
  '[profile a]',
  '[ a ]',
  '[DEFAULT]',
  '["a"]',
  '[sso-session corp]',
  '[a] # note',
  '[]',
  '  [a]',
];

const ROLE = 'arn:aws:iam::111122223333:role';

/** A setting: what it mostly holds, and what it holds now and then. */
const SETTINGS: Readonly<
  Record<string, readonly [usual: readonly string[], odd: readonly string[]]>
> = {
  aws_access_key_id: [
    ['KEY1', 'KEY2', 'KEY3'],
    ['', '"KEY4"', 'KEY5 # note', 'KEY6;note', 'KEY=7'],
  ],
  aws_secret_access_key: [['secret'], ['', '"secret"', 'sec ret', 's=']],
  aws_session_token: [['token'], ['', '""']],
  aws_security_token: [['old'], ['']],
  role_arn: [
    [`${ROLE}/A`, `${ROLE}/B`],
    ['short', '', `"${ROLE}/C"`],
  ],
  source_profile: [
    ['a', 'b', 'b', 'c', 'default'],
    ['nope', '', '"b"', 'b # note', 'profile b'],
  ],
  credential_source: [
    ['Environment', 'Environment'],
    ['EcsContainer', 'environment', '', 'nonsense'],
  ],
  web_identity_token_file: [
    ['{home}/token'],
    ['{home}/missing', '~/token', '', '{home}/token-short', '{home}/token-empty'],
  ],
  role_session_name: [['session'], ['s', '', 'with blank']],
  external_id: [['external'], ['x', '']],
  mfa_serial: [['arn:aws:iam::111122223333:mfa/u'], ['short', '']],
  duration_seconds: [['3600'], ['10', '-5', 'abc', '', '1_000', ' 900', '900.5', '+900']],
  credential_process: [
    ['/bin/cat {home}/printed', '/bin/cat {home}/printed-session'],
    [
      '/bin/cat "{home}/printed"',
      "/bin/cat '{home}/printed'",
      '"/bin/cat" {home}/pri"nted"',
      '  /bin/cat   {home}/printed  ',
      '/bin/false',
      '/bin/true',
      '/bin/cat {home}/printed-other',
      '/bin/cat {home}/printed-half',
      '/bin/cat {home}/printed-expired',
    ],
  ],
  sso_session: [['corp'], ['nope', '']],
  sso_start_url: [['https://x.awsapps.com/start'], ['https://y.awsapps.com/start', '']],
  sso_region: [['eu-west-1'], ['us-east-1', '']],
  sso_account_id: [['111122223333'], ['444455556666', '']],
  sso_role_name: [['Admin'], ['Reader', '']],
  region: [['eu-west-1'], ['', 'nowhere!']],
};

/** What a profile of a kind holds; a few settings of other kinds are mixed in. */
const KINDS: readonly (readonly string[])[] = [
  ['aws_access_key_id', 'aws_secret_access_key'],
  ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'],
  ['role_arn', 'source_profile'],
  ['role_arn', 'source_profile'],
  ['role_arn', 'credential_source'],
  ['role_arn', 'web_identity_token_file'],
  ['credential_process'],
  ['sso_session', 'sso_account_id', 'sso_role_name'],
  ['sso_start_url', 'sso_region', 'sso_account_id', 'sso_role_name'],
  ['sso_start_url', 'sso_region'],
  [],
];

/** Lines that stand in few files, and break some parsers. */
const ODD_LINES = [
  '# a comment',
  '; another',
  '',
  '   ',
  's3 =\n  max_queue = 10',
  's3 =\n  max_queue = 10\n  addressing_style = path\nregion = eu-west-1',
  's3 =\n    max_queue\n',
  '  # an indented comment',
  '  aws_secret_access_key = secret',
  'AWS_ACCESS_KEY_ID = KEY8',
  'Role_Arn = arn:aws:iam::111122223333:role/D',
  'aws_access_key_id: KEY9',
  'words without a sign',
  'aws_access_key_id',
  '= nameless',
  'region = eu-west-1 ; note',
  'region=eu-west-1#note',
  'output\u00a0=\u00a0json',
  '\u00a0region = eu-west-1',
  'region = eu-west-1\u3000',
  'output = \u0085json',
  'output = a\u2028b',
  'output = a\u000bb',
  'output = a\fb',
  '\f',
  'rem = this',
  'aws_access_key_id = KEY1',
  'role_arn = arn:aws:iam::111122223333:role/A',
  '[profile a]',
  '[b]',
];

/** One odd value in so many: some files are written with less care than others. */
const CARE = fc.constantFrom(40, 12, 4);

/** A config file, well written more often than not. */
export function randomConfig(): fc.Arbitrary<string> {
  return CARE.chain((every) => file(CONFIG_HEADERS, ODD_CONFIG_HEADERS, every));
}

/** A credentials file, well written more often than not. */
export function randomCredentials(): fc.Arbitrary<string> {
  return CARE.chain((every) => file(CREDENTIALS_HEADERS, ODD_CREDENTIALS_HEADERS, every));
}

/** `odd` once in so many times, `usual` otherwise. */
function seldom<T>(every: number, odd: readonly T[], usual: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: every - 1, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

function settingLine(name: string, every: number): fc.Arbitrary<string> {
  const [usual, odd] = SETTINGS[name] ?? [[''], ['']];
  return fc
    .tuple(seldom(every, odd, usual), seldom(20, ['=', ' =', '= ', '\t=\t', ' : '], [' = ']))
    .map(([value, sign]) => `${name}${sign}${value}`);
}

function section(header: string, every: number): fc.Arbitrary<string> {
  const all = Object.keys(SETTINGS);
  const kinds = header.includes('sso-session')
    ? [['sso_start_url', 'sso_region'], ['sso_start_url', 'sso_region'], ['sso_region'], []]
    : KINDS;
  return fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.subarray(all, { maxLength: 2 }),
      fc.integer({ min: 0, max: 9 }),
      fc.array(seldom(2, ODD_LINES, ODD_LINES), { maxLength: 1 }),
      fc.integer({ min: 0, max: 11 }),
    )
    .chain(([kind, others, mixed, odd, broken]) => {
      const names = [...new Set([...kind, ...(mixed < 4 ? others : [])])];
      const lines = [
        ...names.map((name) => settingLine(name, every)),
        ...(broken === 0 ? odd.map(fc.constant) : []),
      ];
      return fc
        .shuffledSubarray(lines, { minLength: lines.length })
        .chain((shuffled) => fc.tuple(...shuffled))
        .map((texts) => [header, ...texts].join('\n'));
    });
}

/**
 * Headers of a file: of four profiles, each stands in it more often than not, so that what another
 * profile or a variable names is mostly there.
 */
function someHeaders(
  headers: readonly string[],
  oddHeaders: readonly string[],
): fc.Arbitrary<string[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...headers], { minLength: Math.ceil(headers.length / 2) }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...oddHeaders),
    )
    .map(([chosen, dice, odd]) => (dice === 0 ? [odd, ...chosen.slice(1)] : chosen));
}

function file(
  headers: readonly string[],
  oddHeaders: readonly string[],
  every: number,
): fc.Arbitrary<string> {
  const sections = someHeaders(headers, oddHeaders).chain((chosen) =>
    fc.tuple(...chosen.map((header) => section(header, every))),
  );
  return fc
    .tuple(
      sections,
      seldom(12, ['\r\n', '\r'], ['\n']),
      seldom(60, ['\uFEFF', '\n', ' ', '# note\n'], ['']),
    )
    .map(([parts, end, mark]) => mark + parts.join('\n').replaceAll('\n', end) + end);
}
