import type { Words } from '../providers/provider.js';

/**
 * What botocore says about a region that it does not take: it wants the label of a host's name, so
 * a typo that looks like a region passes. Python's `$` also lets one final newline through, which
 * the address then does not survive.
 */
export function pythonRegion(region: string, service = 'sts'): Words | undefined {
  const label = region.endsWith('\n') ? region.slice(0, -1) : region;
  if (!/^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{0,63}$/.test(label) || label.endsWith('-')) {
    return {
      text: `Provided region_name '${region}' doesn't match a supported format.`,
      basis: 'run',
    };
  }
  if (label === region && label !== '') return undefined;
  return { text: `Invalid endpoint: https://${service}.${region}.amazonaws.com`, basis: 'run' };
}
