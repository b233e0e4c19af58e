/** One fact behind a finding: what was expected (when something was) against what was there. */
export interface Evidence {
  readonly label: string;
  readonly expected?: string;
  readonly actual: string;
}

/**
 * A piece of configuration ready to paste. `code` must already be escaped for `language`
 * (see quoting.ts); renderers print it literally inside a code block.
 */
export interface Snippet {
  readonly language: 'yaml' | 'json' | 'hcl' | 'sh' | 'ini' | 'diff' | 'text';
  /** Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy". */
  readonly target?: string;
  readonly code: string;
}
