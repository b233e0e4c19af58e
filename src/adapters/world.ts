import type { Environment } from '../world/environment.js';
import type { Roads } from '../world/egress.js';
import type { World } from '../world/world.js';
import { createAws } from './aws/index.js';
import { nodeClock } from './node/clock.js';
import { nodeFiles } from './node/files.js';
import { createHttp } from './node/http.js';

/** The real world around a run. Whatever goes out of it goes by these roads. */
export function createWorld(environment: Environment, roads: Roads): World {
  const line = { roads, variables: environment.variables };
  return {
    environment,
    files: nodeFiles,
    http: createHttp(line),
    clock: nodeClock,
    aws: createAws(line),
  };
}
