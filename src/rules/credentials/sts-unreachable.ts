import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { isLoopback, mayContact } from '../../facts/endpoints/egress.js';
import { proxyEvidence, proxyNames } from '../../wording/credentials/proxy-evidence.js';
import { isRegionMisspelt } from '../../wording/credentials/misspelt-region.js';
import type { Rule } from '../../report/rule.js';

const WORDS = {
  dns: 'its name does not resolve',
  refused: 'the connection was refused',
  reset: 'the connection was cut',
  timeout: 'it did not answer in time',
  tls: 'its certificate is not trusted',
  'not-allowed': 'it may not be sent credentials',
  'proxy-unreachable': 'the proxy on the way cannot be reached',
  other: 'the request failed',
} as const;

/** The proxy itself gave no answer, so the runner's way out is what is broken. */
const BY_PROXY = {
  title: 'STS at `{host}` cannot be reached: the proxy of `{variable}` gives no answer',
  why: '`{variable}` sends every request by the proxy at `{proxy}`, and that did not answer ({tries}). The credentials could not be tried. boto3, the AWS CLI and Go go by that proxy too; the JavaScript SDK goes past it unless told otherwise.',
  fix: 'Correct `{variable}` or let {thisRunner} reach `{proxy}`. Where {theRunner} reaches AWS directly, unset `{variable}` or list `{host}` in `NO_PROXY`.',
};

/** A host of the internet, behind a proxy or in spite of one. */
const BESIDE_PROXY = {
  fix: 'Allow outgoing HTTPS to `{host}`{override}: from {thisRunner} where `NO_PROXY` exempts it, else from the proxy of `{proxies}`. The JavaScript SDK does not go by a proxy unless told to; `aws-actions/configure-aws-credentials` has the input `http-proxy`.',
};

/** Few regions have such a host for STS, and elsewhere its name is in no DNS. */
const NO_FIPS = {
  title: 'STS has no FIPS endpoint in this region: `{host}` does not exist',
  why: '`AWS_USE_FIPS_ENDPOINT` is set, so SDKs call hosts that are named `-fips`. For STS there are such hosts in us-east-1, us-east-2, us-west-1, us-west-2 and GovCloud.',
  fix: 'Unset `AWS_USE_FIPS_ENDPOINT` for {thisJob}, or ask in a region that has FIPS endpoints.',
};

/** No answer from STS at all. */
export const stsUnreachable: Rule<JobRuleFacts> = {
  id: 'credentials/sts-unreachable',
  severity: 'error',
  rung: 'resolves',
  title: 'STS at `{host}` cannot be reached: {cause}',
  why: 'The credentials could not be tried, since no answer came from AWS ({tries}).',
  fix: 'Allow outgoing HTTPS from {thisRunner} to `{host}`{override}, and check proxy, DNS and endpoint settings.',
  references: ['https://docs.aws.amazon.com/general/latest/gr/sts.html'],
  judge({ credentials, chain }) {
    const proxies = credentials?.proxies ?? [];
    return (credentials?.calls ?? []).flatMap((call) => {
      if (call.answer.kind !== 'unreachable') return [];
      const { reason, detail } = call.answer;
      if (!isNoAnswer(reason)) return [];
      if (isRegionMisspelt(call)) return [];
      if (isLeftOver(call.host, chain)) return [];
      return [
        {
          location: { kind: 'aws', resource: call.host },
          identity: reason,
          values: {
            host: call.host,
            cause: WORDS[reason],
            variable: call.answer.proxy?.variable ?? '',
            proxy: call.answer.proxy?.host ?? '',
            proxies: proxyNames(proxies),
            tries: `${call.tries} ${call.tries === 1 ? 'try' : 'tries'}`,
            override: isAws(call.host)
              ? ''
              : ' (it is not an AWS host: an endpoint setting names it)',
          },
          ...(reason === 'proxy-unreachable'
            ? { words: BY_PROXY }
            : reason === 'dns' && call.host.startsWith('sts-fips.')
              ? { words: NO_FIPS }
              : proxies.length > 0
                ? { words: BESIDE_PROXY }
                : {}),
          evidence: [
            { label: call.host, expected: "STS's answer", actual: detail },
            ...proxyEvidence(proxies),
          ],
        },
      ];
    });
  },
};

/** What other rules tell is left to them: an answer that is no STS, a proxy that answers. */
function isNoAnswer(reason: string): reason is keyof typeof WORDS {
  return Object.hasOwn(WORDS, reason);
}

/** An emulator's address that is left over is told by the rule on that. */
function isLeftOver(host: string, chain: JobRuleFacts['chain']): boolean {
  return chain.some(({ endpoint }) => {
    if (endpoint === undefined || !URL.canParse(endpoint.url)) return false;
    const url = new URL(endpoint.url);
    return url.host === host && isLoopback(url.hostname);
  });
}

function isAws(host: string): boolean {
  return mayContact(`https://${host}`, 'sts', { allowEndpoints: [] }).allowed;
}
