import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  createServer as createSocketServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { createServer as createTlsServer } from 'node:https';
import type { Certificate } from '../support/network/certificate.js';

/** A server on a loopback port of its own, for as long as the test runs. */
export interface Served {
  /** `http://127.0.0.1:PORT`, without a path. */
  readonly url: string;
  readonly port: number;
}

/** What answers a request, at once or later. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Serves HTTP while `use` runs. */
export async function serving<T>(
  handler: Handler,
  use: (served: Served) => Promise<T>,
): Promise<T> {
  return during(createServer(started(handler)), 'http', use);
}

/** Serves HTTPS by this certificate while `use` runs. */
export async function servingTls<T>(
  certificate: Certificate,
  handler: Handler,
  use: (served: Served) => Promise<T>,
): Promise<T> {
  return during(createTlsServer(certificate, started(handler)), 'https', use);
}

/** Hands over raw connections while `use` runs. */
export async function servingSocket<T>(
  handler: (socket: Socket) => void,
  use: (served: Served) => Promise<T>,
): Promise<T> {
  return during(createSocketServer(handler), 'http', use);
}

async function during<T>(
  server: Server,
  scheme: string,
  use: (served: Served) => Promise<T>,
): Promise<T> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // Clients that hang up are what some tests are about.
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  try {
    return await use({ url: `${scheme}://127.0.0.1:${port}`, port });
  } finally {
    const closed = new Promise((resolve) => {
      server.close(resolve);
    });
    for (const socket of sockets) socket.destroy();
    await closed;
  }
}

function started(handler: Handler) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    handler(request, response);
  };
}
