import type { Unreadable } from '../document/read.js';
import type { Entry, Node, Place, Table } from '../document/node.js';

/** A workflow or action of the checkout, read. */
export interface SourceFile {
  readonly path: string;
  readonly root: Node;
}

/** A job as it runs for whoever looks at it: in its file, called by another job or by an event. */
export interface JobView {
  readonly file: SourceFile;
  readonly id: string;
  /** Its key. */
  readonly at: Place;
  readonly node: Node;
  /** The job that calls this one's workflow, or null in the file that was asked about. */
  readonly caller: JobView | null;
  /** Its steps in order, those below `parallel` and of composite actions at their place. */
  readonly steps: readonly StepView[];
  /** The workflow that it calls instead of having steps. */
  readonly call: Call | null;
}

/** One step, wherever it is written down. */
export interface StepView {
  readonly node: Table;
  /** The file in which it stands: the workflow's or a composite action's. */
  readonly file: SourceFile;
  /** The step that uses the composite action in which this one stands. */
  readonly parent: StepView | null;
  /** `uses` as it is written. */
  readonly uses: Entry | undefined;
  /** What became of an action of this repository that the step uses. */
  readonly action: LocalAction | null;
}

/** An action of this repository. */
export type LocalAction =
  | { readonly is: 'composite'; readonly file: SourceFile }
  /** Runs a program or a container: its steps are none of ours. */
  | { readonly is: 'other'; readonly file: SourceFile | null }
  | { readonly is: 'missing'; readonly path: string }
  | Unseen;

/** What a job calls. */
export type Call =
  | {
      readonly is: 'local';
      readonly at: Place;
      readonly file: SourceFile;
      readonly jobs: readonly JobView[];
    }
  | { readonly is: 'elsewhere'; readonly at: Place; readonly uses: string }
  | { readonly is: 'missing'; readonly at: Place; readonly path: string }
  | ({ readonly at: Place } & Unseen);

/** A file that is there and could not be looked at. */
export type Unseen =
  | { readonly is: 'unreadable'; readonly path: string; readonly why: Unreadable | string }
  /** Deeper, or more of them, than GitHub itself would follow. */
  | { readonly is: 'beyond-bounds'; readonly path: string };
