import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { isRegionMisspelt } from '../../wording/credentials/misspelt-region.js';
import { refusalOf } from '../../facts/credentials/sts-call.js';
import { signatureFault } from '../../facts/credentials/signature-fault.js';
import { KNOWN_REGIONS } from '../../report/aws/known-regions.js';
import { nearest } from '../../report/nearest.js';
import type { Rule } from '../../report/rule.js';

/** A well-formed region that AWS does not have, or that the account has not enabled. */
export const regionUnknown: Rule<JobRuleFacts> = {
  id: 'credentials/region-unknown',
  severity: 'error',
  rung: 'well-formed',
  title: 'AWS has no STS for {thisJob} in the region `{region}`',
  why: 'The region is misspelt, is not enabled for the account, or its STS host does not resolve from {thisRunner}.',
  fix: 'Correct the region in {from}; for an opt-in region, enable it for the account first.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html',
  ],
  judge({ credentials }) {
    const { calls = [], region } = credentials ?? {};
    const call = calls.find((candidate) => causeOf(candidate) !== undefined);
    if (call === undefined || region === undefined) return [];
    const meant = isRegionMisspelt(call) ? nearest(call.region, [...KNOWN_REGIONS]) : undefined;
    return [
      {
        location: { kind: 'aws', resource: call.host },
        identity: call.region,
        values: {
          region: call.region,
          from: region.from ?? 'AWS_REGION',
          meant: meant ?? '',
        },
        words: {
          why: causeOf(call) ?? '',
          ...(meant === undefined
            ? {}
            : { fix: 'Write `{meant}` in {from}, if that is what is meant.' }),
        },
        evidence: [
          {
            label: region.from ?? 'region',
            expected: meant === undefined ? 'a region of AWS' : `a region of AWS, such as ${meant}`,
            actual: call.region,
          },
          { label: call.host, actual: detail(call) },
        ],
      },
    ];
  },
};

type Call = NonNullable<JobRuleFacts['credentials']>['calls'][number];

function causeOf(call: Call): string | undefined {
  const refusal = refusalOf(call);
  if (refusal?.code === 'RegionDisabledException') {
    return 'STS is not activated for the account in this region: it is an opt-in region.';
  }
  if (refusal !== undefined && signatureFault(refusal) === 'region') {
    return 'STS refused the signature because it names another region: the region is misspelt, or the endpoint belongs to a different one.';
  }
  if (isRegionMisspelt(call)) {
    return 'Its STS host does not exist in DNS, and it is none of the regions that AWS had in autumn 2026: most likely it is misspelt.';
  }
  return undefined;
}

function detail(call: Call): string {
  if (call.answer.kind === 'refused') return call.answer.error.message;
  return call.answer.kind === 'unreachable' ? call.answer.detail : 'answered';
}
