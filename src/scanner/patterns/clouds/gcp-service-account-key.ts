import { BASE64, HEX } from '../../alphabets.js';
import { BELOW_HEADER, pemBody, pemShapes } from '../pem.js';
import type { Pattern } from '../pattern.js';

/** The beginnings of the file in base64, with and without line ends and indents. */
const ENCODED = [
  'ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3Vu',
  'ew0KICAidHlwZSI6ICJzZXJ2aWNlX2FjY291',
  'ewogICAgInR5cGUiOiAic2VydmljZV9hY2Nv',
  'eyJ0eXBlIjoic2VydmljZV9hY2NvdW50',
  'eyJ0eXBlIjogInNlcnZpY2VfYWNjb3Vu',
];

/**
 * Key files of Google service accounts: JSON with a private key below its id; also in base64, as CI
 * secrets hold it.
 *
 * Basis: documented by the vendor.
 * @see https://docs.cloud.google.com/iam/docs/keys-create-delete
 */
export const gcpServiceAccountKey: Pattern = {
  kind: 'gcp-service-account-key',
  words: {
    noun: 'Google service account key',
    severity: 'error',
    rung: 'granted',
    title: 'A Google service account key stands in `{path}`, line {line}',
    why: 'Whoever reads it can act on Google Cloud as the service account, with all of its roles, until the key is deleted: it never expires by itself. Removing the lines does not take it back.',
    fix: 'Delete the key with `gcloud iam service-accounts keys delete KEY_ID --iam-account EMAIL` (both stand in the file), look its use up in the audit logs, and let CI log in with workload identity federation instead of a key.',
    references: [
      'https://docs.cloud.google.com/iam/docs/keys-create-delete',
      'https://docs.cloud.google.com/iam/docs/workload-identity-federation',
    ],
  },
  surroundings: BELOW_HEADER,
  shapes: [
    ...pemShapes(
      { label: 'PRIVATE KEY', opening: /^MII/, least: 300, encoded: ENCODED[0] as string },
      (before) => before.includes('private_key_id'),
    ).slice(0, 1),
    {
      prefixes: ENCODED,
      alphabet: BASE64,
      length: { from: 400 },
      notBefore: BASE64,
      padded: true,
      plausible: (value) => /"private_key_id":\s*"[0-9a-f]{40}"/.test(decoded(value.slice(0, 480))),
    },
  ],
  decode: (spelled) => pemBody(spelled.startsWith('-') ? spelled : keyOf(decoded(spelled))),
  cases(draw) {
    const lines = () => [
      'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC'.padEnd(64, draw(BASE64, 20)),
      ...[1, 2, 3, 4, 5].map(() => draw(BASE64, 64)),
    ];
    const key = () =>
      ['-----BEGIN PRIVATE KEY-----', ...lines(), '-----END PRIVATE KEY-----'].join(String.raw`\n`);
    const head = () =>
      `"type": "service_account",\n  "project_id": "shop",\n  "private_key_id": "${draw(HEX, 40)}",\n  "private_key": "`;
    const tail = String.raw`\n",` + '\n  "client_email": "ci@shop.iam.gserviceaccount.com"\n}\n';
    const file = () => `{\n  ${head()}${key()}${tail}`;
    const tight = () => JSON.stringify(JSON.parse(file()));
    return {
      leaks: [
        [`{\n  ${head()}`, key(), tail],
        ['GOOGLE_CREDENTIALS=', Buffer.from(file()).toString('base64'), '\n'],
        ['GOOGLE_CREDENTIALS=', Buffer.from(tight()).toString('base64'), '\n'],
      ],
      clean: [
        `{\n  ${head()}-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"\n}`,
        '{ "type": "service_account", "private_key_id": "abc", "private_key": "${KEY}" }',
        `GOOGLE_CREDENTIALS=${Buffer.from('{"type":"service_account","project_id":"shop"}').toString('base64')}`,
      ],
    };
  },
};

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}

function keyOf(file: string): string {
  return /-----BEGIN [^"]+/.exec(file)?.[0] ?? file;
}
