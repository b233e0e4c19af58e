import type { LackedPart, LeakFact } from '../../facts/leaks/leak-fact.js';
import type { Severity } from '../../report/severity.js';

/** What is said of a credential of which not all stands there. */
export interface HalfWords {
  readonly title: string;
  readonly why: string;
  readonly fix?: string;
  readonly severity?: Severity;
}

/** How each part is called where it is missing. */
const PARTS: Readonly<Record<LackedPart, string>> = {
  id: 'its key id',
  secret: 'its secret access key',
  token: 'its session token',
};

/** `its key id and its session token`. */
export function partNames(parts: readonly LackedPart[]): string {
  return parts.map((part) => PARTS[part]).join(' and ');
}

/**
 * A lone half says that it signs nothing alone. It counts for less than a whole where nothing can make it
 * one: its session ends, and the rest with it. A secret and an id that last wait for their other half.
 * Undefined for a whole credential, and for an id alone, whose rule speaks of nothing else.
 */
export function halfWords({ kind, lacks = [], otherHalf }: LeakFact): HalfWords | undefined {
  if (lacks.length === 0 || kind === 'aws-access-key-id') return undefined;
  const title = `${WHAT[kind] ?? 'A part of an AWS key stands'} in \`{path}\`, line {line}, without ${partNames(lacks)}`;
  if (kind === 'aws-session-token') {
    return {
      title,
      severity: 'warning',
      why: 'It signs nothing without the rest of its temporary key, and ends with its session, after 36 hours at the latest. What was written down beside it may stand elsewhere.',
    };
  }
  if (lacks.includes('id')) {
    return otherHalf === undefined
      ? {
          title,
          why: 'It signs nothing without the id that it belongs to, and none stands near it. But an id is no secret: it stands in logs, in CloudTrail and in variables of CI. Removing the line does not take it back.',
        }
      : {
          title,
          why: 'The id that it belongs to does not stand near it, but `{other}` holds a key id without a secret: together they may sign requests. Removing the line does not take it back.',
        };
  }
  return {
    title,
    severity: 'warning',
    why: 'Its id is one of a temporary key: without the session token it signs nothing, and it ends with its session, after 36 hours at the latest. Where it was written down, the token may have been too.',
    fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then take the key out and commit that.",
  };
}

const WHAT: Readonly<Record<string, string>> = {
  'aws-secret-access-key': 'An AWS secret access key stands',
  'aws-session-token': 'An AWS session token stands',
};
