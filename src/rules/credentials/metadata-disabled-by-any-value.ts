import type { ChainRuleFacts } from '../../facts/chain.js';
import type { Rule } from '../../report/rule.js';

/** `AWS_EC2_METADATA_DISABLED=1` is yes to one SDK and no to the rest. */
export const metadataDisabledByAnyValue: Rule<ChainRuleFacts> = {
  id: 'credentials/metadata-disabled-by-any-value',
  severity: 'warning',
  rung: 'resolves',
  title: '`AWS_EC2_METADATA_DISABLED` is {value}, which SDKs read in opposite ways',
  why: 'The JavaScript SDK takes every value but `false` for a yes; all others take only `true` for one.',
  fix: 'Write `true` to switch the metadata service off, or `false` to leave it on.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html'],
  judge({ metadataDisabled, views }) {
    if (metadataDisabled === null) return [];
    if (metadataDisabled.toLowerCase() === 'true' || metadataDisabled === 'false') return [];
    const javascript = views.some(({ dialect }) => dialect === 'javascript');
    const others = views.filter(({ dialect }) => dialect !== 'javascript');
    if (!javascript || others.length === 0) return [];
    return [
      {
        location: { kind: 'variable', name: 'AWS_EC2_METADATA_DISABLED' },
        identity: 'AWS_EC2_METADATA_DISABLED',
        values: { value: metadataDisabled },
        evidence: [
          { label: 'javascript', expected: 'true or false', actual: 'switched off' },
          { label: others.map(({ dialect }) => dialect).join(', '), actual: 'switched on' },
        ],
      },
    ];
  },
};
