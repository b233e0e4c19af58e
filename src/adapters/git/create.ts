import type { Environment } from '../../world/environment.js';
import type { Git } from '../../world/git.js';
import { entryFile } from '../node/entry.js';
import { createGit } from './index.js';

/** Git for this process, with its own bundle as the worker of long scans. */
export function gitOf({ variables, platform }: Environment): Git {
  const scanWorker = entryFile();
  return createGit({ variables, platform, ...(scanWorker === undefined ? {} : { scanWorker }) });
}
