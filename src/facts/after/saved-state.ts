import { sha256 } from '../../report/sha256.js';
import { shorten } from '../../report/inert.js';
import type { Report } from '../../report/report.js';
import { at } from '../job/payload.js';

/**
 * What the step saw, for the one that runs after the job. No value in it is a secret: a variable is
 * kept as a hash that is salted anew in every run, and all texts are those of the report.
 */
export interface SavedState {
  /** Milliseconds since the epoch: when the step had looked. */
  readonly at: number;
  /** What the step itself ended with. */
  readonly exitCode: number;
  readonly salt: string;
  /** Hashes by name; an empty variable's is empty. */
  readonly variables: Readonly<Record<string, string>>;
  readonly identity: {
    readonly arn: string;
    readonly provider: string;
    /** Milliseconds since the epoch. */
    readonly expiresAt: number | null;
  } | null;
  /** How long a session is asked for, where the step itself took one or the workflow says so. */
  readonly sessionSeconds: number | null;
  /** The rules that were broken already, warnings too. */
  readonly broken: readonly string[];
  /** The checks that were answered. */
  readonly answered: readonly string[];
  readonly headline: {
    readonly ruleId: string;
    readonly title: string;
    readonly why: string;
    readonly fix: string;
    /** Whether it had something to paste, which is not kept. */
    readonly pasted: boolean;
  } | null;
}

/** Variables that decide which credentials an SDK takes, and where it asks. */
const DECIDING = /^(?:AWS_[A-Z0-9_]{1,100}|(?:HTTPS?|NO|ALL)_PROXY|(?:https?|no|all)_proxy)$/;
/** A state is a few kilobytes: the runner keeps it in memory, and a variable carries it. */
const MOST_VARIABLES = 60;
const MOST_RULES = 30;
const LONGEST = 1_000;

/** What is kept of the variables that decide. */
export function variablesOf(
  variables: Readonly<Record<string, string>>,
  salt: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(variables)
      .filter((name) => DECIDING.test(name))
      .sort()
      .slice(0, MOST_VARIABLES)
      .map((name) => [name, fingerprintOf(variables[name] ?? '', name, salt)]),
  );
}

/** Empty for what is empty, since that is no secret and says a lot. */
function fingerprintOf(value: string, name: string, salt: string): string {
  return value === '' ? '' : sha256([salt, name, value].join('\0')).slice(0, 24);
}

/** What is saved of a run: from its report, which is redacted. */
export function savedState(
  report: Report,
  variables: Readonly<Record<string, string>>,
  run: {
    readonly at: number;
    readonly salt: string;
    readonly exitCode: number;
    readonly sessionSeconds: number | null;
  },
): SavedState {
  const { identity, rootCauses, checks } = report;
  const cause = rootCauses.find(({ question }) => question === 'deploy')?.finding;
  const broken = checks.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity !== 'note').map(({ ruleId }) => ruleId),
  );
  return {
    ...run,
    variables: variablesOf(variables, run.salt),
    identity:
      identity === null
        ? null
        : {
            arn: shorten(identity.arn, LONGEST),
            provider: identity.provider,
            expiresAt: identity.expiresAt === null ? null : Date.parse(identity.expiresAt),
          },
    broken: [...new Set(broken)].slice(0, MOST_RULES),
    answered: checks.filter(({ status }) => status === 'answered').map(({ check }) => check),
    headline:
      cause === undefined
        ? null
        : {
            ruleId: cause.ruleId,
            title: shorten(cause.title, LONGEST),
            why: shorten(cause.why, LONGEST),
            fix: shorten(cause.fix, LONGEST),
            pasted: cause.paste.length > 0,
          },
  };
}

/** A state as it was saved; null for what is none. */
export function readState(text: string): SavedState | null {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return null;
  }
  const when = at(saved, 'at');
  const salt = at(saved, 'salt');
  if (typeof when !== 'number' || typeof salt !== 'string') return null;
  const number = (name: string): number | null => {
    const value = at(saved, name);
    return typeof value === 'number' ? value : null;
  };
  const headline = textsIn(at(saved, 'headline'));
  const identity = textsIn(at(saved, 'identity'));
  const { ruleId, title, why, fix } = headline;
  const { arn, provider } = identity;
  const expiresAt = at(saved, 'identity', 'expiresAt');
  return {
    at: when,
    salt,
    exitCode: number('exitCode') ?? 0,
    sessionSeconds: number('sessionSeconds'),
    variables: textsIn(at(saved, 'variables')),
    identity:
      arn === undefined || provider === undefined
        ? null
        : { arn, provider, expiresAt: typeof expiresAt === 'number' ? expiresAt : null },
    broken: listIn(at(saved, 'broken')),
    answered: listIn(at(saved, 'answered')),
    headline:
      ruleId === undefined || title === undefined || why === undefined || fix === undefined
        ? null
        : { ruleId, title, why, fix, pasted: at(saved, 'headline', 'pasted') === true },
  };
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function listIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
