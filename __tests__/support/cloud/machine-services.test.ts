import { createHash, createHmac } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createIssuer } from '../github/issuer.js';
import { makeCertificate } from '../network/certificate.js';
import { handlersOf } from '../network/handlers.js';
import { type Listeners, listen } from '../network/listen.js';
import { readScenario } from '../scenario/read/scenario.js';
import type { Arrived, Behaviour } from './http.js';
import { createCloud } from './create.js';
import { iam } from './iam.js';
import { makeKeyId, makeSecret } from './make-key.js';

const ACCOUNT = '111122223333';
let listeners: Listeners | undefined;
afterEach(() => listeners?.close());

/** Serves a cloud and gives the addresses of its machine services. */
async function serve(config: object) {
  const { cloud: section } = readScenario(JSON.stringify({ cloud: config }));
  listeners = await listen(makeCertificate(['localhost']));
  const cloud = createCloud(section);
  listeners.serve(handlersOf(section, cloud, await createIssuer(), undefined));
  const { imds, container } = listeners.ports;
  return { imds: `http://127.0.0.1:${imds}`, container: `http://127.0.0.1:${container}`, cloud };
}

describe('instance metadata', () => {
  test("gives a role's session to who asked for a token first", async () => {
    const { imds, cloud } = await serve({
      'instance-metadata': { role: 'node', account: ACCOUNT },
    });
    const path = `${imds}/latest/meta-data/iam/security-credentials/`;
    expect((await fetch(path)).status).toBe(401);
    expect((await fetch(`${imds}/latest/api/token`, { method: 'PUT' })).status).toBe(400);
    const token = await fetch(`${imds}/latest/api/token`, {
      method: 'PUT',
      headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60' },
    });
    const headers = { 'x-aws-ec2-metadata-token': await token.text() };
    expect(await (await fetch(path, { headers })).text()).toBe('node');
    const session = (await (await fetch(`${path}node`, { headers })).json()) as {
      AccessKeyId: string;
      Token: string;
    };
    expect(cloud.keys.get(session.AccessKeyId)?.token).toBe(session.Token);
    expect((await fetch(`${path}other`, { headers })).status).toBe(404);
  });

  test("is Azure's on a hosted runner, and says nothing about AWS", async () => {
    const { imds } = await serve({ 'instance-metadata': 'azure' });
    expect((await fetch(`${imds}/latest/api/token`, { method: 'PUT' })).status).toBe(400);
    const asked = await fetch(`${imds}/latest/meta-data/`, { headers: { metadata: 'true' } });
    expect(asked.status).toBe(404);
  });
});

test('a container gives its session to who has its token and knows its path', async () => {
  const { container, cloud } = await serve({
    container: { path: '/creds', account: ACCOUNT, role: 'task', token: 'abc' },
  });
  const ask = (path: string, authorization: string) =>
    fetch(container + path, { headers: { authorization } });
  expect((await ask('/creds', 'wrong')).status).toBe(401);
  expect((await ask('/other', 'abc')).status).toBe(404);
  const session = (await (await ask('/creds', 'abc')).json()) as Record<string, string>;
  expect(session['RoleArn']).toBe(`arn:aws:iam::${ACCOUNT}:role/task`);
  expect(cloud.keys.get(session['AccessKeyId'] ?? '')?.secret).toBe(session['SecretAccessKey']);
});

test('a fault strikes as often as it says, and then all is well', async () => {
  const { container } = await serve({
    container: { path: '/creds', account: ACCOUNT, role: 'task' },
    faults: [
      { service: 'container', fail: { status: 500, times: 2 } },
      { service: 'imds', fail: { body: 'garbage' } },
    ],
  });
  const statuses = [];
  for (let tries = 0; tries < 3; tries += 1) {
    statuses.push((await fetch(`${container}/creds`)).status);
  }
  expect(statuses).toEqual([500, 500, 200]);
});

describe('iam:GetRole', () => {
  const reader = { id: makeKeyId('long-lived', ACCOUNT), secret: makeSecret() };
  const other = { id: makeKeyId('long-lived', ACCOUNT), secret: makeSecret() };
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:*' }],
  };
  const { cloud: config } = readScenario(
    JSON.stringify({
      cloud: {
        accounts: {
          [ACCOUNT]: {
            users: { reader: { keys: [reader], allows: ['iam:Get*'] }, other: { keys: [other] } },
            roles: { 'ci/deploy': { trust } },
          },
        },
      },
    }),
  );
  const cloud = createCloud(config);

  function ask(key: { id: string; secret: string }, role: string): Behaviour {
    return iam(cloud, sign(key, `Action=GetRole&Version=2010-05-08&RoleName=${role}`));
  }

  test('gives the trust policy to who may read it', () => {
    const reply = ask(reader, 'deploy') as { status: number; body: string };
    expect(reply.status).toBe(200);
    expect(reply.body).toContain(`<Arn>arn:aws:iam::${ACCOUNT}:role/ci/deploy</Arn>`);
    const document = /<AssumeRolePolicyDocument>(.*)</.exec(reply.body)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(document))).toEqual(trust);
  });

  test('refuses who may not, who signs wrongly, and what does not exist', () => {
    expect(ask(other, 'deploy')).toMatchObject({
      status: 403,
      body: expect.stringContaining('is not authorized to perform: iam:GetRole on resource: role'),
    });
    expect(ask({ ...reader, secret: makeSecret() }, 'deploy')).toMatchObject({
      status: 403,
      body: expect.stringContaining('SignatureDoesNotMatch'),
    });
    expect(ask(reader, 'nope')).toMatchObject({
      status: 404,
      body: expect.stringContaining('The role with name nope cannot be found.'),
    });
  });
});

/** Signs a form for IAM, as the documentation of Signature Version 4 says. */
function sign(key: { id: string; secret: string }, body: string): Arrived {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const canonical = `POST\n/\n\nhost:iam.amazonaws.com\nx-amz-date:${time}\n\nhost;x-amz-date\n${sha256(body)}`;
  const scope = `${day}/us-east-1/iam/aws4_request`;
  const signingKey = [day, 'us-east-1', 'iam', 'aws4_request'].reduce(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${key.secret}`),
  );
  const signature = createHmac('sha256', signingKey)
    .update(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`)
    .digest('hex');
  return {
    method: 'POST',
    url: '/',
    headers: {
      host: 'iam.amazonaws.com',
      'x-amz-date': time,
      authorization: `AWS4-HMAC-SHA256 Credential=${key.id}/${scope}, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    },
    body: Buffer.from(body),
  };
}
