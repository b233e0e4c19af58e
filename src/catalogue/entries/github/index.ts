import type { Entry } from '../../entry.js';
import { githubCalledPermissions } from './github-called-permissions.js';
import { githubOutputDropped } from './github-output-dropped.js';

export const githubEntries: readonly Entry[] = [githubCalledPermissions, githubOutputDropped];
