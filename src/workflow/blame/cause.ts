import type { Place, Text } from '../document/node.js';
import type { JobView, StepView } from '../job/view.js';

/** The two contexts of values that are kept outside the workflow. */
export type Stored = 'secrets' | 'vars';

/** An environment that a job names, and where. */
export interface KnownEnvironment {
  readonly name: string;
  readonly job: string;
  readonly at: Place;
}

/** Why a value that a workflow reads is empty. */
export type Cause =
  /** GitHub lets no secret or variable have this name. */
  | { readonly is: 'name-not-allowed'; readonly context: Stored; readonly name: string }
  | { readonly is: 'in-an-action'; readonly context: Stored; readonly name: string }
  /** The caller of the job's workflow hands this secret over by no name, or no secrets at all. */
  | {
      readonly is: 'not-passed';
      readonly name: string;
      readonly caller: JobView;
      readonly maps: boolean;
    }
  /** The caller hands over an empty value, which hides the environment's own. */
  | {
      readonly is: 'shadowed';
      readonly name: string;
      readonly caller: JobView;
      readonly environment: string | null;
    }
  /** The environment's name is an input that this run does not have. */
  | { readonly is: 'environment-empty'; readonly written: string; readonly fallback: string }
  | {
      readonly is: 'environment-missing';
      readonly context: Stored;
      readonly name: string;
      readonly known: KnownEnvironment;
      /** Other environments in which jobs read the name. */
      readonly others: readonly string[];
    }
  | {
      readonly is: 'environment-mistyped';
      readonly given: string;
      readonly known: KnownEnvironment;
    }
  | {
      readonly is: 'other-context';
      readonly name: string;
      readonly context: Stored;
      readonly other: Stored;
      readonly elsewhere: Place;
    }
  /** `meant` is what stands elsewhere, as it is written there. */
  | {
      readonly is: 'mistyped';
      readonly given: string;
      readonly meant: string;
      readonly elsewhere: Place;
    }
  | {
      readonly is: 'not-defined';
      readonly context: Stored;
      readonly name: string;
      /** Of other jobs, where the job names none. */
      readonly environments: readonly KnownEnvironment[];
    }
  | {
      readonly is: 'input-of-dispatch';
      readonly name: string;
      readonly event: string;
      readonly fallback: string | null;
    }
  | {
      readonly is: 'input-not-given';
      readonly name: string;
      readonly by: Place;
      readonly whom: JobView;
    }
  | { readonly is: 'input-not-declared'; readonly name: string }
  | {
      readonly is: 'needs-not-listed';
      readonly job: string;
      readonly listed: readonly string[];
    }
  | { readonly is: 'output-not-declared'; readonly job: string; readonly output: string }
  /** GitHub drops an output that holds a secret. */
  | {
      readonly is: 'output-masked';
      readonly job: string;
      readonly output: string;
      readonly secret: string;
      readonly from: Place;
    }
  /** GitHub drops an output that holds what a step masked. */
  | {
      readonly is: 'output-masked-by-step';
      readonly job: string;
      readonly output: string;
      readonly by: 'action' | 'command';
      /** The action, as it is written. */
      readonly uses: string;
      readonly from: Place;
    }
  | {
      readonly is: 'step-writes-no-such-output';
      readonly id: string;
      readonly output: string;
      readonly written: readonly string[];
      readonly from: Place;
    }
  | { readonly is: 'step-not-there'; readonly id: string; readonly job: string }
  | {
      readonly is: 'step-of-another-job';
      readonly id: string;
      readonly output: string;
      readonly other: string;
      readonly from: Place;
      readonly isListed: boolean;
    }
  | { readonly is: 'step-later'; readonly id: string }
  | {
      readonly is: 'env-not-set';
      readonly name: string;
      /** Where the same name is set and is not seen from here. */
      readonly elsewhere: { readonly where: Elsewhere; readonly at: Place } | null;
      /** The step that sets it in its own shell alone. */
      readonly exportedBy: Place | null;
    }
  | { readonly is: 'matrix-key'; readonly key: string; readonly known: readonly string[] }
  /** Only some rows of the matrix have the key. */
  | { readonly is: 'matrix-key-of-some'; readonly key: string; readonly at: Place }
  /** The name is computed; these are all that it can be. */
  | { readonly is: 'computed-name'; readonly context: Stored; readonly names: readonly string[] }
  /** Nothing fills the variable here: it stands in another place. */
  | {
      readonly is: 'set-elsewhere';
      readonly name: string;
      readonly where: Elsewhere;
      readonly at: Place;
      readonly value: string;
    };

/** A place from which a variable does not reach the step. */
export type Elsewhere = 'another-step' | 'a-later-step' | 'another-job' | 'the-caller';

/** A change of one line, or lines behind one. */
export type Edit =
  | { readonly is: 'replace'; readonly at: Place; readonly from: string; readonly to: string }
  /** `at` is a key on a line of its own: the new lines stand behind it, as deep. */
  | { readonly is: 'insert'; readonly at: Place; readonly lines: readonly string[] };

/** What is at fault for an empty value, and where. */
export interface Blame {
  readonly cause: Cause;
  /** The read that gives nothing. */
  readonly at: Place;
  /** The read, as it stands there. */
  readonly written: string;
  /** The job in whose file the fault lies, and by which it is mended. */
  readonly job: JobView;
  /** The change that mends it, where one line does. */
  readonly edit: Edit | null;
}

/** What a search for the one at fault knows. */
export interface Around {
  readonly job: JobView;
  /** The step in which the text stands. */
  readonly step: StepView | null;
  /** The running step's index among the steps of the running job. */
  readonly own: number | undefined;
  /** What started the run. */
  readonly event: string;
  /** Every job of the checkout's workflows. */
  readonly neighbours: readonly JobView[];
  /** How many texts were followed to come here. */
  readonly level: number;
  /** How many reads may still be followed, for one value: texts can fan out without end. */
  readonly budget: { left: number };
}

/** A read that is being followed. */
export interface Followed {
  readonly at: Place;
  readonly written: string;
}

/** A secret or variable that is read. */
export interface StoredRead extends Followed {
  readonly context: Stored;
  readonly name: string;
}

/** Follows a text to whoever is at fault for its being empty. */
export type Follow = (text: Text, around: Around) => Blame | null;

/** Puts a blame together. */
export function blame(
  { at, written }: Followed,
  { job }: Pick<Around, 'job'>,
  cause: Cause,
  edit: Edit | null = null,
): Blame {
  return { cause, at, written, job, edit };
}

/** The change of what was read, on its line. */
export function instead({ at, written }: Followed, to: string): Edit {
  return { is: 'replace', at, from: written, to };
}
