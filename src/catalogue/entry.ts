import type { RuleId } from '../report/rule.js';
import type { ClueName } from './clues/clue.js';

/** Who prints a message. */
export type Emitter =
  | 'aws-cli'
  | 'boto3'
  | 'javascript'
  | 'javascript-v2'
  | 'java'
  | 'java-v1'
  | 'go'
  | 'go-v1'
  | 'rust'
  | 'dotnet'
  | 'php'
  | 'ruby'
  | 'powershell'
  | 'terraform'
  | 'cdk'
  | 'sam'
  | 'cloudformation'
  | 'serverless'
  | 'sst'
  | 'pulumi'
  | 'amplify'
  | 'elastic-beanstalk'
  | 'copilot'
  | 'docker'
  | 'kubernetes'
  | 'npm'
  | 'sops'
  | 'aws'
  | 'configure-aws-credentials'
  | 'github'
  | 'gitlab'
  | 'network';

/**
 * What a message is to the failure. A `cause` says what went wrong; a `wrapper` says only that
 * something did, and what explains it stands near; a `consequence` is what follows from something
 * that stands before it; a `silent` one fails nothing by itself and explains a later emptiness.
 */
export type Weight = 'cause' | 'wrapper' | 'consequence' | 'silent';

/** What one step lacks because another, which was allowed to fail, did not give it. */
export type Lack = 'credentials' | 'registry-login' | 'value';

/** Why a message is printed, and what to do: one of several, the likeliest first. */
export interface Cause {
  /** Names it within its entry: `no-id-token`. */
  readonly id: string;
  /** What tells it from the others: it is ruled out where one of these is known to be otherwise. */
  readonly when?: Partial<Readonly<Record<ClueName, boolean>>>;
  /** What the message's holes must hold: words in lower case, by the hole's name. */
  readonly holds?: Readonly<Record<string, readonly string[]>>;
  /** The rules of ours whose findings confirm it; where their check found none of them, it is ruled out. */
  readonly rules?: readonly RuleId[];
  /** What is wrong, where this cause says it better than the entry. */
  readonly title?: string;
  /** The cause, in a sentence or two. */
  readonly why: string;
  /** One action. */
  readonly fix: string;
}

/** One message that deploys to AWS fail with. `title`, `why` and `fix` may use the names of the holes. */
export interface Entry {
  /** `<family>-<what>`: also the name of its file. */
  readonly id: string;
  readonly emitters: readonly Emitter[];
  /** Since which version it is worded so, where that is known. */
  readonly since?: string;
  /** Its wordings: sentences with holes (see signature.ts). */
  readonly says: readonly (string | { readonly sentence: string; readonly anchor: string })[];
  /** One of these must stand close by, in lower case: for words that others print as well. */
  readonly near?: readonly string[];
  /**
   * The grammar of a whole SDK, and not one message: whatever else is known of the same words says
   * more, and it tells something only where the failing step ends with it.
   */
  readonly general?: true;
  /** It tells something only where the failing step ends with it: scripts often go on after it. */
  readonly onlyLast?: true;
  /** It is about an address of this very machine. */
  readonly local?: boolean;
  /** None of these may stand in the same message, in lower case. */
  readonly never?: readonly string[];
  readonly weight: Weight;
  /** What it lacks is what another message, in a step before it, says why it is lacking. */
  readonly lacks?: Lack;
  /** What later steps lack because of it. */
  readonly explains?: Lack;
  /** What is wrong, without a proposal. */
  readonly title: string;
  readonly causes: readonly [Cause, ...Cause[]];
  /** A message as a log holds it. */
  readonly example: string;
  /** How its wording is known: printed when it was run, read in source, in AWS's pages, or in a public report. */
  readonly basis: 'run' | 'source' | 'documentation' | 'report';
  /** Where: a page, a report, or a file of a source with its version. */
  readonly source: string;
  /** Pages to read on. */
  readonly references?: readonly string[];
}
