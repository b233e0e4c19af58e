import type { ChainRuleFacts } from '../../facts/chain/chain.js';
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
    const javascript = views.filter(({ dialect }) => dialect === 'javascript');
    const others = views.filter(({ dialect }) => dialect !== 'javascript');
    // One SDK alone is worth a word only where it reads the value against its meaning.
    const meansNo = /^(?:0|no|off|false|n|f)$/i.test(metadataDisabled);
    if ((meansNo ? javascript : others).length === 0) return [];
    // Where the machine's role is all that there is, the value decides who gets credentials.
    const decides =
      javascript.some(({ outcome }) => outcome !== 'resolved') &&
      others.some(({ provider, outcome }) => {
        return outcome === 'resolved' && provider === 'instance-metadata';
      });
    return [
      {
        location: { kind: 'variable', name: 'AWS_EC2_METADATA_DISABLED' },
        identity: 'AWS_EC2_METADATA_DISABLED',
        severity: decides ? 'error' : 'warning',
        values: { value: metadataDisabled },
        evidence: [
          {
            label: 'AWS_EC2_METADATA_DISABLED',
            expected: 'true or false',
            actual: metadataDisabled,
          },
          ...[
            { read: javascript, actual: 'the metadata service is switched off' },
            { read: others, actual: 'the metadata service is asked' },
          ]
            .filter(({ read }) => read.length > 0)
            .map(({ read, actual }) => ({
              label: read.map(({ dialect }) => dialect).join(', '),
              actual,
            })),
        ],
      },
    ];
  },
};
