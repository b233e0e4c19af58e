// Loaded by `node --require` before the program under test, in its main thread and its workers.
// It sends connections to AWS and GitHub to the local cloud and refuses all others, so that a
// scenario needs no internet and no test can reach a real account by accident.
'use strict';
const { Socket } = require('node:net');

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;

/**
 * @param {Record<string, number | string>} routes `host:port` to a local port or an error code; `*`
 *   stands for all that are not named
 */
module.exports = function enterLocalInternet(routes, laterMs = 0) {
  if (laterMs !== 0) {
    const { now } = Date;
    Date.now = () => now() + laterMs;
  }
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
    const target =
      routes[`${host.toLowerCase()}:${options.port}`] ?? routes['*'] ?? unreachable(host);
    if (typeof target === 'number') {
      const local = { ...options, host: '127.0.0.1', port: target };
      if (!normalised) {
        return connect.call(this, local, ...args.filter((arg) => typeof arg === 'function'));
      }
      args[0][0] = local;
      return connect.apply(this, args);
    }
    this.connecting = true;
    if (target === 'drop') {
      // A real attempt keeps the process alive until someone gives it up.
      const alive = setInterval(() => {}, 60_000);
      this.once('close', () => clearInterval(alive));
    } else {
      process.nextTick(() => this.destroy(systemError(target, host, options.port)));
    }
    return this;
  };
};

function unreachable(host) {
  return /\.amazonaws\.com(?:\.cn)?$/i.test(host) ? 'ENOTFOUND' : 'ENETUNREACH';
}

function systemError(code, host, port) {
  if (code === 'ENOTFOUND') {
    const error = new Error(`getaddrinfo ENOTFOUND ${host}`);
    return Object.assign(error, { code, errno: -3008, syscall: 'getaddrinfo', hostname: host });
  }
  const error = new Error(`connect ${code} ${host}:${port}`);
  return Object.assign(error, { code, syscall: 'connect', address: host, port });
}
