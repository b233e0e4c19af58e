import type { CredentialFacts } from '../facts/credentials/credentials.js';
import type { LastingFacts } from '../facts/job/lasting.js';
import type { CheckResult, Looked } from '../report/check.js';
import type { Finding } from '../report/finding.js';
import { answered, findingsFor, incomplete } from '../report/judge.js';

/** Credentials that were expected and gave no identity are never called good. */
export function checkCredentials(
  credentials: CredentialFacts,
  lasting: LastingFacts,
  findings: readonly Finding[],
): CheckResult {
  const looked = [...lookedAtCredentials(credentials), ...lookedAtEnd(credentials, lasting)];
  const explained = findings.some(({ severity }) => severity === 'error');
  if (credentials.identity !== null || explained) return answered('credentials', findings, looked);
  const own = findingsFor('credentials', findings);
  return incomplete('credentials', 'AWS did not say who this job is, for a reason unknown to us', {
    looked,
    findings: own,
  });
}

/** Providers that hand over a session as it is, and renew none. */
const HANDED_OVER: readonly string[] = ['environment', 'input', 'profile-static'];

/** When a session that was handed over ends; only the environment's own variable tells. */
function lookedAtEnd(
  { identity, calls }: CredentialFacts,
  { now, expiration }: LastingFacts,
): Looked[] {
  if (identity === null || !HANDED_OVER.includes(identity.provider)) return [];
  if (calls.at(-1)?.signer?.kind !== 'temporary') return [];
  const at = 'end of the session';
  if (identity.provider !== 'environment' || expiration === null) {
    const found = 'not told: a session lasts 15 minutes to 12 hours, by default one hour';
    return [{ at, found }];
  }
  const minutes = Math.floor((expiration - now) / 60_000);
  return [{ at, found: `${new Date(expiration).toISOString()}, ${minutes} minutes from now` }];
}

function lookedAtCredentials(credentials: CredentialFacts): Looked[] {
  const { idToken, source, calls, region } = credentials;
  return [
    { at: 'region', found: `${region.value} (${region.from ?? 'nothing names one'})` },
    ...(credentials.role === null || credentials.role.chained === true
      ? []
      : [{ at: 'OIDC token', found: idToken.kind === 'minted' ? 'given' : idToken.kind }]),
    ...(source.kind === 'not-needed' ? [] : [{ at: 'chain', found: inWordsOf(source) }]),
    ...calls.map((call) => ({
      at: `sts:${call.action} at ${call.host}`,
      found:
        call.answer.kind === 'refused'
          ? `${call.answer.error.code}: ${call.answer.error.message}`
          : call.answer.kind === 'unreachable'
            ? call.answer.detail
            : `answered${call.tries > 1 ? ` at try ${call.tries}` : ''}`,
    })),
  ];
}

function inWordsOf(source: Exclude<CredentialFacts['source'], { kind: 'not-needed' }>): string {
  switch (source.kind) {
    case 'found':
      return source.source;
    case 'none':
      return source.message;
    case 'failed':
      return `${source.source}: ${source.message}`;
    case 'withheld':
      return `not run: ${source.why}`;
  }
}
