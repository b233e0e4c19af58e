import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';

/** One job, two regions. */
export const regionVariablesDiffer: Rule<ChainRuleFacts> = {
  id: 'credentials/region-variables-differ',
  severity: 'warning',
  rung: 'well-formed',
  title: '`AWS_REGION` is {region} and `AWS_DEFAULT_REGION` is {defaultRegion}',
  why: 'boto3 and the AWS CLI v1 read only `AWS_DEFAULT_REGION`; JavaScript and Java read only `AWS_REGION`; the others prefer `AWS_REGION`. The two work in two regions.',
  fix: 'Set both to the same region.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
  judge({ regions: { region, defaultRegion }, views }) {
    if (region === null || defaultRegion === null || region === defaultRegion) return [];
    const inRegion = (wanted: string) =>
      views.filter((view) => view.region === wanted).map(({ dialect }) => dialect);
    if (inRegion(region).length === 0 || inRegion(defaultRegion).length === 0) return [];
    return [
      {
        location: { kind: 'variable', name: 'AWS_DEFAULT_REGION' },
        identity: 'regions',
        values: { region, defaultRegion },
        // Neither is held for the right one: which was meant, nobody has said.
        evidence: [region, defaultRegion].map((wanted) => ({
          label: inRegion(wanted).join(', '),
          actual: `works in ${wanted}`,
        })),
      },
    ];
  },
};
