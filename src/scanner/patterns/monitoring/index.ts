import type { Pattern } from '../pattern.js';
import { datadogKey } from './datadog-key.js';
import { dynatraceToken } from './dynatrace-token.js';
import { grafanaApiKey } from './grafana-api-key.js';
import { grafanaCloudToken } from './grafana-cloud-token.js';
import { grafanaServiceAccountToken } from './grafana-service-account-token.js';
import { newRelicInsertKey } from './new-relic-insert-key.js';
import { newRelicUserKey } from './new-relic-user-key.js';
import { sentryOrgToken } from './sentry-org-token.js';
import { sentryUserToken } from './sentry-user-token.js';

/** Keys of what watches systems. */
export const MONITORING_PATTERNS: readonly Pattern[] = [
  sentryOrgToken,
  sentryUserToken,
  newRelicUserKey,
  newRelicInsertKey,
  grafanaServiceAccountToken,
  grafanaCloudToken,
  grafanaApiKey,
  dynatraceToken,
  datadogKey,
];
