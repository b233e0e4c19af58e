import type { Verdict } from '../../facts/leaks/leak-fact.js';
import type { Evidence } from '../../report/evidence.js';
import type { Severity } from '../../report/severity.js';

/** What is said of a credential that STS was asked about. */
export interface VerdictWords {
  /** Stands before the rule's own why. */
  readonly why?: string;
  /** In place of the rule's own. */
  readonly fix?: string;
  readonly severity?: Severity;
  readonly evidence: readonly Evidence[];
}

const LABEL = 'asked of STS';

/** What STS's answer means. A quarantine of AWS's does not show there: a key in one answers as live. */
export function verdictWords(verdict: Verdict): VerdictWords {
  switch (verdict.kind) {
    case 'live':
      return {
        why: `AWS accepts it at this moment${verdict.arn === null ? '' : `, as \`{liveAs}\`${verdict.arn.endsWith(':root') ? ', which may do everything in its account' : ''}`}.`,
        evidence: [
          {
            label: LABEL,
            actual: `live${verdict.arn === null ? '' : `, as ${verdict.arn}`}; whether AWS has put it in quarantine does not show`,
          },
        ],
      };
    case 'dead':
      return {
        severity: 'warning',
        why:
          verdict.by === 'ended'
            ? 'AWS says that its session has ended.'
            : 'AWS knows no active key of this id in the partition that was asked: it was deleted or deactivated.',
        fix:
          verdict.by === 'ended'
            ? 'Nothing is left to revoke. Take it out, and find out how a key of a session came into the repository.'
            : 'If the key was deactivated, delete it, so that nobody activates it again. Then replace it by a reference to a secret and commit that.',
        evidence: [
          {
            label: LABEL,
            actual:
              verdict.by === 'ended' ? 'dead: its session has ended' : 'dead: InvalidClientTokenId',
          },
        ],
      };
    case 'mismatch':
      return {
        evidence: [
          { label: LABEL, actual: 'the id is one of a key that lives, but this is not its secret' },
        ],
      };
    case 'unknown':
      return { evidence: [{ label: LABEL, actual: `unknown: ${UNKNOWN[verdict.why]}` }] };
  }
}

const UNKNOWN: Readonly<Record<Extract<Verdict, { kind: 'unknown' }>['why'], string>> = {
  canary: 'not asked, as the key may be a canary, which tells its owner of every use',
  'same-id':
    'not asked, as another secret for this id was tried a moment before, and AWS then refuses the right one too',
  'too-many': 'not asked, as there are more keys than are asked about in one run',
  'no-answer': 'STS did not answer',
  refused: 'STS refused the request for another reason than the key',
};
