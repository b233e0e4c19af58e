import type { NoAnswer } from '../../../world/http.js';
import { networkFailure } from '../network-failure.js';
import { ProxyFault, type Way } from './proxied.js';

/** What is thrown when the other end does not speak TLS at all. */
const NO_TLS = /^(?:EPROTO|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST))/;

/**
 * Sorts what a request threw, by its code alone.
 * @throws what is a mistake of our own
 */
export function failureOf(
  thrown: unknown,
  about: { readonly timedOut: boolean; readonly way: Way | null },
): NoAnswer {
  if (thrown instanceof ProxyFault) return { reason: thrown.reason, detail: thrown.message };
  const isShut = about.way?.open === false;
  if (about.timedOut) {
    return { reason: isShut ? 'proxy-unreachable' : 'timeout', detail: 'no answer in time' };
  }
  const { code: given, name, message = '' } = thrown as Thrown;
  const code = typeof given === 'string' ? given : '';
  // Node gives every failure a code; the library of proxies does not, while the way is shut.
  if (code === '' && !(isShut && name === 'Error')) throw thrown;
  const detail = message === '' ? code : (message.split('\n')[0] ?? '');
  if (isShut) return { reason: 'proxy-unreachable', detail };
  // A proxy that opens the way and then talks HTML is not the host's own fault.
  if (about.way !== null && NO_TLS.test(code)) return { reason: 'proxy-page', detail };
  return { reason: networkFailure(code), detail };
}

interface Thrown {
  readonly code?: unknown;
  readonly name?: string;
  readonly message?: string;
}
