import type { MalformedRegion } from '../../facts/endpoints/region.js';
import type { Rule } from '../../report/rule.js';

/** A region, in an input, a variable or the profile, whose value can be no region. */
export const regionInvalid: Rule<readonly MalformedRegion[]> = {
  id: 'credentials/region-invalid',
  severity: 'error',
  rung: 'well-formed',
  title: '`{variable}` is not a region',
  why: 'SDKs build host names from the region: with what is none, every call fails before it is sent, or finds no host.',
  fix: 'Set `{variable}` to a bare region such as `{meant}`.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
  judge(malformed) {
    return malformed.map(({ variable, shape, shown, meant, noVariable, isInput }) => ({
      location:
        isInput === true
          ? { kind: 'input', name: variable }
          : noVariable === true
            ? { kind: 'job' }
            : { kind: 'variable', name: variable },
      identity: variable,
      values: { variable, meant: meant ?? 'eu-west-1' },
      ...(meant === undefined
        ? {}
        : { words: { fix: 'Write `{meant}` in `{variable}`, if that is what is meant.' } }),
      evidence: [
        {
          label: variable,
          expected: `a region such as ${meant ?? 'eu-west-1'}`,
          actual: shown === undefined ? shape : `${shown} (${shape})`,
        },
      ],
    }));
  },
};
