import { BASE64 } from '../../alphabets.js';
import { issued } from '../issued.js';

const ID = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** A secret: 40 characters of base64, whole. */
const SECRET = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/;

/**
 * HMAC keys of Cloud Storage: the id of a service account's key, with its secret beside it. An id
 * alone opens nothing.
 *
 * Basis: documented by the vendor.
 * @see https://docs.cloud.google.com/storage/docs/authentication/hmackeys
 */
export const gcpHmacKey = issued({
  kind: 'gcp-hmac-key',
  noun: 'Google Cloud Storage HMAC key',
  can: 'read and write the buckets that its service account may, over the S3-compatible API',
  revoke:
    'Deactivate and delete it with `gcloud storage hmac update ACCESS_ID --deactivate` and `gcloud storage hmac delete ACCESS_ID`',
  references: ['https://docs.cloud.google.com/storage/docs/authentication/managing-hmackeys'],
  surroundings: { lines: 3, bytes: 320 },
  shapes: [
    {
      prefixes: ['GOOG1E'],
      alphabet: ID,
      length: 55,
      judge: ({ before, after }) => SECRET.test(after()) || SECRET.test(before()),
    },
  ],
  name: 'GS_ACCESS_KEY_ID',
  keys: (draw) => [`GOOG1E${draw(ID, 55)}`],
  isPair: true,
  leaks: (draw) => [
    [
      'gs_service_key_id = ',
      `GOOG1E${draw(ID, 55)}`,
      `\ngs_service_secret = ${draw(BASE64, 38)}a7\n`,
    ],
  ],
  clean: (draw) => [`GS_ACCESS_KEY_ID=GOOG1E${draw(ID, 55)}\n`],
});
