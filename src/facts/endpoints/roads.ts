import type { Roads } from '../../world/egress.js';
import { mayContact } from './egress.js';
import { proxyFor } from './proxy.js';

/** Whom this run may talk to, and by which way, in the environment that it was started in. */
export function roadsOf(variables: Readonly<Record<string, string>>): Roads {
  return { mayContact, proxyFor: (url) => proxyFor(url, variables) };
}
