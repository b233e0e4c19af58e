import type { Snippet } from '../../report/evidence.js';

/** One sentence in the imperative: a template, as rules word it, and what fills it. */
export interface Sentence {
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Why the workflow should change and not the trust, and how. */
export interface WorkflowAdvice {
  readonly kind: 'workflow';
  readonly reason: 'pull-request' | 'merge-queue' | 'environment-missing' | 'unprotected-ref';
  readonly fix: Sentence;
  readonly snippets: readonly Snippet[];
}
