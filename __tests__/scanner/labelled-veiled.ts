import { BASE64, drawFrom, keyId, secretKey, sessionToken, text } from './fake-keys.js';
import type { LabelledCase } from './labelled-case.js';

const ID = 'aws-access-key-id';
const SECRET = 'aws-secret-access-key';

/** A piece of a file that hides keys, and the keys themselves in the order in which they stand there. */
export interface VeiledCase {
  readonly name: string;
  readonly text: string;
  readonly keys: readonly { readonly kind: string; readonly key: string }[];
}

const base64 = (plain: string) => Buffer.from(plain).toString('base64');
const wrapped = (plain: string, width: number, indent = '') =>
  (base64(plain).match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(`\n${indent}`);

/** Keys in base64, behind colours, escaped twice, in mail and in HTML. */
export function veiledCases(seed: number): VeiledCase[] {
  const draw = drawFrom(seed + 5);
  const cases: VeiledCase[] = [];
  const add = (
    name: string,
    make: (id: string, secret: string) => string,
    kinds = [ID, SECRET],
  ) => {
    const id = keyId(draw);
    const secret = secretKey(draw, true);
    const keys = kinds.map((kind) => ({ kind, key: kind === ID ? id : secret }));
    cases.push({ name, text: make(id, secret), keys });
  };
  const ini = (id: string, secret: string) =>
    `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\nregion = eu-west-1\n`;
  const env = (id: string, secret: string) =>
    `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;

  for (const shift of ['', '#', '##']) {
    add(
      `credentials file in base64, shifted by ${shift.length}`,
      (id, secret) => `data: ${base64(`${shift}${ini(id, secret)}`)}\n`,
    );
    add(
      `environment in base64, shifted by ${shift.length}`,
      (id, secret) => `x="${base64(`${shift}${env(id, secret)}`)}"`,
    );
  }
  add(
    'kubernetes secret of a file',
    (id, secret) => `kind: Secret\ndata:\n  credentials: ${base64(ini(id, secret))}\n`,
  );
  add('json in base64', (id, secret) =>
    base64(JSON.stringify({ accessKeyId: id, secretAccessKey: secret })),
  );
  add(
    'json in base64, secret first',
    (id, secret) => base64(JSON.stringify({ SecretAccessKey: secret, AccessKeyId: id })),
    [SECRET, ID],
  );
  add('basic authorization', (id, secret) => `Authorization: Basic ${base64(`${id}:${secret}`)}\n`);
  add('secret alone in base64', (_, secret) => base64(`export AWS_SECRET_ACCESS_KEY=${secret}\n`), [
    SECRET,
  ]);
  add('wrapped at 76', (id, secret) => `${wrapped(ini(id, secret), 76)}\n`);
  add('wrapped at 64, indented', (id, secret) => `  ${wrapped(env(id, secret), 64, '  ')}\n`);
  add('in a longer document', (id, secret) =>
    base64(`${'# nothing to see here\n'.repeat(40)}${ini(id, secret)}${'# nor here\n'.repeat(40)}`),
  );
  add('twice in base64', (id, secret) => `v: ${base64(base64(env(id, secret)))}\n`);
  add(
    'a command for PowerShell',
    (id, secret) =>
      `powershell -EncodedCommand ${Buffer.from(`$env:AWS_ACCESS_KEY_ID="${id}"; $env:AWS_SECRET_ACCESS_KEY="${secret}"`, 'utf16le').toString('base64')}`,
  );
  add(
    'escaped twice',
    (id, secret) =>
      `u=%2526AWSAccessKeyId%253D${id}%2526aws_secret%253D${encodeURIComponent(encodeURIComponent(secret))}%2526x`,
  );
  add(
    'string in a string',
    (id, secret) =>
      `"{\\"accessKeyId\\":\\"${id}\\",\\"secretAccessKey\\":\\"${secret.replaceAll('/', '\\\\/')}\\"}"`,
  );
  add(
    'hexadecimal escapes',
    (id, secret) =>
      `accessKeyId='${id}'; secretAccessKey='${secret.replaceAll('/', '\\x2f').replaceAll('+', '\\x2B')}'`,
  );
  add(
    'html entities',
    (id, secret) =>
      `<td>${id}</td><td>aws_secret: ${secret.replaceAll('/', '&#x2F;').replaceAll('+', '&#43;')}</td>`,
  );
  add(
    'quoted-printable',
    (id, secret) =>
      `aws_access_key_id=3D${id}\naws_secret_access_key=3D${secret.slice(0, 20)}=\n${secret.slice(20)}\n`,
  );
  for (const [name, open, close] of [
    ['escape character', '\x1b[32m', '\x1b[0m'],
    ['escape character, bold', '\x1b[1;31m', '\x1b[0m'],
    ['json', '\\u001b[33m', '\\u001b[39m'],
    ['octal', '\\033[0;32m', '\\033[0m'],
    ['hexadecimal', '\\x1b[36m', '\\x1b[0m'],
  ]) {
    add(
      `coloured, ${name}`,
      (id, secret) =>
        `AWS_ACCESS_KEY_ID=${open}${id}${close} AWS_SECRET_ACCESS_KEY=${open}${secret}${close}\n`,
    );
  }
  return cases;
}

/** What looks veiled and hides no key. */
export function unveiledCases(seed: number): LabelledCase[] {
  const draw = drawFrom(seed + 6);
  const clean = (name: string, content: string): LabelledCase => ({
    name,
    text: content,
    keys: [],
  });
  return [
    clean('documented id in base64', base64('aws_access_key_id = AKIAIOSFODNN7EXAMPLE\n')),
    clean('policy in base64', base64(`"aws:userId": "${keyId(draw, 'AROA')}:session"`)),
    clean('blob', `data: ${text(draw, BASE64, 4000)}\n`),
    clean(
      'names without values in base64',
      base64('AWS_SECRET_ACCESS_KEY=${AWS_SECRET}\n'.repeat(9)),
    ),
    clean(
      'json web token',
      `token: ${base64(JSON.stringify({ alg: 'HS256' }))}.${base64(JSON.stringify({ sub: sessionToken(draw).slice(0, 30) }))}.${text(draw, BASE64, 43)}`,
    ),
    clean(
      'colours of a log',
      '\x1b[32mPASS\x1b[0m \x1b[31mcd5c8a7b9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b\x1b[0m\n'.repeat(5),
    ),
  ];
}
