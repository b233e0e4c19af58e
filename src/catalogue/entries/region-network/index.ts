import type { Entry } from '../../entry.js';
import { botoConnectionClosed } from './boto-connection-closed.js';
import { connectionTimedOut } from './connection-timed-out.js';
import { emulatorLeftOver } from './emulator-left-over.js';
import { endpointNotReached } from './endpoint-not-reached.js';
import { hostNotFound } from './host-not-found.js';
import { imdsNotThere } from './imds-not-there.js';
import { proxyFails } from './proxy-fails.js';
import { regionInvalidBoto } from './region-invalid-boto.js';
import { regionMissingBoto } from './region-missing-boto.js';
import { regionMissingJs } from './region-missing-js.js';
import { regionMissingOther } from './region-missing-other.js';
import { terraformRegionInvalid } from './terraform-region-invalid.js';
import { tlsIntercepted } from './tls-intercepted.js';
import { unknownEndpointJs2 } from './unknown-endpoint-js2.js';
import { zoneInsteadOfRegion } from './zone-instead-of-region.js';

export const regionNetworkEntries: readonly Entry[] = [
  botoConnectionClosed,
  connectionTimedOut,
  emulatorLeftOver,
  endpointNotReached,
  hostNotFound,
  imdsNotThere,
  proxyFails,
  regionInvalidBoto,
  regionMissingBoto,
  regionMissingJs,
  regionMissingOther,
  terraformRegionInvalid,
  tlsIntercepted,
  unknownEndpointJs2,
  zoneInsteadOfRegion,
];
