import type { CredentialFacts } from '../facts/credentials/credentials.js';
import type { CheckResult, Looked } from '../report/check.js';
import type { Finding } from '../report/finding.js';
import { answered, findingsFor, incomplete } from '../report/judge.js';

/** Credentials that were expected and gave no identity are never called good. */
export function checkCredentials(
  credentials: CredentialFacts,
  findings: readonly Finding[],
): CheckResult {
  const looked = lookedAtCredentials(credentials);
  const explained = findings.some(({ severity }) => severity === 'error');
  if (credentials.identity !== null || explained) return answered('credentials', findings, looked);
  const own = findingsFor('credentials', findings);
  return incomplete('credentials', 'AWS did not say who this job is, for a reason unknown to us', {
    looked,
    findings: own,
  });
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
