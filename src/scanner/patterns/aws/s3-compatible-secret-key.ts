import { BASE64 } from '../../alphabets.js';
import type { Pattern } from '../pattern.js';
import { awsSecretAccessKey } from './aws-secret-access-key.js';

/**
 * Secrets of stores that speak S3's protocol, in variables of AWS's names: told from AWS's own by the
 * endpoint or the store's name beside them. Found by the shapes of an AWS secret.
 * @see https://rclone.org/s3/
 */
export const s3CompatibleSecretKey: Pattern = {
  kind: 's3-compatible-secret-key',
  part: 'secret',
  words: {
    noun: 'secret key of an S3-compatible store',
    severity: 'error',
    rung: 'granted',
    title: 'A secret key of an S3-compatible store stands in `{path}`, line {line}',
    why: 'The endpoint or the name beside it is not of AWS but of a store that speaks S3 (MinIO, Wasabi, R2, Backblaze, Spaces, Ceph and the like): whoever reads it can read and change what is stored there. IAM knows nothing of it. Removing the line does not take it back.',
    fix: 'Delete the key in the console of that store and make a new one, then put a reference to a secret in its place and commit that.',
    references: ['https://rclone.org/s3/'],
  },
  shapes: [],
  ...(awsSecretAccessKey.decode === undefined ? {} : { decode: awsSecretAccessKey.decode }),
  cases(draw) {
    const secret = () => `${draw(BASE64, 36)}a7Q+`;
    return {
      leaks: [
        ['endpoint_url = https://s3.wasabisys.com\nAWS_SECRET_ACCESS_KEY=', secret(), '\n'],
        ['MINIO_SECRET_KEY: "', secret(), '"'],
        ['"endpoint": "https://x.r2.cloudflarestorage.com",\n"secretKey": "', secret(), '"'],
      ],
      clean: [
        `endpoint: https://minio.example.com\n\n\n\n\nvalue: ${secret()}\n`,
        `MINIO_ROOT_PASSWORD_HASH=${secret()}`,
      ],
    };
  },
};
