import type { Evidence } from '../../report/evidence.js';
import type { ProxySetting } from '../../facts/credentials/credentials.js';

/** The variables about proxies as evidence: where they lead, or what they exempt. */
export function proxyEvidence(proxies: readonly ProxySetting[]): readonly Evidence[] {
  return proxies.map(({ variable, host }) => ({ label: variable, actual: host }));
}

/** The variables' names, for a template that sets them as code. */
export function proxyNames(proxies: readonly ProxySetting[]): string {
  return proxies.map(({ variable }) => variable).join(', ');
}

/** By which way an answer came. */
export function wayOf(proxy: ProxySetting | undefined, proxies: readonly ProxySetting[]): string {
  if (proxy !== undefined) return `the answer came by the proxy ${proxy.host}`;
  const isExempt = proxies.some(({ variable }) => /^no_proxy$/i.test(variable));
  return isExempt
    ? 'the answer came past the proxy that it names, by one that stands in the network'
    : 'the answer came past the proxies that it names';
}
