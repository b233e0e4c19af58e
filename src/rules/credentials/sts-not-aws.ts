import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { proxyEvidence, proxyNames, wayOf } from '../../wording/credentials/proxy-evidence.js';
import type { Rule } from '../../report/rule.js';

/** Where proxies are set, one of them is the likeliest to have answered. */
const WITH_PROXY = {
  fix: 'Make the proxy let `{host}` through unchanged: `{proxies}` is set here, and {way}. Then unset endpoint overrides (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS`) if there are any.',
};

/** Something answered in place of STS: a proxy, a captive portal, a mock. */
export const stsNotAws: Rule<JobRuleFacts> = {
  id: 'credentials/sts-not-aws',
  severity: 'error',
  rung: 'resolves',
  title: 'What answers at `{host}` is not AWS STS',
  why: 'The answer is not the XML that STS gives. A proxy, a login page or a leftover test endpoint stands in between, and no SDK can work through it.',
  fix: 'Unset endpoint overrides (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS`) in {thisJob}, or make the proxy let `{host}` through unchanged.',
  judge({ credentials }) {
    const proxies = credentials?.proxies ?? [];
    return (credentials?.calls ?? []).flatMap((call) => {
      if (call.answer.kind !== 'unreachable') return [];
      const { reason, detail, proxy } = call.answer;
      if (reason !== 'not-sts' && reason !== 'too-large') return [];
      return [
        {
          location: { kind: 'aws', resource: call.host },
          identity: 'not-sts',
          values: { host: call.host, way: wayOf(proxy, proxies), proxies: proxyNames(proxies) },
          ...(proxies.length === 0 ? {} : { words: WITH_PROXY }),
          evidence: [
            { label: call.host, expected: "STS's XML", actual: detail },
            ...proxyEvidence(proxies),
          ],
        },
      ];
    });
  },
};
