import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';

/** LocalStack's or moto's address, left over from the tests. */
export const leftoverEndpointUrl: Rule<ChainRuleFacts> = {
  id: 'credentials/leftover-endpoint-url',
  severity: 'warning',
  rung: 'resolves',
  title: 'Calls go to {host}, not to AWS',
  why: '{from} points the SDKs at this machine, as LocalStack and moto want it. A deploy would meet nobody there, or the emulator and its made-up account.',
  fix: 'Take {from} out of {theJob}, and set it only where the emulator is used.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html'],
  judge({ views, unanswered }) {
    const seen = new Map<
      string,
      { host: string; from: string; inProfile: boolean; dialects: string[] }
    >();
    for (const { dialect, endpoint } of views) {
      if (endpoint === undefined || !URL.canParse(endpoint.url)) continue;
      const { host, hostname } = new URL(endpoint.url);
      if (!/^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)) continue;
      const { from, inProfile = false } = endpoint;
      const one = seen.get(from) ?? { host, from, inProfile, dialects: [] };
      one.dialects.push(dialect);
      seen.set(from, one);
    }
    return [...seen.values()].map(({ host, from, inProfile, dialects }) => ({
      location: inProfile ? { kind: 'job' } : { kind: 'variable', name: from },
      identity: from,
      severity: unanswered.includes(host) ? 'error' : 'warning',
      values: { host, from },
      evidence: [
        { label: from, expected: 'absent, or an address of AWS', actual: host },
        ...(unanswered.includes(host)
          ? [{ label: host, expected: "STS's answer", actual: 'nobody answers there' }]
          : []),
        { label: 'read by', actual: dialects.join(', ') },
      ],
    }));
  },
};
