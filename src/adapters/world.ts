import type { Environment } from '../world/environment.js';
import type { World } from '../world/world.js';
import { createAws } from './aws/index.js';
import { nodeClock } from './node/clock.js';
import { nodeFiles } from './node/files.js';
import { nodeHttp } from './node/http.js';

/** The real world around a run. */
export function createWorld(environment: Environment): World {
  return { environment, files: nodeFiles, http: nodeHttp, clock: nodeClock, aws: createAws() };
}
