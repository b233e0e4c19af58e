import { fileURLToPath } from 'node:url';
import type { CloudConfig, FaultConfig } from '../cloud/config.js';
import { HOSTS } from './hosts.js';
import type { Ports } from './listen.js';

/**
 * Where a connection to `host:port` ends: at a local port, or in an error of the system, or
 * nowhere (`drop`: no answer ever comes).
 */
type Target = number | 'ECONNREFUSED' | 'ENOTFOUND' | 'EHOSTUNREACH' | 'drop';

export type Routes = Readonly<Record<string, Target>>;

/**
 * The local internet that a scenario's cloud implies. Whatever is not named is unreachable.
 * @param runIsTold whether GitHub's API tells of the jobs of the run
 */
export function routesOf(config: CloudConfig, ports: Ports, runIsTold = false): Routes {
  const routes: Record<string, Target> = {};
  for (const [host, { service }] of HOSTS) {
    if (service === 'github-api' || service === 'github-log') {
      if (runIsTold) routes[`${host}:443`] = ports.tls;
      continue;
    }
    routes[`${host}:443`] = broken(config.faults, service) ?? ports.tls;
  }
  if ((config.proxy ?? 'none') !== 'none') routes['proxy.acme.example:3128'] = ports.proxy;
  routes['169.254.169.254:80'] = broken(config.faults, 'imds') ?? metadata(config, ports);
  for (const host of ['169.254.170.2', '169.254.170.23']) {
    routes[`${host}:80`] =
      broken(config.faults, 'container') ??
      (config.container === 'none' ? 'EHOSTUNREACH' : ports.container);
  }
  return routes;
}

function metadata(config: CloudConfig, ports: Ports): Target {
  if (config.instanceMetadata === 'none') return 'EHOSTUNREACH';
  return config.instanceMetadata === 'timeout' ? 'drop' : ports.imds;
}

function broken(
  faults: readonly FaultConfig[],
  service: FaultConfig['service'],
): Target | undefined {
  for (const { service: name, fail } of faults) {
    if (name === service && fail.refused) return 'ECONNREFUSED';
    if (name === service && fail.dns) return 'ENOTFOUND';
  }
  return undefined;
}

/**
 * The source of a module for `node --require` that puts a process into the local internet. Routes
 * are written into it: an environment variable would be seen by the program under test.
 * @param laterMs how far the process's clock is ahead: a job takes longer than its test
 */
export function preloadSource(routes: Routes, laterMs = 0): string {
  const module = fileURLToPath(new URL('preload.cjs', import.meta.url));
  return `require(${JSON.stringify(module)})(${JSON.stringify(routes)}, ${laterMs});\n`;
}
