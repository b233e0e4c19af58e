import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { DialectName } from '../../report/chain-view.js';
import type { Rule } from '../../report/rule.js';
import { setVariables } from '../../wording/credentials/set-variables.js';

/**
 * SDKs whose own search for a region ends at the instance metadata service.
 * @see https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/region-selection.html
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-options.html
 */
const ASKS_MACHINE: ReadonlySet<DialectName> = new Set(['java', 'rust', 'aws-cli']);

/** Nothing names a region: most SDKs refuse to make a call. */
export const regionMissing: Rule<JobRuleFacts> = {
  id: 'credentials/region-missing',
  severity: 'warning',
  rung: 'present',
  title: 'No region is set',
  why: 'Neither `AWS_REGION` nor `AWS_DEFAULT_REGION`, a profile nor the input `aws-region` names one. SDKs that are not told a region in code fail with "Region is missing" or "You must specify a region". The preflight asked STS in `{fallback}` instead.',
  fix: 'Set both `AWS_REGION` and `AWS_DEFAULT_REGION` for {theJob}: some SDKs read only one of them.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
  judge({ job, credentials, chain, sdksNamed }, ci) {
    if (credentials == null || credentials.region.from !== null) return [];
    if (credentials.region.malformed.length > 0) return [];
    // On EC2 some SDKs ask the machine for its region.
    const onMachine = credentials.identity?.provider === 'instance-metadata';
    const stuck = chain.filter(
      ({ dialect, region }) => region === undefined && !(onMachine && ASKS_MACHINE.has(dialect)),
    );
    const needed = sdksNamed ? stuck : [];
    return [
      {
        location: { kind: 'variable', name: 'AWS_REGION' },
        identity: 'region',
        severity: needed.length > 0 ? 'error' : 'warning',
        values: { fallback: credentials.region.value },
        evidence: [
          { label: 'AWS_REGION', expected: 'a region', actual: 'not set' },
          ...needed.map(({ dialect, regionMessage }) => ({
            label: dialect,
            expected: 'a region',
            actual: regionMessage ?? 'none',
          })),
        ],
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
