import type { ProxyHop, ProxyWay } from '../../world/egress.js';
import { isLinkLocal, isLoopback } from './egress.js';
import { bytesOfAddress, isInBlock } from './ip.js';

type Variables = Readonly<Record<string, string>>;

/** Lower case first, as curl, botocore and the runner's own toolkit read them. */
const NAMES = {
  'https:': ['https_proxy', 'HTTPS_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY'],
} as const;
const EXEMPT = ['no_proxy', 'NO_PROXY'] as const;

/**
 * The proxy on the way to `url`, or null for the direct way. Loopback and link-local services are
 * next door, whatever a variable says: their credentials are not for a proxy to see.
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html
 */
export function proxyFor(url: string, variables: Variables): ProxyWay | null {
  const { protocol, hostname, port } = new URL(url);
  const host = hostname.toLowerCase();
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (isLoopback(host) || isLinkLocal(host)) return null;
  if (exemption(host, port || (protocol === 'https:' ? '443' : '80'), variables)) return null;
  const said = firstOf(NAMES[protocol], variables);
  if (said === undefined) return null;
  const address = addressOf(said.value);
  return { variable: said.name, host: hostOf(address), reveal: () => address };
}

/** The variables about proxies that are set, with host and port instead of what they hold. */
export function proxySettings(variables: Variables): readonly ProxyHop[] {
  return [...Object.values(NAMES), EXEMPT].flatMap((names) => {
    const said = firstOf(names, variables);
    if (said === undefined) return [];
    const exempts = /^no_proxy$/i.test(said.name);
    return [{ variable: said.name, host: exempts ? said.value : hostOf(addressOf(said.value)) }];
  });
}

function firstOf(names: readonly string[], variables: Variables) {
  return names
    .map((name) => ({ name, value: (variables[name] ?? '').trim() }))
    .find(({ value }) => value !== '');
}

/** Many tools take `host:port` without a scheme. */
function addressOf(value: string): URL | undefined {
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

function hostOf(address: URL | undefined): string {
  if (address === undefined) return '(no address of an HTTP proxy)';
  return `${address.hostname}:${address.port || (address.protocol === 'https:' ? '443' : '80')}`;
}

/**
 * The entry that exempts the host: itself, a domain above it with or without a dot, a block of
 * addresses that it lies in, or `*`; with a port, for that port alone. Blocks are Go's and Python's
 * reading; who does not know them compares them with names, and none is equal.
 * @see https://pkg.go.dev/golang.org/x/net/http/httpproxy#Config
 */
function exemption(host: string, port: string, variables: Variables): string | undefined {
  const entries = (firstOf(EXEMPT, variables)?.value ?? '').toLowerCase().split(/[\s,]+/);
  const address = bytesOfAddress(host);
  return entries.find((entry) => {
    if (address !== null) return entry === '*' || exemptsAddress(entry, address, port);
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.replace(/^\*?\.(?=.)/, '')) ?? [];
    if (name === '' || (only !== undefined && only !== port)) return false;
    return name === '*' || host === name || host.endsWith(`.${name}`);
  });
}

/** `10.0.0.0/8`, `10.1.2.3`, `10.1.2.3:443`, `fd00::/8`, `::1` or `[::1]:443`. */
function exemptsAddress(entry: string, address: readonly number[], port: string): boolean {
  const [, one = entry, only] = /^(\[[^\]]*\]|[\d.]+)(?::(\d+))?$/.exec(entry) ?? [];
  return (only === undefined || only === port) && isInBlock(address, one);
}
