import { describe, expect, test } from '@jest/globals';
import { contentHits } from '../../../src/scanner/content-hits.js';
import { drawFrom, keyId, secretKey } from '../fake-keys.js';

const draw = drawFrom(31);
const ID = keyId(draw);
const SECRET = secretKey(draw);

/** Of what kind the scan takes the secret to be that a text holds as `<SECRET>`. */
function kindIn(template: string): string {
  const text = template.replaceAll('<ID>', ID).replaceAll('<SECRET>', SECRET);
  const kinds = contentHits(Buffer.from(text))
    .filter(({ key }) => key === SECRET)
    .map(({ kind }) => kind);
  return kinds.join(' ') || 'none';
}

describe('whose secret it is', () => {
  test.each([
    ['AWS_SECRET_ACCESS_KEY=<SECRET>', 'aws-secret-access-key'],
    ['ACCESS_KEY=<ID>\nSECRET_KEY=<SECRET>', 'aws-secret-access-key'],
    ['ACME_ACCESS_KEY=<ID>\nACME_SECRET_KEY=<SECRET>', 'aws-secret-access-key'],
    ['provider "aws" {\n  secret_key = "<SECRET>"\n}', 'aws-secret-access-key'],
    ['SECRET_KEY=<SECRET>', 'secret-key-of-unknown-owner'],
    ['DUO_SECRET_KEY=<SECRET>', 'none'],
    ['PAYSTACK_SECRET_KEY=<SECRET>', 'none'],
    ['CLERK_SECRET_KEY=<SECRET>', 'none'],
    ['TENCENT_SECRET_KEY=<SECRET>', 'none'],
    ['ACME_ACCESS_KEY=<ID>\nDUO_SECRET_KEY=<SECRET>', 'none'],
    ['access_key: GOOG1EQ7WKZ2MVB4PCXE\nsecret_key: <SECRET>', 'none'],
    [
      'AWS_ENDPOINT_URL=https://minio.acme.dev\nAWS_SECRET_ACCESS_KEY=<SECRET>',
      's3-compatible-secret-key',
    ],
    [
      'AWS_ENDPOINT_URL=https://minio.acme.dev\nAWS_ACCESS_KEY_ID=<ID>\nAWS_SECRET_ACCESS_KEY=<SECRET>',
      'aws-secret-access-key',
    ],
    ['MINIO_SECRET_KEY=<SECRET>', 's3-compatible-secret-key'],
  ])('%j: %s', (template, kind) => {
    expect(kindIn(template)).toBe(kind);
  });

  test('an id that has its own secret lends itself to no other', () => {
    const own = secretKey(drawFrom(32));
    const pair = `AWS_ACCESS_KEY_ID=<ID>\nAWS_SECRET_ACCESS_KEY=${own}\n`;
    expect(kindIn(`${pair}SECRET_KEY=<SECRET>\n`)).toBe('secret-key-of-unknown-owner');
    expect(kindIn(`${pair}DB_PASSWORD=<SECRET>\n`)).toBe('none');
  });
});
