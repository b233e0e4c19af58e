import type { Snippet } from '../report/evidence.js';
import type { UsedKind } from '../report/advice.js';
import type { AdvisedCi, Circumstances, Machine, Name, Offer } from './circumstances.js';
import type { PageName } from './pages.js';

/** What circumstances must hold, as data; what is left out may be anything. */
export interface When {
  readonly ci?: readonly AdvisedCi[];
  readonly machine?: readonly Machine[];
  readonly runner?: readonly Circumstances['runner'][];
  readonly withheld?: boolean;
  /** One of these is offered. */
  readonly offers?: readonly Offer[];
  /** None of these is offered. */
  readonly lacks?: readonly Offer[];
  /** One of these is taken today. */
  readonly uses?: readonly UsedKind[];
  /** This name of the user's is known. */
  readonly knows?: Name;
}

/** A sentence with the user's names as `{role}`; backticks set code. */
export interface Sentence {
  readonly says: string;
  readonly page: PageName;
  readonly when?: When;
}

/** A step, with what to paste: its code is filled like a sentence. */
export interface Step extends Sentence {
  readonly paste?: readonly Snippet[];
}

/** One place, as the table has it: pure data. */
export interface Place {
  readonly id: string;
  /** In words, after "This is". */
  readonly where: string;
  readonly at: When;
  /** What is advised; null where a run is to have no credentials at all. */
  readonly source: string | null;
  /** What offers it to the process, where something that can be seen does. */
  readonly offers: readonly Offer[];
  /** What may be taken today and is as good. */
  readonly asGood: readonly UsedKind[];
  readonly why: readonly Sentence[];
  readonly steps: readonly Step[];
  readonly beware: readonly Sentence[];
}

/** Whether the circumstances are so. */
export function holds(when: When, circumstances: Circumstances): boolean {
  const { ci, machine, runner, withheld, offers, uses, names } = circumstances;
  const kinds = uses.map(({ kind }) => kind);
  return (
    (when.ci?.includes(ci) ?? true) &&
    (when.machine?.includes(machine) ?? true) &&
    (when.runner?.includes(runner) ?? true) &&
    (when.withheld === undefined || when.withheld === withheld) &&
    (when.offers?.some((offer) => offers.includes(offer)) ?? true) &&
    !(when.lacks?.some((offer) => offers.includes(offer)) ?? false) &&
    (when.uses?.some((kind) => kinds.includes(kind)) ?? true) &&
    (when.knows === undefined || names[when.knows] !== undefined)
  );
}
