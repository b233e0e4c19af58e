import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';

/** Node takes any certificate for anybody's. */
export const tlsNotVerified: Rule<ChainRuleFacts> = {
  id: 'credentials/tls-not-verified',
  severity: 'warning',
  rung: 'well-formed',
  title: '`NODE_TLS_REJECT_UNAUTHORIZED=0` switches off who AWS is',
  why: 'Every Node program of {thisJob}, the JavaScript SDK and the CDK among them, sends its credentials and tokens to whoever answers, without looking at the certificate. The preflight verified certificates all the same.',
  fix: 'Remove `NODE_TLS_REJECT_UNAUTHORIZED`. When a proxy of yours signs certificates itself, name its certificate in `NODE_EXTRA_CA_CERTS` (Node) and `AWS_CA_BUNDLE` (other SDKs) instead.',
  references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue'],
  judge({ tlsUnverified }) {
    if (!tlsUnverified) return [];
    const name = 'NODE_TLS_REJECT_UNAUTHORIZED';
    return [
      {
        location: { kind: 'variable', name },
        identity: name,
        values: {},
        evidence: [{ label: name, expected: 'not set', actual: '0' }],
      },
    ];
  },
};
