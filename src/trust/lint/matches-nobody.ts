import type { Position } from '../document/node.js';
import type { Policy } from '../document/model.js';
import { unmatchable, whyUnmatchable } from '../request/unmatchable.js';
import { type Work, workFor } from '../work.js';
import { guardsOn, openStatements } from './guards.js';

/** A value for `sub` that no job of GitHub has, so that it lets nobody in. */
export interface MatchesNobody {
  /** 0-based. */
  readonly statement: number;
  readonly sid: string | null;
  readonly value: string;
  readonly why: string;
  /** What is most likely meant; null where nothing is plain. */
  readonly meant: string | null;
  readonly at: Position;
}

/**
 * The subjects that a policy lists in vain.
 * @throws {TooLarge} when `work` does not suffice
 */
export function matchingNobody(policy: Policy, work: Work = workFor()): MatchesNobody[] {
  return openStatements(policy.statements)
    .filter(({ github }) => github)
    .flatMap((open) =>
      guardsOn(open, 'sub').flatMap((guard) =>
        guard.values.flatMap((value) => {
          const fault = unmatchable(value, guard, work);
          if (fault === null) return [];
          const { index: statement, sid } = open.statement;
          const { meant } = fault;
          return [{ statement, sid, value, why: whyUnmatchable(fault), meant, at: guard.at }];
        }),
      ),
    );
}
