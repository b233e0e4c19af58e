import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { codeOrThrow } from '../system-error.js';

/** The argument by which the bundle tells that it was started in a thread, to scan. */
export const SCAN_WORKER = '--scan-worker';

/**
 * The file that node was started with: the bundle itself, which becomes a scan worker when it is
 * started in a thread. Undefined when there is none, as under a test runner's loader.
 */
export function entryFile(): URL | undefined {
  const [, path] = process.argv;
  if (path === undefined) return undefined;
  try {
    // npm starts a link without an extension, and a thread needs the module's real name.
    return pathToFileURL(realpathSync(path));
  } catch (thrown) {
    codeOrThrow(thrown);
    return undefined;
  }
}
