import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { setVariables } from '../../wording/credentials/set-variables.js';

/** Nothing names a region: most SDKs refuse to make a call. */
export const regionMissing: Rule<JobRuleFacts> = {
  id: 'credentials/region-missing',
  severity: 'warning',
  rung: 'present',
  title: 'No region is set',
  why: 'Neither `AWS_REGION` nor `AWS_DEFAULT_REGION`, a profile nor the input `aws-region` names one. SDKs that are not told a region in code fail with "Region is missing" or "You must specify a region". The preflight asked STS in `{fallback}` instead.',
  fix: 'Set both `AWS_REGION` and `AWS_DEFAULT_REGION` for {theJob}: some SDKs read only one of them.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
  judge({ job, credentials }, ci) {
    if (credentials == null || credentials.region.from !== null) return [];
    if (credentials.region.malformed.length > 0) return [];
    return [
      {
        location: { kind: 'variable', name: 'AWS_REGION' },
        identity: 'region',
        values: { fallback: credentials.region.value },
        evidence: [{ label: 'AWS_REGION', expected: 'a region', actual: 'not set' }],
        paste: setVariables(
          { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' },
          ci,
          job,
          'or the region that is meant',
        ),
      },
    ];
  },
};
