import type { Evidence } from '../../report/evidence.js';
import type { ProxySetting } from '../../facts/credentials/credentials.js';

/** The variables about proxies as evidence: where they lead, or what they exempt. */
export function proxyEvidence(proxies: readonly ProxySetting[]): readonly Evidence[] {
  return proxies.map(({ variable, host }) => ({ label: variable, actual: host }));
}

/** By which way an answer came. */
export function wayOf(proxy: ProxySetting | undefined, proxies: readonly ProxySetting[]): string {
  if (proxy !== undefined) return `the answer came by the proxy ${proxy.host} of ${proxy.variable}`;
  const exempting = proxies.find(({ variable }) => /^no_proxy$/i.test(variable));
  return exempting === undefined
    ? 'the answer came past the proxies that the job names'
    : `${exempting.variable} exempts the host, so the answer came past the proxy that the job names, by one that stands in the network`;
}
