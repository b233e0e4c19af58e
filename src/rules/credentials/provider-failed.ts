import type { JobRuleFacts } from '../../facts/deploy.js';
import type { Rule } from '../../report/rule.js';

/** The provider that the chain settles on gave an error instead of credentials. */
export const providerFailed: Rule<JobRuleFacts> = {
  id: 'credentials/provider-failed',
  severity: 'error',
  rung: 'resolves',
  title: 'The credentials of {source} could not be loaded',
  why: 'The chain settles on the provider `{provider}`, and that provider failed. An SDK stops there, or goes on silently to credentials that nobody meant.',
  fix: 'Repair {source}, or remove it so that the chain goes on to the credentials you mean.',
  judge({ credentials }) {
    if (credentials?.source.kind !== 'failed') return [];
    const { provider, source, message } = credentials.source;
    return [
      {
        location: { kind: 'job' },
        identity: `${provider} ${source}`,
        values: { source, provider },
        evidence: [
          { label: 'provider', actual: provider },
          { label: 'it said', expected: 'credentials', actual: message },
        ],
      },
    ];
  },
};
