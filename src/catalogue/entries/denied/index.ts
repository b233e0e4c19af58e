import type { Entry } from '../../entry.js';
import { awsAccessDenied } from './aws-access-denied.js';
import { beanstalkPermission } from './beanstalk-permission.js';
import { ec2UnauthorizedEncoded } from './ec2-unauthorized-encoded.js';
import { iamExplicitDeny } from './iam-explicit-deny.js';
import { iamNoPolicyAllows } from './iam-no-policy-allows.js';
import { iamNotAuthorized } from './iam-not-authorized.js';

export const deniedEntries: readonly Entry[] = [awsAccessDenied, beanstalkPermission, ec2UnauthorizedEncoded, iamExplicitDeny, iamNoPolicyAllows, iamNotAuthorized];
