import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { isLoopback, mayContact } from '../../facts/endpoints/egress.js';
import { isRegionMisspelt } from '../../wording/credentials/misspelt-region.js';
import type { Rule } from '../../report/rule.js';

const WORDS = {
  dns: 'its name does not resolve',
  refused: 'the connection was refused',
  reset: 'the connection was cut',
  timeout: 'it did not answer in time',
  tls: 'its certificate is not trusted',
  other: 'the request failed',
} as const;

/** No answer from STS at all. */
export const stsUnreachable: Rule<JobRuleFacts> = {
  id: 'credentials/sts-unreachable',
  severity: 'error',
  rung: 'resolves',
  title: 'STS at `{host}` cannot be reached: {cause}',
  why: 'The credentials could not be tried, since no answer came from AWS ({tries}).',
  fix: 'Allow outgoing HTTPS from this runner to `{host}`{override}, and check proxy, DNS and endpoint settings.',
  references: ['https://docs.aws.amazon.com/general/latest/gr/sts.html'],
  judge({ credentials, chain }) {
    return (credentials?.calls ?? []).flatMap((call) => {
      if (call.answer.kind !== 'unreachable') return [];
      const { reason, detail } = call.answer;
      if (reason === 'not-sts' || reason === 'unsendable') return [];
      if (isRegionMisspelt(call)) return [];
      if (isLeftOver(call.host, chain)) return [];
      return [
        {
          location: { kind: 'aws', resource: call.host },
          identity: reason,
          values: {
            host: call.host,
            cause: WORDS[reason],
            tries: `${call.tries} ${call.tries === 1 ? 'try' : 'tries'}`,
            override: isAws(call.host)
              ? ''
              : ' (it is not an AWS host: an endpoint setting names it)',
          },
          evidence: [{ label: call.host, expected: "STS's answer", actual: detail }],
        },
      ];
    });
  },
};

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
