import { sha256 } from '../report/sha256.js';

/**
 * Keys that documentation publishes, without a word in them that would tell them as examples: whoever
 * commits one leaks nothing. Kept as the beginning of their SHA-256, so that no scan finds them here.
 */
const DOCUMENTED: ReadonlySet<string> = new Set(
  [
    // Amazon S3 Developer Guide of 2006, its two secrets (docs.aws.amazon.com/AmazonS3, RESTAuthentication).
    '0114c1456f250438 0e8ad95d75d71161',
    // Guides of AWS and of Amazon Pay before 2012: the secret that begins with kWcr.
    '95cbff464ccfb324',
    // The public playground of MinIO (play.min.io), whose secret stands in the SDKs' own examples.
    'df452eef23e8cf2c',
    // Google Cloud Storage, HMAC keys (cloud.google.com/storage/docs/authentication/hmackeys).
    '8662fc2ab7d6d062',
    // AWS CLI reference: ecr get-download-url-for-layer, its id and its URL.
    '05b9f5d960901639 8faa4bb5365a88e0',
    // gamelift describe-fleet-events.
    'de4792636d503841',
    // opsworks describe-commands.
    '7d6faa0829dcb9db',
    // rds generate-db-auth-token.
    'b4487d094c76a871 6c5f8ac32f8c20d1',
    // ssm get-deployable-patch-snapshot-for-instance.
    'd4e819c8a85df67c bfdd84c80536b861 04fba2c05f91ad4b a9f272d7f29d5dc0',
    // sts assume-role, and its API reference.
    '793bd7c463628ec5',
    // SNS API reference.
    '05b4867153eaa133',
    // Signature Version 4 test suite, post-sts-header-after and -before.
    'f33aa7a1a1314a67 a94ef2a55c1d9e4d',
  ].flatMap((hashes) => hashes.split(' ')),
);

/** How much of a key is hashed: a long one may be cut. */
const HASHED = 64;

/** True for a key, in clear, that documentation publishes. */
export function isDocumented(key: string): boolean {
  return DOCUMENTED.has(sha256(key.slice(0, HASHED)).slice(0, 16));
}
