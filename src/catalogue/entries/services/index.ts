import type { Entry } from '../../entry.js';
import { acmApigatewayDomain } from './acm-apigateway-domain.js';
import { apigatewayCloudwatchRole } from './apigateway-cloudwatch-role.js';
import { cloudfrontAliasTaken } from './cloudfront-alias-taken.js';
import { cloudfrontCertificate } from './cloudfront-certificate.js';
import { cloudfrontDistributionAbsent } from './cloudfront-distribution-absent.js';
import { dynamodbTableAbsent } from './dynamodb-table-absent.js';
import { rdsState } from './rds-state.js';
import { route53RecordExists } from './route53-record-exists.js';
import { secretNotFound } from './secret-not-found.js';
import { secretScheduledForDeletion } from './secret-scheduled-for-deletion.js';
import { sesNotVerified } from './ses-not-verified.js';
import { ssmParameterAbsent } from './ssm-parameter-absent.js';

export const servicesEntries: readonly Entry[] = [
  acmApigatewayDomain,
  apigatewayCloudwatchRole,
  cloudfrontAliasTaken,
  cloudfrontCertificate,
  cloudfrontDistributionAbsent,
  dynamodbTableAbsent,
  rdsState,
  route53RecordExists,
  secretNotFound,
  secretScheduledForDeletion,
  sesNotVerified,
  ssmParameterAbsent,
];
