import { type RequestListener, createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createProxy, type ProxyManner } from './proxy.js';
import type { Certificate } from './certificate.js';

/** The loopback ports of the local cloud. */
export interface Ports {
  /** All TLS hosts: AWS's and the token endpoint. */
  readonly tls: number;
  /** STS without TLS, for endpoint overrides. */
  readonly sts: number;
  readonly imds: number;
  readonly container: number;
  /** A proxy for CONNECT. */
  readonly proxy: number;
}

export type Handlers = Readonly<Record<Exclude<keyof Ports, 'proxy'>, RequestListener>> & {
  readonly proxy: ProxyManner;
};

/** Ports that are open, though nobody answers before `serve`. */
export interface Listeners {
  readonly ports: Ports;
  /** From now on, requests are answered by these. */
  serve(handlers: Handlers): void;
  close(): Promise<void>;
}

/**
 * Opens the ports. Kept apart from serving, since a scenario's text may name the ports and is read
 * before the cloud that it describes exists.
 */
export async function listen(certificate: Certificate): Promise<Listeners> {
  let handlers: Handlers | undefined;
  const handle =
    (name: Exclude<keyof Ports, 'proxy'>): RequestListener =>
    (request, response) =>
      handlers?.[name](request, response);
  const servers = {
    tls: createTlsServer(certificate, handle('tls')),
    sts: createServer(handle('sts')),
    imds: createServer(handle('imds')),
    container: createServer(handle('container')),
    proxy: createProxy(
      () => handlers?.proxy ?? 'none',
      () => ports.tls,
    ),
  };
  const ports: Ports = {
    tls: await open(servers.tls),
    sts: await open(servers.sts),
    imds: await open(servers.imds),
    container: await open(servers.container),
    proxy: await open(servers.proxy),
  };
  return {
    ports,
    serve: (given) => {
      handlers = given;
    },
    close: async () => {
      await Promise.all(
        Object.values(servers).map((server) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}

async function open(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
