import type { Words } from '../providers/provider.js';

/** What botocore says about a region that it does not take. A typo that looks like a region passes. */
export function pythonRegion(region: string): Words | undefined {
  if (region === '' || /[\r\n]/.test(region)) {
    return { text: `Invalid endpoint: https://sts.${region}.amazonaws.com`, basis: 'run' };
  }
  // A label of letters, digits and inner hyphens; Python's `$` lets one final newline through.
  if (/^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}$/.test(region) && !region.endsWith('-'))
    return undefined;
  return {
    text: `Provided region_name '${region}' doesn't match a supported format.`,
    basis: 'run',
  };
}
