/** A section of a profile file: `profile('dev', { region: 'eu-west-1' })`. */
export function section(header: string, settings: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  return `[${header}]\n${lines.join('')}`;
}

/** A pair of keys as settings; they are named in the tests of their cases. */
export function pair(id: string, secret: string, token?: string): Record<string, string> {
  return {
    aws_access_key_id: id,
    aws_secret_access_key: secret,
    ...(token === undefined ? {} : { aws_session_token: token }),
  };
}

/** The same in the environment. */
export function exported(id: string, secret: string, token?: string): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: secret,
    ...(token === undefined ? {} : { AWS_SESSION_TOKEN: token }),
  };
}

/** What a container's endpoint answers with, where it gives keys. */
export function keysOf(
  id: string,
  secret = 'SECRET',
): { kind: 'answered'; status: 200; body: string } {
  const body = {
    AccessKeyId: id,
    SecretAccessKey: secret,
    Token: 'TOKEN',
    Expiration: '2999-01-01T00:00:00Z',
  };
  return { kind: 'answered', status: 200, body: JSON.stringify(body) };
}

/** What a program prints, where it gives keys. */
export function prints(keys: Readonly<Record<string, unknown>>): {
  exitCode: 0;
  stdout: string;
  stderr: '';
} {
  return { exitCode: 0, stdout: JSON.stringify({ Version: 1, ...keys }), stderr: '' };
}

/** The role of a machine whose keys have this id. */
export function machine(accessKeyId: string): { kind: 'role'; role: string; accessKeyId: string } {
  return { kind: 'role', role: 'RoleName', accessKeyId };
}
