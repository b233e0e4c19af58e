import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Certificate } from '../support/network/certificate.js';

/** One request that arrived somewhere. */
export interface Arrival {
  /** Host as the request names it, without its port. */
  readonly host: string;
  /** Everything that it carried. */
  readonly text: string;
}

/** Every host of a made-up internet, at one loopback port: plain and TLS, whatever is asked. */
export interface ForeignNetwork {
  readonly port: number;
  readonly arrivals: Arrival[];
  close(): Promise<void>;
}

/** Opens it; whoever trusts the certificate is answered as the service that he means would. */
export async function foreignNetwork(certificate: Certificate): Promise<ForeignNetwork> {
  const arrivals: Arrival[] = [];
  const answer: Parameters<typeof createHttpServer>[1] = (request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      arrivals.push({ host: hostOf(request), text: textOf(request, body) });
      // A token and a role of the metadata service, so that whoever asks goes on to the next step.
      response.end(request.method === 'PUT' ? 'an-imds-token' : 'role-of-nobody');
    });
  };
  const plain = createHttpServer(answer);
  const tls = createTlsServer(certificate, answer);
  const sockets = new Set<Socket>();
  plain.on('connect', (request: IncomingMessage, socket: Socket) => {
    arrivals.push({ host: `proxy for ${String(request.url)}`, text: textOf(request, '') });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      // 22 opens a TLS handshake.
      (first[0] === 22 ? tls : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    arrivals,
    async close() {
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').replace(/:\d+$/, '');
}

function textOf({ method, url, rawHeaders }: IncomingMessage, body: string): string {
  return [method, url, ...rawHeaders, body].join('\n');
}
