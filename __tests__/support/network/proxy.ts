import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** How the company's proxy at `proxy.acme.example:3128` treats who asks it for a way. */
export type ProxyManner = 'none' | 'open' | 'password' | 'forbidden' | 'page';

const SAYS: Readonly<Record<Exclude<ProxyManner, 'none' | 'open'>, string>> = {
  password: 'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n',
  forbidden: 'HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\n\r\n<html>blocked</html>',
  page: 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>log in</html>',
};

/** A proxy for `CONNECT` alone; the open way leads to the local cloud, whatever host was asked for. */
export function createProxy(manner: () => ProxyManner, cloudPort: () => number): Server {
  const server = createServer();
  server.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => undefined);
    // A server's sockets stay half open, and nobody else closes one that was handed over.
    socket.on('end', () => socket.destroy()).resume();
    const how = manner();
    if (how !== 'open') {
      socket.end(how === 'none' ? '' : SAYS[how]);
      return;
    }
    const upstream = connect(cloudPort(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  return server;
}
