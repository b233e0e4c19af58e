import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';

/** A key with a character that cannot stand in an HTTP header. */
export const keyNotSendable: Rule<JobRuleFacts> = {
  id: 'credentials/key-not-sendable',
  severity: 'error',
  rung: 'well-formed',
  title: 'The credentials of {source} hold a character that cannot be sent',
  why: 'A line break or another control character in the key id or session token makes the request header invalid, so the call fails inside the SDK and never reaches AWS.',
  fix: 'Store the value again without a line break at its end, for example with `printf %s` instead of `echo`.',
  judge({ credentials }) {
    return (credentials?.calls ?? []).flatMap((call) => {
      const unsent = call.answer.kind === 'unreachable' && call.answer.reason === 'unsendable';
      const incomplete =
        call.answer.kind === 'refused' && call.answer.error.code === 'IncompleteSignature';
      if (call.signer === null || !(unsent || incomplete)) return [];
      const actual =
        call.answer.kind === 'refused'
          ? `${call.answer.error.code}: ${call.answer.error.message}`
          : call.answer.kind === 'unreachable'
            ? call.answer.detail
            : '';
      return [
        {
          location: { kind: 'aws', resource: call.host },
          identity: call.signer.source,
          values: { source: call.signer.source },
          evidence: [{ label: `sts:${call.action}`, actual }],
        },
      ];
    });
  },
};
