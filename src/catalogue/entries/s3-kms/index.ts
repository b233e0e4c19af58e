import type { Entry } from '../../entry.js';
import { kmsKeyDisabled } from './kms-key-disabled.js';
import { kmsNotAuthorized } from './kms-not-authorized.js';
import { s3AclNotSupported } from './s3-acl-not-supported.js';
import { s3BlockPublic } from './s3-block-public.js';
import { s3BucketNameEmpty } from './s3-bucket-name-empty.js';
import { s3BucketNotEmpty } from './s3-bucket-not-empty.js';
import { s3BucketTaken } from './s3-bucket-taken.js';
import { s3ForbiddenBare } from './s3-forbidden-bare.js';
import { s3HeadForbidden } from './s3-head-forbidden.js';
import { s3LocationConstraint } from './s3-location-constraint.js';
import { s3NameNotValid } from './s3-name-not-valid.js';
import { s3NoSuchBucket } from './s3-no-such-bucket.js';
import { s3NoSuchKey } from './s3-no-such-key.js';
import { s3OperationAborted } from './s3-operation-aborted.js';
import { s3RegionIncorrectGo } from './s3-region-incorrect-go.js';
import { s3SyncActionInput } from './s3-sync-action-input.js';
import { s3WrongRegion } from './s3-wrong-region.js';

export const s3KmsEntries: readonly Entry[] = [
  kmsKeyDisabled,
  kmsNotAuthorized,
  s3AclNotSupported,
  s3BlockPublic,
  s3BucketNameEmpty,
  s3BucketNotEmpty,
  s3BucketTaken,
  s3ForbiddenBare,
  s3HeadForbidden,
  s3LocationConstraint,
  s3NameNotValid,
  s3NoSuchBucket,
  s3NoSuchKey,
  s3OperationAborted,
  s3RegionIncorrectGo,
  s3SyncActionInput,
  s3WrongRegion,
];
