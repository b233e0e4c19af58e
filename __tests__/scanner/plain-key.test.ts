import { describe, expect, test } from '@jest/globals';
import { contentHits } from '../../src/scanner/content-hits.js';
import { redactKey } from '../../src/scanner/redact.js';
import {
  bedrockLongTerm,
  bedrockShortTerm,
  drawFrom,
  keyId,
  secretKey,
  sessionToken,
} from './fake-keys.js';

const draw = drawFrom(11);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('one key, one identity', () => {
  const secret = secretKey(draw, true);
  test.each([
    ['plain', `aws_secret_access_key = ${secret}`],
    ['URL-encoded', `s3://${keyId(draw)}:${encodeURIComponent(secret)}@b`],
    ['JSON with escaped slashes', `{"secretAccessKey":"${secret.replaceAll('/', '\\/')}"}`],
    ['JSON with unicode escapes', `{"secretAccessKey":"${secret.replaceAll('+', '\\u002B')}"}`],
    ['base64', `AWS_SECRET_ACCESS_KEY: ${base64(secret)}`],
    ['base64 with a line end', `AWS_SECRET_ACCESS_KEY: ${base64(`${secret}\n`)}`],
  ])('a secret key, %s', (_, text) => {
    const keys = contentHits(Buffer.from(text)).filter(
      ({ kind }) => kind === 'aws-secret-access-key',
    );
    expect(keys.map(({ key }) => key)).toEqual([secret]);
  });

  const id = keyId(draw);
  test.each([
    ['plain', id],
    ['base64', `data: {id: ${base64(id)}}`],
    ['in UTF-16', Buffer.from(`id=${id}\n`, 'utf16le').toString('latin1')],
  ])('a key id, %s', (_, text) => {
    const keys = contentHits(Buffer.from(text, 'latin1'));
    expect(keys.map(({ key }) => key)).toEqual([id]);
  });

  test('a session token, URL-encoded', () => {
    const token = sessionToken(draw);
    const [hit] = contentHits(Buffer.from(`&X-Amz-Security-Token=${encodeURIComponent(token)}&`));
    expect(hit?.key).toBe(token);
  });
});

describe('what is told of a key', () => {
  test('a key id shows its ends and its account', () => {
    const id = ['ASIA', 'Y34FZKBOKMUTVV7A'].join('');
    expect(redactKey('aws-access-key-id', id)).toEqual({
      preview: ['ASIA', '...', 'VV7A'].join(''),
      account: '609629065308',
    });
  });

  test('the other kinds show their length, and no part of the key', () => {
    const keys = {
      'aws-secret-access-key': secretKey(draw),
      'aws-session-token': sessionToken(draw),
      'bedrock-api-key': bedrockLongTerm(draw, '444455556666'),
    };
    for (const [kind, key] of Object.entries(keys)) {
      const { preview } = redactKey(kind, key);
      expect(preview).toContain(`(${key.length} characters)`);
      for (let at = 0; at + 4 <= key.length; at++) {
        expect(preview).not.toContain(key.slice(at, at + 4));
      }
    }
  });

  test('Bedrock keys of both kinds tell their account', () => {
    expect(redactKey('bedrock-api-key', bedrockLongTerm(draw, '444455556666')).account).toBe(
      '444455556666',
    );
    const short = bedrockShortTerm(drawFrom(2), ['ASIA', 'Y34FZKBOKMUTVV7A'].join(''));
    expect(redactKey('bedrock-api-key', short).account).toBe('609629065308');
  });
});
