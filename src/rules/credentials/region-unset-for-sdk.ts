import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';
import { bySdk, sdkNames } from '../../wording/credentials/sdk-names.js';
import { setVariables } from '../../wording/credentials/set-variables.js';

/** A region that only some SDKs see. */
export const regionUnsetForSdk: Rule<ChainRuleFacts> = {
  id: 'credentials/region-unset-for-sdk',
  severity: 'warning',
  rung: 'well-formed',
  title: 'Only `{set}` is set, and {sdks} {sdks:does|do} not read it',
  why: 'boto3 and the AWS CLI v1 read `AWS_DEFAULT_REGION`, JavaScript and Java `AWS_REGION`. A client that is made without a region fails, unless a profile or the code names one.',
  fix: 'Set `{missing}` to `{region}` as well.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
  judge({ regions: { region, defaultRegion }, views, sdksNamed, job }, ci) {
    const value = region ?? defaultRegion;
    if (value === null || (region !== null && defaultRegion !== null)) return [];
    const without = views.filter((view) => view.region === undefined);
    const set = region === null ? 'AWS_DEFAULT_REGION' : 'AWS_REGION';
    const missing = region === null ? 'AWS_REGION' : 'AWS_DEFAULT_REGION';
    if (without.length === 0) return [];
    return [
      {
        location: { kind: 'variable', name: missing },
        identity: missing,
        severity: sdksNamed ? 'error' : 'warning',
        values: {
          set,
          missing,
          region: value,
          sdks: sdkNames(without, []),
        },
        evidence: [
          { label: set, actual: value },
          ...bySdk(
            without.map(({ dialect, regionMessage }) => ({
              dialect,
              expected: value,
              actual: regionMessage ?? 'no region',
            })),
          ),
        ],
        // Its value, since a job's `env:` may not read another variable of it.
        paste: setVariables({ [missing]: value }, ci, job),
      },
    ];
  },
};
