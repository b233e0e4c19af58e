// Loaded by `node --import` before the program under test, in its main thread and its workers.
// It sends connections to AWS and GitHub to the local cloud and refuses all others, so that a
// scenario needs no internet and no test can reach a real account by accident. The routes come in
// this module's own address: an environment variable would be seen by the program.
import { Socket } from 'node:net';

/** @type {Record<string, number | string>} */
const routes = JSON.parse(new URL(import.meta.url).searchParams.get('routes') ?? '{}');
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;
const { connect } = Socket.prototype;

Socket.prototype.connect = function connectLocally(...args) {
  // net.connect passes one array of normalised arguments; its first entry holds the options.
  const normalised = Array.isArray(args[0]);
  const [first, second] = normalised ? args[0] : args;
  const options = typeof first === 'object' ? first : { port: first, host: second };
  const host = typeof options.host === 'string' ? options.host : 'localhost';
  if (typeof first === 'string' || options.path || LOOPBACK.test(host)) {
    return connect.apply(this, args);
  }
  const target = routes[`${host.toLowerCase()}:${options.port}`] ?? unreachable(host);
  if (typeof target === 'number') {
    const local = { ...options, host: '127.0.0.1', port: target };
    if (!normalised) return connect.call(this, local, args.find((arg) => typeof arg === 'function'));
    args[0][0] = local;
    return connect.apply(this, args);
  }
  this.connecting = true;
  if (target === 'drop') {
    // A real connection attempt keeps the process alive until someone gives it up.
    const alive = setInterval(() => {}, 60_000);
    this.once('close', () => clearInterval(alive));
  } else {
    process.nextTick(() => this.destroy(systemError(target, host, options.port)));
  }
  return this;
};

function unreachable(host) {
  return /\.amazonaws\.com(?:\.cn)?$/i.test(host) ? 'ENOTFOUND' : 'ENETUNREACH';
}

function systemError(code, host, port) {
  if (code === 'ENOTFOUND') {
    return Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
      code,
      errno: -3008,
      syscall: 'getaddrinfo',
      hostname: host,
    });
  }
  return Object.assign(new Error(`connect ${code} ${host}:${port}`), {
    code,
    syscall: 'connect',
    address: host,
    port,
  });
}
