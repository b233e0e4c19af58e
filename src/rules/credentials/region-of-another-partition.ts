import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { partitionOfArn, partitionOfRegion } from '../../report/aws/partitions.js';
import type { Rule } from '../../report/rule.js';

/** The role lies in one partition of AWS, and STS is asked in a region of another. */
export const regionOfAnotherPartition: Rule<JobRuleFacts> = {
  id: 'credentials/region-of-another-partition',
  severity: 'error',
  rung: 'well-formed',
  title: 'The role is in {home}, and the region `{region}` is not',
  why: 'China, GovCloud and the European sovereign cloud are clouds of their own (partitions): with their own accounts, keys and STS. STS of `{region}` knows no role `arn:{partition}:...`.',
  fix: 'Set {from} to a region of the partition `{partition}`, such as `{right}`, or give the ARN of a role in `{other}`.',
  references: [
    'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html',
  ],
  judge({ credentials }) {
    const { role = null, region } = credentials ?? {};
    if (role === null || region === undefined || region.from === null) return [];
    const home = partitionOfArn(role.arn);
    const asked = partitionOfRegion(region.value);
    if (home.name === asked.name) return [];
    return [
      {
        location: { kind: 'job' },
        identity: `${home.name} ${asked.name}`,
        values: {
          home: home.title,
          partition: home.name,
          region: region.value,
          from: region.from.startsWith('input ')
            ? `\`${region.from.slice('input '.length)}\``
            : region.from === 'the profile'
              ? 'the region of the profile'
              : `\`${region.from}\``,
          right: home.fallbackRegion,
          other: asked.name,
        },
        evidence: [
          { label: 'role', actual: role.arn },
          { label: region.from, expected: `a region of ${home.name}`, actual: region.value },
        ],
      },
    ];
  },
};
