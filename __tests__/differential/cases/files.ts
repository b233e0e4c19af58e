import type { Case } from '../case.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const credentials = (text: string) => ({ '.aws/credentials': text });
const config = (text: string) => ({ '.aws/config': text });
const dev = { AWS_PROFILE: 'dev' };

/** What each SDK makes of well and badly written files. */
export const fileCases: readonly Case[] = [
  { name: '[dev] without profile in config', env: dev, files: config(`[dev]\n${pair('KEYDEV')}`) },
  {
    name: '[profile dev] in credentials',
    env: dev,
    files: credentials(`[profile dev]\n${pair('KEYDEV')}`),
  },
  {
    name: 'the profile called "profile dev"',
    env: { AWS_PROFILE: 'profile dev' },
    files: credentials(`[profile dev]\n${pair('KEYDEV')}`),
  },
  {
    name: '[profile default] after [default]',
    files: config(`[default]\n${pair('KEYPLAIN')}[profile default]\n${pair('KEYPREFIX')}`),
  },
  {
    name: '[default] after [profile default]',
    files: config(`[profile default]\n${pair('KEYPREFIX')}[default]\n${pair('KEYPLAIN')}`),
  },
  { name: 'quoted profile name', env: dev, files: config(`[profile "dev"]\n${pair('KEYDEV')}`) },
  {
    name: 'two blanks before the name',
    env: dev,
    files: config(`[profile  dev]\n${pair('KEYDEV')}`),
  },
  {
    name: 'blanks inside the brackets',
    env: dev,
    files: config(`[ profile dev ]\n${pair('KEYDEV')}`),
  },
  { name: 'a tab before the name', env: dev, files: config(`[profile\tdev]\n${pair('KEYDEV')}`) },
  { name: 'a dot in the header', env: dev, files: config(`[profile.dev]\n${pair('KEYDEV')}`) },
  { name: 'no header', files: credentials(pair('KEYNONE')) },
  { name: 'no header, beside keys', env: KEYS, files: credentials(pair('KEYNONE')) },
  { name: 'a broken config file beside keys', env: KEYS, files: config('[default\nregion = x\n') },
  {
    name: 'a section twice',
    files: credentials(`[default]\n${pair('KEYONE')}[default]\n${pair('KEYTWO')}`),
  },
  {
    name: 'a setting twice',
    files: credentials(`[default]\n${pair('KEYONE')}aws_access_key_id = KEYTWO\n`),
  },
  { name: 'a byte order mark', files: credentials(`\uFEFF[default]\n${pair('KEYBOM')}`) },
  {
    name: 'settings in capitals',
    files: credentials('[default]\nAWS_ACCESS_KEY_ID = KEYCAPS\nAWS_SECRET_ACCESS_KEY = secret\n'),
  },
  {
    name: 'an inline comment',
    files: credentials(
      '[default]\naws_access_key_id = KEYNOTE # of last year\naws_secret_access_key = s\n',
    ),
  },
  {
    name: 'an inline comment without a blank',
    files: credentials('[default]\naws_access_key_id = KEYNOTE#note\naws_secret_access_key = s\n'),
  },
  {
    name: 'quotes around a value',
    files: credentials('[default]\naws_access_key_id = "KEYQUOTE"\naws_secret_access_key = "s"\n'),
  },
  {
    name: 'a colon for an equals sign',
    files: credentials('[default]\naws_access_key_id: KEYCOLON\naws_secret_access_key: s\n'),
  },
  {
    name: 'Windows line ends',
    files: credentials('[default]\r\naws_access_key_id = KEYCRLF\r\naws_secret_access_key = s\r\n'),
  },
  {
    name: 'a line that is neither',
    files: credentials(`[default]\n${pair('KEYPLAIN')}just some words\n`),
  },
  {
    name: 'an indented setting continues the one before',
    files: credentials('[default]\naws_access_key_id = KEYIND\n  aws_secret_access_key = s\n'),
  },
  {
    name: 'everything indented',
    files: credentials('  [default]\n  aws_access_key_id = KEYIND\n  aws_secret_access_key = s\n'),
  },
  {
    name: 'an indented section',
    env: dev,
    files: credentials(`[default]\n${pair('KEYPLAIN')}  [dev]\n  ${pair('KEYDEV')}`),
  },
  {
    name: 'a nested block',
    files: config(`[default]\ns3 =\n  max_queue = 10\n${pair('KEYNEST')}`),
  },
  {
    name: 'a nested block without an equals sign',
    files: config(`[default]\ns3 =\n  max_queue\n${pair('KEYNEST')}`),
  },
  {
    name: 'an empty value',
    files: credentials('[default]\naws_access_key_id = KEYHALF\naws_secret_access_key =\n'),
    not: { boto3: 'it takes the keys, and its native signer refuses an empty secret' },
  },
  {
    name: 'an empty token',
    files: credentials(`[default]\n${pair('KEYTOK')}aws_session_token =\n`),
  },
  {
    name: 'a comment line in between',
    files: credentials(
      '# keys\n[default]\n; id\naws_access_key_id = KEYREM\naws_secret_access_key = s\n',
    ),
  },
  {
    name: 'keys in halves over both files',
    files: {
      ...config('[default]\naws_access_key_id = KEYCONF\n'),
      ...credentials('[default]\naws_secret_access_key = secret\n'),
    },
  },
  {
    name: 'keys in both files',
    files: {
      ...config(`[default]\n${pair('KEYCONF')}`),
      ...credentials(`[default]\n${pair('KEYCRED')}`),
    },
  },
  {
    name: 'an id without a secret in the credentials file',
    files: credentials('[default]\naws_access_key_id = KEYHALF\n'),
  },
  {
    name: 'a secret without an id in the credentials file',
    files: credentials('[default]\naws_secret_access_key = secret\n'),
  },
  {
    name: 'the old token setting',
    files: credentials(`[default]\n${pair('KEYTOK')}aws_security_token = old\n`),
  },
  {
    name: "configparser's own DEFAULT section",
    env: dev,
    files: credentials(`[DEFAULT]\n${pair('KEYDEF')}[dev]\nregion = eu-west-1\n`),
  },
  { name: 'text after the bracket', files: credentials(`[default] # mine\n${pair('KEYAFTER')}`) },
  { name: 'words after the bracket', files: credentials(`[default] mine\n${pair('KEYAFTER')}`) },
  { name: 'an empty file', files: credentials('') },
  { name: 'an empty section name', files: credentials(`[]\n${pair('KEYEMPTY')}`) },
  {
    name: 'an equals sign in the value',
    files: credentials('[default]\naws_access_key_id = KEY=EQ\naws_secret_access_key = s=\n'),
  },
];
