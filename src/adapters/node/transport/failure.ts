import type { NoAnswer, NoAnswerReason } from '../../../world/http.js';
import { ProxyFault, type Way } from './proxied.js';

const REASONS: readonly (readonly [RegExp, NoAnswerReason])[] = [
  [/^(?:ENOTFOUND|EAI_)/, 'dns'],
  [/^(?:ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL)$/, 'refused'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'reset'],
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/, 'timeout'],
  [/^(?:ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|ERR_UNESCAPED_CHARACTERS)$/, 'unsendable'],
  [/^(?:ERR_TLS_|ERR_SSL_|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/, 'tls'],
];

/** What is thrown when the other end does not speak TLS at all. */
const NO_TLS = /^(?:EPROTO|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST))/;

/** Sorts what a request threw, by its code alone. */
export function failureOf(
  thrown: unknown,
  about: { readonly timedOut: boolean; readonly way: Way | null },
): NoAnswer {
  if (thrown instanceof ProxyFault) return { reason: thrown.reason, detail: thrown.message };
  const isShut = about.way?.open === false;
  if (about.timedOut) {
    return { reason: isShut ? 'proxy-unreachable' : 'timeout', detail: 'no answer in time' };
  }
  const { code = '', message = '' } = thrown as { code?: string; message?: string };
  const detail = message === '' ? code : (message.split('\n')[0] ?? '');
  if (isShut) return { reason: 'proxy-unreachable', detail };
  // A proxy that opens the way and then talks HTML is not the host's own fault.
  if (about.way !== null && NO_TLS.test(code)) return { reason: 'proxy-page', detail };
  const known = REASONS.find(([pattern]) => pattern.test(code));
  return { reason: known?.[1] ?? 'other', detail };
}
