import type { Evidence, Snippet } from '../../report/evidence.js';
import type { Location } from '../../report/location.js';
import type { Ci } from '../../report/ci.js';
import type { JobContext } from '../../facts/job/withheld.js';
import type { SecretFact } from '../../facts/secrets/secrets.js';
import type { Place } from '../../workflow/document/node.js';
import type { Blame, Cause } from '../../workflow/blame/cause.js';
import { workflowPaste } from '../workflow/paste.js';
import { handedWords } from './blame-handed.js';
import { code, placeWords, type Said } from './blame-said.js';
import { storedWords } from './blame-stored.js';

/** A blame as a finding says it. */
interface BlameWords {
  /** For the placeholders `short`, `cause` and `change`. */
  readonly values: Readonly<Record<'short' | 'cause' | 'change', string>>;
  readonly location: Location;
  readonly evidence: readonly Evidence[];
  readonly paste: readonly Snippet[];
}

/**
 * What is said of an empty value whose fault the workflow tells; null where it does not, or where no
 * workflow is read. All three texts are prose: names of the workflow stand in them inert, between
 * backticks.
 */
export function toldOf(
  { blamed }: Pick<SecretFact, 'blamed'>,
  { repository }: Pick<JobContext, 'repository'>,
  ci: Ci,
): BlameWords | null {
  if (blamed == null || ci !== 'github-actions') return null;
  const { blame, diff } = blamed;
  const { short, why, fix } = wordsOf(blame, repository ?? 'the repository');
  const place = blame.edit?.at ?? blame.at;
  return {
    values: { short, cause: why, change: fix },
    location: { kind: 'file', path: place.path, line: place.line },
    evidence: [
      { label: placeWords(blame.at), actual: blame.written },
      ...elsewhereOf(blame.cause).map((at) => ({ label: 'compare', actual: placeWords(at) })),
    ],
    paste: pasteOf(blame, diff),
  };
}

function wordsOf(blame: Blame, repository: string): Said {
  return storedWords(blame, repository) ?? handedWords(blame) ?? vague(blame);
}

function vague({ written }: Blame): Said {
  return {
    short: `${code(written)} gives nothing`,
    why: `The workflow fills it from ${code(written)}, which is empty in this run.`,
    fix: `Give ${code(written)} a value.`,
  };
}

function elsewhereOf(cause: Cause): readonly Place[] {
  switch (cause.is) {
    case 'other-context':
    case 'mistyped':
      return [cause.elsewhere];
    case 'environment-missing':
    case 'environment-mistyped':
      return [cause.known.at];
    case 'output-masked':
    case 'output-masked-by-step':
    case 'step-of-another-job':
    case 'step-writes-no-such-output':
      return [cause.from];
    case 'matrix-key-of-some':
      return [cause.at];
    case 'input-not-given':
      return [cause.by];
    case 'not-passed':
    case 'shadowed':
      return [cause.caller.at];
    case 'env-not-set':
      return [cause.exportedBy ?? cause.elsewhere?.at].filter((at) => at != null);
    case 'computed-name':
    case 'environment-empty':
    case 'in-an-action':
    case 'input-not-declared':
    case 'input-of-dispatch':
    case 'matrix-key':
    case 'name-not-allowed':
    case 'needs-not-listed':
    case 'not-defined':
    case 'output-not-declared':
    case 'set-elsewhere':
    case 'step-later':
    case 'step-not-there':
      return [];
  }
}

function pasteOf(blame: Blame, diff: string | null): readonly Snippet[] {
  if (diff !== null && blame.edit !== null) {
    return [{ language: 'diff', target: blame.edit.at.path, code: diff }];
  }
  const { cause, job } = blame;
  const whose = { workflowPath: job.file.path, jobId: job.id };
  const names =
    cause.is === 'environment-missing'
      ? [cause.known.name]
      : cause.is === 'not-defined'
        ? cause.environments.slice(0, 1).map(({ name }) => name)
        : [];
  const pasted = names
    .filter((name) => /^[A-Za-z][\w.-]*$/.test(name))
    .map((name) => workflowPaste(whose, 'job', `environment: ${name}\n`));
  if (cause.is !== 'set-elsewhere') return pasted;
  // Only what reads one stored value is repeated: anything else may depend on where it stands.
  const isSafe = /^\$\{\{ (?:secrets|vars)\.[A-Za-z_]\w* \}\}$/.test(cause.value);
  return isSafe && /^[A-Za-z_]\w*$/.test(cause.name)
    ? [workflowPaste(whose, 'step-env', `${cause.name}: ${cause.value}\n`)]
    : [];
}
