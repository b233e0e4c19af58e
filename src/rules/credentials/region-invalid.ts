import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';

/** A region variable whose value can be no region. */
export const regionInvalid: Rule<JobRuleFacts> = {
  id: 'credentials/region-invalid',
  severity: 'error',
  rung: 'well-formed',
  title: '`{variable}` is not a region',
  why: 'SDKs build host names from the region; a blank, a line break or a quote in it makes every call fail before it is sent.',
  fix: 'Set `{variable}` to a bare region such as `eu-west-1`.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
  judge({ credentials }) {
    return (credentials?.region.malformed ?? []).map(({ variable, shape, noVariable }) => ({
      location: noVariable === true ? { kind: 'job' } : { kind: 'variable', name: variable },
      identity: variable,
      values: { variable },
      evidence: [{ label: variable, expected: 'a region such as eu-west-1', actual: shape }],
    }));
  },
};
