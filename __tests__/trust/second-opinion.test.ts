import { describe, expect, test } from '@jest/globals';
import { webIdentityContext } from '../support/cloud/sts/web-identity-context.js';
import { evaluateTrust } from '../support/cloud/trust/evaluate.js';
import { readTrustPolicy } from '../support/cloud/trust/policy.js';
import { PAIRS } from './pairs/index.js';
import { ISSUER, type Pair } from './pairs/pair.js';

/** What the local cloud's own evaluator, written apart from ours, says; null where it cannot read. */
function secondOpinion(pair: Pair): 'accepted' | 'refused' | null {
  const claims = JSON.parse(JSON.stringify(pair.claims)) as Record<string, unknown>;
  const issuer = String(claims['iss']).replace('https://', '');
  try {
    const policy = readTrustPolicy(JSON.parse(JSON.stringify(pair.policy)));
    const verdict = evaluateTrust(
      policy,
      'sts:AssumeRoleWithWebIdentity',
      { kind: 'Federated', provider: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
      webIdentityContext(`https://${issuer}`, claims, {
        sessionName: pair.context?.roleSessionName ?? 'GitHubActions',
        duration: 3600,
      } as Parameters<typeof webIdentityContext>[2]),
    );
    return verdict === 'refused' ? 'refused' : 'accepted';
  } catch {
    return null;
  }
}

/** The local cloud knows neither policy variables nor session tags, and reads no claim by guess. */
const COMPARED = PAIRS.filter(
  ({ claims, verdict, policy }) =>
    claims['iss'] === `https://${ISSUER}` &&
    verdict !== 'cannot-judge' &&
    !JSON.stringify(policy).includes('${') &&
    !Object.keys(claims).some((name) => name.startsWith('https://aws.amazon.com/tags')),
);

describe('two evaluators, written apart', () => {
  const judged = COMPARED.flatMap((pair) => {
    const verdict = secondOpinion(pair);
    return verdict === null ? [] : [[pair.name, pair, verdict] as const];
  });
  test('both can read most of the pairs', () => {
    expect(judged.length).toBeGreaterThan(120);
  });
  test.each(judged)('agree: %s', (_, pair, verdict) => {
    expect(verdict).toBe(pair.verdict);
  });
});
