import { named, type Of, oneOf, optional, record, text } from './form/form.js';

export const EVIDENCE = named(
  'evidence',
  record({ label: text(), expected: optional(text()), actual: text() }),
);
/** One fact behind a finding: what was expected (when something was) against what was there. */
export interface Evidence extends Of<typeof EVIDENCE> {}

export const SNIPPET = named(
  'snippet',
  record({
    language: oneOf(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: optional(
      text(
        'Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".',
      ),
    ),
    code: text(),
  }),
);
/**
 * A piece of configuration ready to paste. `code` must already be escaped for `language`
 * (see quoting.ts); renderers print it literally inside a code block.
 */
export interface Snippet extends Of<typeof SNIPPET> {}
