import type { CredentialFacts } from '../facts/credentials/credentials.js';
import { sourceOf, tooLargeIn } from '../facts/trust/found-policy.js';
import type { TrustFacts } from '../facts/trust/trust.js';
import type { CheckResult, Looked } from '../report/check.js';
import type { Finding } from '../report/finding.js';
import { answered, findingsFor, incomplete, skipped } from '../report/judge.js';

/** Whether the role was given; open as long as STS did not answer. */
export function checkTrust(
  credentials: CredentialFacts,
  trust: TrustFacts | null,
  findings: readonly Finding[],
): CheckResult {
  if (credentials.role === null) return skipped('trust', 'no role-to-assume was given');
  const calls = credentials.calls.filter(({ roleArn }) => roleArn !== null);
  const looked = [
    ...calls.map((call) => ({
      at: `sts:${call.action} for ${call.roleArn ?? ''}`,
      found: call.answer.kind === 'answered' ? 'the role was given' : 'the role was not given',
    })),
    ...lookedAtPolicy(trust),
  ];
  const own = findingsFor('trust', findings);
  // AWS gave the role, and whether it gives it to others as well was not looked at.
  const unjudged = tooLargeIn(trust?.policy ?? null);
  const gaps = trust?.sts.kind === 'refused' ? trust.gaps : unjudged === null ? [] : [unjudged];
  return calls.some(({ answer }) => answer.kind !== 'unreachable')
    ? answered('trust', own, looked, gaps)
    : incomplete('trust', 'the role could not be asked for; see credentials', {
        looked,
        gaps: trust?.gaps ?? [],
        findings: own,
      });
}

function lookedAtPolicy(trust: TrustFacts | null): Looked[] {
  if (trust === null) return [];
  const { policy, evaluation, candidates } = trust;
  const at = 'trust policy';
  return [
    policy === null
      ? { at, found: 'none found in the input trust-policy or the checkout' }
      : { at, found: `${sourceOf(trust)}: ${evaluation?.verdict ?? 'not judged'}` },
    ...candidates
      .filter(({ open }) => !open)
      .map(({ title, why }) => ({ at: 'ruled out', found: `${title}: ${why}` })),
  ];
}
