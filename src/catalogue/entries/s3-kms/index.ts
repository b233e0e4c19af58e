import type { Entry } from '../../entry.js';
import { kmsNotAuthorized } from './kms-not-authorized.js';
import { s3AclNotSupported } from './s3-acl-not-supported.js';
import { s3BlockPublic } from './s3-block-public.js';
import { s3ForbiddenBare } from './s3-forbidden-bare.js';
import { s3HeadForbidden } from './s3-head-forbidden.js';
import { s3NoSuchBucket } from './s3-no-such-bucket.js';
import { s3WrongRegion } from './s3-wrong-region.js';

export const s3KmsEntries: readonly Entry[] = [kmsNotAuthorized, s3AclNotSupported, s3BlockPublic, s3ForbiddenBare, s3HeadForbidden, s3NoSuchBucket, s3WrongRegion];
