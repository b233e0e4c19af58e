import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** The file that was given as the trust policy is none. */
export const policyUnreadable: Rule<TrustFacts> = {
  id: 'trust/policy-unreadable',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy in `{path}` cannot be read',
  why: 'At line {line}, column {column}: {message}.',
  fix: 'Correct line {line} of `{path}`.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html'],
  judge({ policy, sts }) {
    if (policy === null || policy.result.ok) return [];
    const { message, line, column, tooLarge, empty } = policy.result.fault;
    // Nothing is said against it; the question is left open, with the size as its reason.
    if (tooLarge === true) return [];
    const { path, description } = policy.source;
    const { unread } = policy;
    // STS has answered: what it said about the role counts, and this only kept us from explaining it.
    const severity = sts.kind === 'not-asked' ? {} : { severity: 'warning' as const };
    if (unread !== undefined) {
      return [
        {
          location: { kind: 'input', name: 'trust-policy' },
          identity: 'unread',
          values: { path: path ?? description, message: unread, line: '', column: '' },
          words: {
            why: 'It was given as `trust-policy`, and {message}.',
            fix: 'Correct the path in `trust-policy`; it counts from the root of the checkout.',
          },
          evidence: [{ label: 'trust policy', actual: `${description}: ${unread}` }],
          ...severity,
        },
      ];
    }
    return [
      {
        location:
          path === null
            ? { kind: 'aws', resource: description }
            : { kind: 'file', path, line, column },
        identity: 'unreadable',
        values: {
          path: path ?? description,
          line: String(line),
          column: String(column),
          message,
        },
        ...(empty === true
          ? {
              words: {
                title: 'The trust policy in `{path}` is empty',
                why: 'The file holds nothing: most likely the command that was to write it failed.',
                fix: 'Write the policy into `{path}`, as JSON.',
              },
            }
          : {}),
        evidence: [{ label: 'trust policy', actual: description }],
        ...severity,
      },
    ];
  },
};
