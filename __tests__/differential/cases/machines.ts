import type { Case } from '../case.js';

const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const session = (id: string) =>
  JSON.stringify({
    AccessKeyId: id,
    SecretAccessKey: 'secret',
    Token: 'token',
    Expiration: '2099-01-01T00:00:00Z',
  });
const printed = (id: string) =>
  JSON.stringify({ Version: 1, AccessKeyId: id, SecretAccessKey: 'secret' });
const expired = JSON.stringify({
  Version: 1,
  AccessKeyId: 'KEYPROC',
  SecretAccessKey: 's',
  Expiration: '2020-01-01T00:00:00Z',
});
const process = (command: string) => ({
  '.aws/config': `[default]\ncredential_process = ${command}\n`,
});
const ok = { exitCode: 0, stderr: '' };
const slow = 'the JavaScript SDK tries four times with a second in between';

/** Processes, containers and instance metadata. */
export const machineCases: readonly Case[] = [
  {
    name: 'a process',
    files: { ...process('/bin/cat {home}/out'), out: printed('KEYPROC') },
  },
  {
    name: 'a process, and keys in the config file of the same profile',
    files: {
      '.aws/config': `[default]\ncredential_process = /bin/cat {home}/out\n${pair('KEYCONF')}`,
      out: printed('KEYPROC'),
    },
  },
  {
    name: 'a process, and keys in the credentials file of the same profile',
    files: {
      ...process('/bin/cat {home}/out'),
      '.aws/credentials': `[default]\n${pair('KEYCRED')}`,
      out: printed('KEYPROC'),
    },
  },
  {
    name: 'a process that fails without a word',
    files: process('/bin/false'),
    processes: { '/bin/false': { exitCode: 1, stdout: '', stderr: '' } },
  },
  {
    name: 'a process that prints nothing',
    files: process('/bin/true'),
    processes: { '/bin/true': { exitCode: 0, stdout: '', stderr: '' } },
  },
  {
    name: 'a process of another version',
    files: process('/bin/echo {"Version":2}'),
    processes: { '/bin/echo {"Version":2}': { ...ok, stdout: '{"Version":2}' } },
    not: {
      boto3: 'the quotes are taken off by shlex, so it prints no JSON',
      'aws-cli': 'the quotes are taken off by shlex, so it prints no JSON',
      go: 'the quotes are taken off by the shell, so it prints no JSON',
      terraform: 'the quotes are taken off by the shell, so it prints no JSON',
    },
  },
  {
    name: 'a process of version "1", in quotes',
    files: {
      ...process('/bin/cat {home}/out'),
      out: JSON.stringify({ Version: '1', AccessKeyId: 'KEYPROC', SecretAccessKey: 's' }),
    },
    processes: { '/bin/cat {home}/out': { ...ok, stdout: '{"Version":"1"}' } },
  },
  {
    name: 'a process with half a key',
    files: { ...process('/bin/cat {home}/out'), out: '{"Version":1,"AccessKeyId":"KEYPROC"}' },
    processes: {
      '/bin/cat {home}/out': { ...ok, stdout: '{"Version":1,"AccessKeyId":"KEYPROC"}' },
    },
  },
  {
    name: 'a process with keys that have expired',
    files: { ...process('/bin/cat {home}/out'), out: expired },
    processes: { '/bin/cat {home}/out': { ...ok, stdout: expired } },
  },
  { name: 'a process that is not there', files: process('/nope/tool get') },
  {
    name: "a process that is not there, of a role's source",
    env: { AWS_PROFILE: 'a' },
    files: {
      '.aws/config': `[profile a]\nrole_arn = ${arn('A')}\nsource_profile = b\n[profile b]\ncredential_process = /nope/tool\n`,
    },
  },
  {
    name: 'a process in quotes',
    files: { ...process('"/bin/cat" {home}/o"u"t'), out: printed('KEYPROC') },
  },
  {
    name: 'a process whose quotation has no end',
    files: process('/bin/cat "{home}'),
    not: { javascript: 'the shell refuses it, which only a run tells' },
  },
  {
    name: 'a process without a word',
    files: process(''),
  },
  {
    name: 'a process behind a role without a source',
    files: {
      '.aws/config': `[default]\nrole_arn = ${arn('A')}\ncredential_process = /bin/cat {home}/out\n`,
      out: printed('KEYPROC'),
    },
  },
  {
    name: 'a process behind a broken role',
    files: {
      '.aws/config': `[default]\nrole_arn = ${arn('A')}\nsource_profile = nope\ncredential_process = /bin/cat {home}/out\n`,
      out: printed('KEYPROC'),
    },
  },
  {
    name: 'a container by a full address',
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://{server}/creds' },
    container: { kind: 'answered', status: 200, body: session('KEYCONT') },
  },
  {
    name: 'a container after a default profile',
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://{server}/creds' },
    files: { '.aws/credentials': `[default]\n${pair('KEYDEFAULT')}` },
    container: { kind: 'answered', status: 200, body: session('KEYCONT') },
  },
  {
    name: 'a container, with a token that ends in a line break',
    env: {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://{server}/creds',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'token\n',
    },
    container: { kind: 'answered', status: 200, body: session('KEYCONT') },
    not: {
      boto3: 'the oracle answers below the check of headers',
      'aws-cli': 'the oracle answers below the check of headers',
    },
  },
  {
    name: 'a container that answers 404',
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://{server}/creds' },
    container: { kind: 'answered', status: 404, body: 'no' },
    not: {
      javascript: slow,
      boto3: 'newer versions say "container", not "ECS"',
      'aws-cli': 'newer versions say "container", not "ECS"',
    },
  },
  {
    name: 'an empty full address',
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: '' },
    not: {
      boto3: 'newer versions name other hosts in the message',
      'aws-cli': 'newer versions name other hosts in the message',
    },
  },
  {
    name: 'a full address that is none',
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'not an address' },
    not: {
      boto3: 'newer versions name other hosts in the message',
      'aws-cli': 'newer versions name other hosts in the message',
    },
  },
  {
    name: 'a full address on a foreign host',
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://192.0.2.1/creds' },
    not: {
      boto3: 'newer versions name other hosts in the message',
      'aws-cli': 'newer versions name other hosts in the message',
    },
  },
  {
    name: 'a role by credential_source EcsContainer',
    env: { AWS_PROFILE: 'a', AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://{server}/creds' },
    files: {
      '.aws/config': `[profile a]\nrole_arn = ${arn('A')}\ncredential_source = EcsContainer\n`,
    },
    container: { kind: 'answered', status: 200, body: session('KEYCONT') },
  },
  { name: 'an instance role', metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE' } },
  {
    name: 'an instance role after an unset secret',
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE' },
  },
  ...[403, 404, 405].map(
    (tokenStatus): Case => ({
      name: `an instance that answers ${tokenStatus} to the request for a token, and version 1`,
      metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE', tokenStatus },
    }),
  ),
  {
    name: 'an instance without tokens, where version 1 is forbidden',
    env: { AWS_EC2_METADATA_V1_DISABLED: 'true' },
    metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE', tokenStatus: 403 },
    not: {
      boto3: 'Debian carries a version from before the setting',
      'aws-cli': 'Debian carries a version from before the setting',
    },
  },
  {
    name: 'a container that is refused, on an instance with a role',
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://192.0.2.1/creds' },
    metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE' },
    not: {
      boto3: 'newer versions name other hosts in the message',
      'aws-cli': 'newer versions name other hosts in the message',
    },
  },
  { name: 'no instance', metadata: { kind: 'none', reason: 'refused' } },
  { name: 'a machine of another cloud', metadata: { kind: 'not-ec2', status: 404 } },
  {
    name: 'a machine of another cloud that answers 400',
    metadata: { kind: 'not-ec2', status: 400 },
  },
  { name: 'an instance without a role', metadata: { kind: 'no-role' } },
  ...['1', 'yes', 'TRUE', 'True', 'true', 'false', 'FALSE', '0', ''].map(
    (value): Case => ({
      name: `metadata disabled by ${JSON.stringify(value)}`,
      env: { AWS_EC2_METADATA_DISABLED: value },
      metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE' },
    }),
  ),
  {
    name: 'a role by credential_source Ec2InstanceMetadata',
    env: { AWS_PROFILE: 'a' },
    files: {
      '.aws/config': `[profile a]\nrole_arn = ${arn('A')}\ncredential_source = Ec2InstanceMetadata\n`,
    },
    metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE' },
  },
  {
    name: 'metadata disabled, asked for by credential_source',
    env: { AWS_PROFILE: 'a', AWS_EC2_METADATA_DISABLED: 'true' },
    files: {
      '.aws/config': `[profile a]\nrole_arn = ${arn('A')}\ncredential_source = Ec2InstanceMetadata\n`,
    },
    metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE' },
  },
];
