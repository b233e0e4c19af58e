import type { Entry } from '../../entry.js';
import { awsQuotaExceeded } from './aws-quota-exceeded.js';
import { awsUnavailable } from './aws-unavailable.js';
import { ec2IdAbsent } from './ec2-id-absent.js';
import { ec2NoCapacity } from './ec2-no-capacity.js';
import { iamDeleteConflict } from './iam-delete-conflict.js';
import { iamExistsAlready } from './iam-exists-already.js';
import { iamPolicyMalformed } from './iam-policy-malformed.js';

export const accountsEntries: readonly Entry[] = [
  awsQuotaExceeded,
  awsUnavailable,
  ec2IdAbsent,
  ec2NoCapacity,
  iamDeleteConflict,
  iamExistsAlready,
  iamPolicyMalformed,
];
