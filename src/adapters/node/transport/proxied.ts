import type { Agent, ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpsProxyAgent as TunnelAgent } from 'https-proxy-agent';
import type { ProxyWay } from '../../../world/egress.js';
import type { NoAnswerReason } from '../../../world/http.js';

/** A proxy that did not open the way. */
export class ProxyFault extends Error {
  readonly reason: NoAnswerReason;

  constructor(reason: NoAnswerReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** How far the way by a proxy is. */
export interface Way {
  /** The proxy has opened it; what fails from now on is behind the proxy. */
  open: boolean;
}

/**
 * An agent for one request by a proxy. The libraries are loaded here, so that nobody pays for them
 * who has no proxy.
 * @param signal ends the connection to the proxy as well
 * @throws ProxyFault when the variable's value is no address of an HTTP proxy
 */
export async function agentBy(
  proxy: ProxyWay,
  url: URL,
  signal: AbortSignal,
  way: Way,
): Promise<Agent> {
  const address = proxy.reveal();
  if (address === undefined) {
    throw new ProxyFault('proxy-unreachable', 'its value is no address of an HTTP proxy');
  }
  const connecting = { signal } as object;
  if (url.protocol === 'http:') {
    const { HttpProxyAgent } = await import('http-proxy-agent');
    return new HttpProxyAgent(address, connecting);
  }
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  /** Says by type what the library would hand on as if the host had answered it. */
  class TellingAgent extends HttpsProxyAgent<string> {
    override async connect(
      request: ClientRequest,
      options: Parameters<TunnelAgent<string>['connect']>[1],
    ): Promise<Socket> {
      let refusal: ProxyFault | undefined;
      request.once('proxyConnect', ({ statusCode, headers }: Opening) => {
        refusal = refusalIn(statusCode, headers);
        way.open = refusal === undefined;
      });
      const socket = await super.connect(request, options);
      if (refusal === undefined) return socket;
      socket.destroy();
      throw refusal;
    }
  }
  return new TellingAgent(address, connecting);
}

interface Opening {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What the answer to CONNECT says, when it does not open the way. */
function refusalIn(status: number, headers: Opening['headers']): ProxyFault | undefined {
  if (status === 407) return new ProxyFault('proxy-password', 'HTTP 407 to CONNECT');
  if (status !== 200) return new ProxyFault('proxy-refused', `HTTP ${status} to CONNECT`);
  // An open way has no content, so it has no type either.
  const type = String(headers['content-type'] ?? '');
  return /html/i.test(type)
    ? new ProxyFault('proxy-page', `HTTP 200 with a page (${type}) to CONNECT`)
    : undefined;
}
