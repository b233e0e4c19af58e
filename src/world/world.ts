import type { Aws } from './aws.js';
import type { Clock } from './clock.js';
import type { Environment } from './environment.js';
import type { Files } from './files.js';
import type { Http } from './http.js';

/** Everything outside that a check of this job may look at. */
export interface World {
  readonly environment: Environment;
  readonly files: Files;
  readonly http: Http;
  readonly clock: Clock;
  readonly aws: Aws;
}
