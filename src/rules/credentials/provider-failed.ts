import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { providerStory } from '../../wording/credentials/provider-story.js';
import type { Rule } from '../../report/rule.js';

/** The provider that the chain settles on gave an error instead of credentials. */
export const providerFailed: Rule<JobRuleFacts> = {
  id: 'credentials/provider-failed',
  severity: 'error',
  rung: 'resolves',
  title: 'The credentials of {source} could not be loaded',
  why: 'The chain settles on the provider `{provider}`, and that provider failed. An SDK stops there, or goes on silently to credentials that nobody meant.',
  fix: 'Mend {source} by what it said, below.',
  judge({ credentials }, ci) {
    if (credentials?.source.kind !== 'failed') return [];
    const { provider, source, message, reason, unanswered } = credentials.source;
    const proxy = unanswered?.proxy;
    const story = providerStory(credentials.source, ci);
    return [
      {
        location: { kind: 'job' },
        identity: `${provider} ${source}`,
        values: { source, provider, ...story?.values },
        ...(story === undefined ? {} : { words: story.words, paste: story.paste ?? [] }),
        evidence: [
          ...(reason === undefined
            ? []
            : [{ label: source, expected: 'credentials', actual: reason }]),
          // What was run, the JavaScript SDK ran, whichever SDK is used.
          {
            label:
              reason === undefined ? 'told to the JavaScript SDK' : 'the last words of the SDK',
            actual: message,
          },
          ...(proxy === undefined ? [] : [{ label: proxy.variable, actual: proxy.host }]),
        ],
      },
    ];
  },
};
