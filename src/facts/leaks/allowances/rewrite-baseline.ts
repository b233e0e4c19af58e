import type { AllowanceFact } from './allowance.js';
import {
  BASELINE_BYTES,
  baselineAllowances,
  type Baseline,
  readBaseline,
  writeBaseline,
} from './baseline.js';
import { decide, type Judging } from './decide.js';
import { updateBaseline } from './update-baseline.js';
import { leakFactsOf } from '../leak-facts.js';
import type { Redactor } from '../../../report/redaction.js';
import type { ScanAnswer } from '../../../world/git.js';
import type { Files } from '../../../world/files.js';

/** What decides about keys, and what is said of it, as far as a baseline changes it. */
interface Allowing {
  readonly judging: Judging;
  readonly problems: readonly AllowanceFact[];
  readonly notes: readonly string[];
  readonly baselineFile: string;
}

/** A baseline that is to be written, and the allowances with what it says; or why it cannot be. */
export type Rewritten<A> =
  | {
      readonly ok: true;
      readonly allowing: A;
      readonly file: { readonly path: string; readonly text: string };
    }
  | { readonly ok: false; readonly problem: string };

/** Makes the baseline of what a scan found and nothing else allows. What was written in it stays. */
export async function rewriteBaseline<A extends Allowing>(
  allowing: A,
  answer: Extract<ScanAnswer, { kind: 'scanned' }>,
  covers: Baseline['covers'],
  { files, redactor }: { readonly files: Pick<Files, 'read'>; readonly redactor: Redactor },
): Promise<Rewritten<A>> {
  const path = allowing.baselineFile;
  const reading = await files.read(path, BASELINE_BYTES);
  if (reading.kind === 'unreadable' || reading.kind === 'too-large') {
    return refused('the baseline that is there cannot be read');
  }
  const earlier = reading.kind === 'found' ? readBaseline(reading.bytes) : null;
  if (earlier?.ok === false) {
    return refused(`the baseline that is there is none: ${earlier.what}; mend it, or remove it`);
  }
  const { judging } = allowing;
  const others = judging.allowances.entries.filter(({ by }) => by !== 'baseline');
  const without = { ...judging, allowances: { ...judging.allowances, entries: others } };
  const { of } = decide(answer.hits, without);
  const found = leakFactsOf(answer.hits, { decisions: of }).filter(
    ({ allowed }) => allowed === undefined,
  );
  const isWhole = (answer.missed ?? []).length === 0;
  const { baseline, added, gone } = updateBaseline(
    earlier?.baseline ?? null,
    found,
    covers,
    isWhole,
  );
  const text = redactor.text(writeBaseline(baseline));
  const written = baselineAllowances(path, Buffer.from(text));
  const { length } = baseline.keys;
  const note = `The baseline holds ${length} ${length === 1 ? 'key' : 'keys'} now: ${added} more than before, and ${gone} that ${gone === 1 ? 'is' : 'are'} gone.`;
  return {
    ok: true,
    file: { path, text },
    allowing: {
      ...allowing,
      judging: {
        ...judging,
        allowances: { ...judging.allowances, entries: [...others, ...written.entries] },
      },
      problems: allowing.problems.filter((fact) => !isAbsent(fact)),
      notes: [...allowing.notes, note],
    },
  };
}

/** That a baseline was named and is not there is no fault of whoever has it written. */
function isAbsent(fact: AllowanceFact): boolean {
  return fact.is === 'not-valid' && fact.identity === 'absent baseline';
}

function refused(problem: string): Rewritten<never> {
  return { ok: false, problem: `--update-baseline: ${problem}` };
}
