/** One of the reasons for a message, or the only one that a rule knows. */
export interface PageCause {
  /** What is wrong, where the page's title says it less well. */
  readonly title: string | null;
  readonly why: string;
  readonly fix: string;
  /** What of a job confirms it, in words. */
  readonly confirmedBy: readonly string[];
  /** Rules of ours whose findings confirm it. */
  readonly rules: readonly string[];
}

/** All that is known of a rule, or of a message of the catalogue, wherever it may turn up. */
export interface Page {
  /** The rule's id; of a message, `log/` and the entry's. */
  readonly id: string;
  readonly title: string;
  /** What it is, in a sentence: how severe, or who prints it. */
  readonly what: string;
  /** The message as its tools word it, with holes. */
  readonly wordings: readonly string[];
  /** The message as a log holds it. */
  readonly example: string | null;
  /** The likeliest first. */
  readonly causes: readonly [PageCause, ...PageCause[]];
  /** How the wording is known, and where. */
  readonly basis: string | null;
  readonly references: readonly string[];
}

/** Where the pages lie in the repository. */
export const PAGES = 'docs';
const REPOSITORY = 'https://github.com/aws-preflight/aws-preflight/blob/v1';

/** The file of a page, from the root of the repository; null for what can be no id. */
export function pageFile(id: string): string | null {
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(id)) return null;
  return id.startsWith('log/') ? `${PAGES}/${id}.md` : `${PAGES}/rules/${id}.md`;
}

/** The address of a page. */
export function pageAddress(id: string): string | null {
  const file = pageFile(id);
  return file === null ? null : `${REPOSITORY}/${file}`;
}
