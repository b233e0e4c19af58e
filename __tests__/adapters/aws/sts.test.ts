import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from '@jest/globals';
import { seal } from '../../../src/report/sealed.js';
import type { Credentials, StsTarget } from '../../../src/world/aws.js';
import { KEY_ID, SECRET_KEY, TEMPORARY_ID, TOKEN } from '../../rules/secrets/facts.js';
import { makeCertificate } from '../../support/network/certificate.js';
import { type Handler, serving, servingSocket, servingTls } from '../serve.js';
import { startOutside } from './outside.js';

const { aws, close } = startOutside();
afterAll(close);

const KEYS: Credentials = { accessKeyId: KEY_ID, secretAccessKey: seal(SECRET_KEY) };
const SESSION: Credentials = {
  accessKeyId: TEMPORARY_ID,
  secretAccessKey: seal(SECRET_KEY),
  sessionToken: seal(TOKEN),
};
const ROLE = {
  roleArn: 'arn:aws:iam::111122223333:role/deploy',
  roleSessionName: 'GitHubActions',
  durationSeconds: 3600,
};

/** Long enough for a loaded machine; only what is meant to hang gets less. */
const PATIENT_MS = 20_000;

function target(url: string, timeoutMs = PATIENT_MS): StsTarget {
  return { region: 'eu-west-1', endpoint: url, timeoutMs, allowEndpoints: [] };
}

function xml(body: string, status = 200): Handler {
  return (_, response) => {
    response
      .writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': 'request-1' })
      .end(body);
  };
}

