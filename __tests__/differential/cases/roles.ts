import type { Case } from '../case.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const role = (name: string) => `role_arn = ${arn(name)}\n`;
const config = (text: string) => ({ '.aws/config': text });
const env = { AWS_PROFILE: 'a' };

/** Roles from profiles: sources, chains, loops and halves. */
export const roleCases: readonly Case[] = [
  {
    name: 'a role with the keys of another profile',
    env,
    files: config(`[profile a]\n${role('A')}source_profile = b\n[profile b]\n${pair('KEYB')}`),
  },
  {
    name: 'a role with an empty session name',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\nrole_session_name =\n[profile b]\n${pair('KEYB')}`,
    ),
  },
  {
    name: 'a chain of three roles',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n[profile b]\n${role('B')}source_profile = c\n[profile c]\n${role('C')}source_profile = d\n[profile d]\n${pair('KEYD')}`,
    ),
  },
  {
    name: 'a source with a role and keys',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n[profile b]\n${role('B')}source_profile = c\n${pair('KEYB')}[profile c]\n${pair('KEYC')}`,
    ),
  },
  {
    name: 'a source with a role and half a key',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n[profile b]\n${role('B')}source_profile = c\naws_access_key_id = KEYB\n[profile c]\n${pair('KEYC')}`,
    ),
  },
  {
    name: 'a profile that is its own source',
    env,
    files: config(`[profile a]\n${role('A')}source_profile = a\n${pair('KEYA')}`),
  },
  {
    name: 'a profile that is its own source, without keys',
    env,
    files: config(`[profile a]\n${role('A')}source_profile = a\n`),
  },
  {
    name: 'two profiles that are sources of each other',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n[profile b]\n${role('B')}source_profile = a\n`,
    ),
  },
  {
    name: 'a loop behind the first profile',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n[profile b]\n${role('B')}source_profile = c\n[profile c]\n${role('C')}source_profile = b\n`,
    ),
  },
  {
    name: 'a loop that ends in keys',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n${pair('KEYA')}[profile b]\n${role('B')}source_profile = a\n`,
    ),
  },
  {
    name: 'a source that does not exist',
    env,
    files: config(`[profile a]\n${role('A')}source_profile = nope\n`),
  },
  {
    name: 'a source that does not exist, beside web identity',
    env: {
      ...env,
      AWS_WEB_IDENTITY_TOKEN_FILE: '{home}/token',
      AWS_ROLE_ARN: arn('W'),
    },
    files: { ...config(`[profile a]\n${role('A')}source_profile = nope\n`), token: 'a.b.c' },
  },
  {
    name: 'a source with nothing in it',
    env,
    files: config(`[profile a]\n${role('A')}source_profile = b\n[profile b]\nregion = eu-west-1\n`),
  },
  { name: 'a role alone', env, files: config(`[profile a]\n${role('A')}`) },
  {
    name: 'a role alone, with keys beside it',
    env,
    files: config(`[profile a]\n${role('A')}${pair('KEYA')}`),
  },
  {
    name: 'a role alone, beside keys in the environment',
    env: { ...env, ...KEYS },
    files: config(`[profile a]\n${role('A')}`),
  },
  {
    name: 'both sources',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\ncredential_source = Environment\n[profile b]\n${pair('KEYB')}`,
    ),
  },
  {
    name: 'a source without a role',
    env,
    files: config(`[profile a]\nsource_profile = b\n[profile b]\n${pair('KEYB')}`),
  },
  {
    name: 'credential_source Environment, by AWS_PROFILE',
    env: { ...env, ...KEYS },
    files: config(`[profile a]\n${role('A')}credential_source = Environment\n`),
  },
  {
    name: 'credential_source Environment, by an explicit profile',
    env: KEYS,
    profile: 'a',
    files: config(`[profile a]\n${role('A')}credential_source = Environment\n`),
  },
  {
    name: 'credential_source Environment without keys',
    env,
    files: config(`[profile a]\n${role('A')}credential_source = Environment\n`),
  },
  {
    name: 'credential_source Environment with half a key',
    env: { ...env, AWS_ACCESS_KEY_ID: 'KEYENV' },
    profile: 'a',
    files: config(`[profile a]\n${role('A')}credential_source = Environment\n`),
  },
  {
    name: 'a credential_source of another spelling',
    env,
    files: config(`[profile a]\n${role('A')}credential_source = environment\n`),
  },
  {
    name: 'credential_source EcsContainer outside a container',
    env,
    files: config(`[profile a]\n${role('A')}credential_source = EcsContainer\n`),
  },
  {
    name: 'a source that has a credential_source and no role',
    env: { ...env, ...KEYS },
    profile: 'a',
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n[profile b]\ncredential_source = Environment\n`,
    ),
  },
  {
    name: 'a source that has a role and a credential_source',
    env: KEYS,
    profile: 'a',
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n[profile b]\n${role('B')}credential_source = Environment\n`,
    ),
  },
  {
    name: 'a role with keys in the same profile and a source',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\n${pair('KEYA')}[profile b]\n${pair('KEYB')}`,
    ),
  },
  {
    name: 'a role whose source is a web identity',
    env,
    files: {
      ...config(
        `[profile a]\n${role('A')}source_profile = b\n[profile b]\n${role('B')}web_identity_token_file = {home}/token\n`,
      ),
      token: 'a.b.c',
    },
  },
  {
    name: 'a role whose source runs a process',
    env,
    files: {
      ...config(
        `[profile a]\n${role('A')}source_profile = b\n[profile b]\ncredential_process = /bin/cat {home}/out\n`,
      ),
      out: JSON.stringify({ Version: 1, AccessKeyId: 'KEYPROC', SecretAccessKey: 's' }),
    },
  },
  {
    name: 'a role that asks for a code device',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\nmfa_serial = arn:aws:iam::111122223333:mfa/u\n[profile b]\n${pair('KEYB')}`,
    ),
  },
  {
    name: 'a role that asks for a code device, before a source that gives nothing',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\nmfa_serial = arn:aws:iam::111122223333:mfa/u\n[profile b]\nregion = eu-west-1\n`,
    ),
  },
  {
    name: 'a role that asks for a code device, before a source whose token file is gone',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\nmfa_serial = arn:aws:iam::111122223333:mfa/u\n[profile b]\n${role('B')}web_identity_token_file = /nope/token\n`,
    ),
  },
  {
    name: 'a role that asks for a code device, before a source that there is not',
    env,
    files: config(
      `[profile a]\n${role('A')}credential_source = nonsense\nmfa_serial = arn:aws:iam::111122223333:mfa/u\n`,
    ),
  },
  {
    name: 'a role with an empty code device',
    env,
    files: config(
      `[profile a]\n${role('A')}source_profile = b\nmfa_serial =\n[profile b]\n${pair('KEYB')}`,
    ),
  },
  {
    name: 'a role without a value',
    env,
    files: config(`[profile a]\nrole_arn =\nsource_profile = b\n[profile b]\n${pair('KEYB')}`),
  },
  {
    name: 'a role with durations, ids and names that are too short',
    env,
    files: config(
      `[profile a]\nrole_arn = A\nsource_profile = b\nrole_session_name = s\nexternal_id =\nduration_seconds = 1_0\n[profile b]\n${pair('KEYB')}`,
    ),
  },
  {
    name: 'a role in the credentials file, its source in config',
    env,
    files: {
      ...config(`[profile b]\n${pair('KEYB')}`),
      '.aws/credentials': `[a]\n${role('A')}source_profile = b\n`,
    },
  },
  {
    name: 'a role in config, keys of the same profile in credentials',
    env,
    files: {
      ...config(`[profile a]\n${role('A')}source_profile = a\n`),
      '.aws/credentials': `[a]\n${pair('KEYA')}`,
    },
  },
  {
    name: 'a role in the default profile',
    files: config(`[default]\n${role('A')}source_profile = b\n[profile b]\n${pair('KEYB')}`),
  },
];