function errorXml(code: string, message: string): string {
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>request-1</RequestId></ErrorResponse>`;
}

const IDENTITY =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/ci</Arn><UserId>AIDA</UserId><Account>111122223333</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>request-1</RequestId></ResponseMetadata></GetCallerIdentityResponse>';

function issuedXml(action: string, expiration = '2030-01-02T03:04:05Z'): string {
  return `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><Credentials><AccessKeyId>${TEMPORARY_ID}</AccessKeyId><SecretAccessKey>${SECRET_KEY}</SecretAccessKey><SessionToken>${TOKEN}</SessionToken><Expiration>${expiration}</Expiration></Credentials></${action}Result></${action}Response>`;
}

/** GetCallerIdentity against a server that answers so. */
function identityFrom(handler: Handler, keys = KEYS, timeoutMs = PATIENT_MS) {
  return serving(handler, ({ url }) => aws.callerIdentity(keys, target(url, timeoutMs)));
}

describe('an identity', () => {
  test('is asked for once, signed, and told', async () => {
    const requests: { headers: IncomingMessage['headers']; body: string }[] = [];
    const answer = await serving(
      async (request: IncomingMessage, response: ServerResponse) => {
        requests.push({ headers: request.headers, body: await text(request) });
        response.writeHead(200, { 'content-type': 'text/xml' }).end(IDENTITY);
      },
      ({ url }) => aws.callerIdentity(SESSION, target(url)),
    );
    expect(answer).toEqual({
      kind: 'answered',
      value: {
        account: '111122223333',
        arn: 'arn:aws:iam::111122223333:user/ci',
        userId: 'AIDA',
      },
    });
    expect(requests).toHaveLength(1);
    const { headers, body } = requests[0] ?? { headers: {}, body: '' };
    expect(body).toContain('Action=GetCallerIdentity');
    expect(headers.authorization).toContain(`Credential=${TEMPORARY_ID}/`);
    expect(headers.authorization).toContain('/eu-west-1/sts/');
    expect(headers['x-amz-security-token']).toBe(TOKEN);
    expect(JSON.stringify(requests)).not.toContain(SECRET_KEY);
  });

  test('is none in XML that lacks it', async () => {
    expect(await identityFrom(xml(IDENTITY.replace(/<Account>.*<\/Account>/, '')))).toMatchObject({
      kind: 'unreachable',
      reason: 'not-sts',
    });
  });
});

describe('a role', () => {
  test('is assumed with the keys, and every input that a trust policy can pin', async () => {
    let body = '';
    const answer = await serving(
      async (request: IncomingMessage, response: ServerResponse) => {
        body = await text(request);
        response.writeHead(200, { 'content-type': 'text/xml' }).end(issuedXml('AssumeRole'));
      },
      ({ url }) => aws.assumeRole(KEYS, { ...ROLE, externalId: 'shop' }, target(url)),
    );
    expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
      Action: 'AssumeRole',
      RoleArn: ROLE.roleArn,
      RoleSessionName: 'GitHubActions',
      DurationSeconds: '3600',
      ExternalId: 'shop',
    });
    if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
    expect(answer.value.accessKeyId).toBe(TEMPORARY_ID);
    expect(answer.value.secretAccessKey.reveal()).toBe(SECRET_KEY);
    expect(answer.value.sessionToken?.reveal()).toBe(TOKEN);
    expect(answer.value.expiresAt).toBe(Date.UTC(2030, 0, 2, 3, 4, 5));
    for (const secret of [SECRET_KEY, TOKEN]) expect(JSON.stringify(answer)).not.toContain(secret);
  });

  test('is assumed by a token without any signature, and without an external id', async () => {
    let seen = { authorization: '', body: '' };
    const answer = await serving(
      async (request: IncomingMessage, response: ServerResponse) => {
        seen = { authorization: request.headers.authorization ?? '', body: await text(request) };
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(issuedXml('AssumeRoleWithWebIdentity'));
      },
      ({ url }) =>
        aws.assumeRoleWithWebIdentity(seal('a.b.c'), { ...ROLE, externalId: 'shop' }, target(url)),
    );
    expect(answer.kind).toBe('answered');
    expect(seen.authorization).toBe('');
    const sent = Object.fromEntries(new URLSearchParams(seen.body));
    expect(sent).toMatchObject({ Action: 'AssumeRoleWithWebIdentity', WebIdentityToken: 'a.b.c' });
    expect(sent).not.toHaveProperty('ExternalId');
  });

  test('whose answer holds no credentials, or a time that is none, is not given', async () => {
    for (const body of [
      '<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>',
      issuedXml('AssumeRole', 'tomorrow'),
    ]) {
      const answer = await serving(xml(body), ({ url }) => aws.assumeRole(KEYS, ROLE, target(url)));
      expect(answer).toMatchObject({ kind: 'unreachable' });
      expect(JSON.stringify(answer)).not.toContain(SECRET_KEY);
    }
  });
});

describe("AWS's refusal", () => {
  test.each([
    [403, 'InvalidClientTokenId', 'The security token included in the request is invalid.'],
    [403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match'],
    [403, 'ExpiredToken', 'The security token included in the request is expired'],
    [403, 'AccessDenied', 'User: x is not authorized'],
    [400, 'Throttling', 'Rate exceeded'],
    [503, 'ServiceUnavailable', 'try again'],
    [400, 'NeverHeardOf', 'a code from tomorrow'],
  ])('keeps code, words, request id and status: %d %s', async (httpStatus, code, message) => {
    let asked = 0;
    const answer = await identityFrom((request, response) => {
      asked += 1;
      xml(errorXml(code, message), httpStatus)(request, response);
    });
    expect(answer).toEqual({
      kind: 'refused',
      error: { code, message, requestId: 'request-1', httpStatus },
    });
    expect(asked).toBe(1);
  });

  test.each([
    ['ExpiredTokenException', 'Token expired: current date/time 1'],
    ['InvalidIdentityToken', 'Incorrect token audience'],
    ['IDPCommunicationError', 'communication problem'],
  ])(
    'of a token keeps the code that AWS sent, not the name of a class: %s',
    async (code, message) => {
      const answer = await serving(xml(errorXml(code, message), 400), ({ url }) =>
        aws.assumeRoleWithWebIdentity(seal('a.b.c'), ROLE, target(url)),
      );
      expect(answer).toMatchObject({ kind: 'refused', error: { code, message, httpStatus: 400 } });
    },
  );
});

describe('what is not STS', () => {
  test.each([
    ['a login page', 200, '<!doctype html><html><body>Sign in</body></html>', 'text/html'],
    ['HTML that would be XML', 200, '<html><body><p>Sign in</p></body></html>', 'text/html'],
    ['JSON', 200, '{"ok": true}', 'application/json'],
    ['nothing', 200, '', 'text/plain'],
    ['half of XML', 200, '<GetCallerIdentityResponse><GetCallerIdent', 'text/xml'],
    ['a page that is missing', 404, '<html><body>Not found</body></html>', 'text/html'],
    ['a proxy that wants a login', 407, '<html><body>Proxy</body></html>', 'text/html'],
    ['a page that moved', 301, '', 'text/html'],
    ['bytes', 200, '\u0000\u0001\ufffd', 'application/octet-stream'],
  ])('is told as such: %s', async (_, status, body, type) => {
    const asked: string[] = [];
    const answer = await identityFrom((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(status, { 'content-type': type, location: '/elsewhere' }).end(body);
    });
    expect(answer).toMatchObject({ kind: 'unreachable', reason: 'not-sts' });
    expect(asked).toEqual(['/']);
    expect(JSON.stringify(answer)).not.toMatch(/Sign in|Proxy|<html/);
  });

  test.each([500, 502, 503, 504])(
    'and broken is worth another try: HTML %d',
    async (httpStatus) => {
      const answer = await identityFrom((_, response) => {
        response
          .writeHead(httpStatus, { 'content-type': 'text/html' })
          .end('<html><body>Bad gateway</body></html>');
      });
      expect(answer).toMatchObject({
        kind: 'refused',
        error: { code: 'ServiceUnavailable', httpStatus },
      });
    },
  );
});

describe('no answer', () => {
  test('since nobody listens', async () => {
    const { url } = await serving(
      () => undefined,
      (served) => Promise.resolve(served),
    );
    expect(await aws.callerIdentity(KEYS, target(url))).toMatchObject({
      kind: 'unreachable',
      reason: 'refused',
    });
  });

  test('since the connection was cut', async () => {
    expect(await identityFrom((request) => request.socket.destroy())).toMatchObject({
      kind: 'unreachable',
      reason: 'reset',
    });
  });

  test('in time: a server that hangs, before or within its answer', async () => {
    const silent = await identityFrom(() => undefined, KEYS, 200);
    const within = await identityFrom(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/xml' });
        response.write('<GetCaller');
      },
      KEYS,
      200,
    );
    expect([silent, within]).toMatchObject([
      { kind: 'unreachable', reason: 'timeout' },
      { kind: 'unreachable', reason: 'timeout' },
    ]);
  });

  test('since the certificate is nobody that we trust', async () => {
    const answer = await servingTls(makeCertificate(['localhost']), xml(IDENTITY), ({ port }) =>
      aws.callerIdentity(KEYS, target(`https://localhost:${port}`)),
    );
    expect(answer).toMatchObject({ kind: 'unreachable', reason: 'tls' });
  });

  test('since the bytes are no HTTP', async () => {
    const answer = await servingSocket(
      (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
      ({ url }) => aws.callerIdentity(KEYS, target(url)),
    );
    expect(answer).toMatchObject({ kind: 'unreachable', reason: 'other' });
  });
});

describe('a key that cannot stand in a header', () => {
  test.each([
    ['a key id with a line feed', { ...KEYS, accessKeyId: `${KEY_ID}\n` }],
    ['a session token with a line feed', { ...SESSION, sessionToken: seal(`${TOKEN}\n`) }],
    ['a key id with a BOM', { ...KEYS, accessKeyId: `\ufeff${KEY_ID}` }],
  ])('is told as such and never sent: %s', async (_, keys) => {
    let asked = 0;
    const answer = await identityFrom(() => {
      asked += 1;
    }, keys);
    expect(answer).toMatchObject({ kind: 'unreachable', reason: 'unsendable' });
    expect(asked).toBe(0);
    for (const secret of [KEY_ID, SECRET_KEY, TOKEN]) {
      expect(JSON.stringify(answer)).not.toContain(secret);
    }
  });
});
