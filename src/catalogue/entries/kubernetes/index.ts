import type { Entry } from '../../entry.js';
import { eksExecApiVersion } from './eks-exec-api-version.js';
import { eksExecPluginFailed } from './eks-exec-plugin-failed.js';
import { eksNoCluster } from './eks-no-cluster.js';
import { eksPluginAbsent } from './eks-plugin-absent.js';
import { eksPrivateEndpoint } from './eks-private-endpoint.js';
import { eksUnauthorized } from './eks-unauthorized.js';

export const kubernetesEntries: readonly Entry[] = [eksExecApiVersion, eksExecPluginFailed, eksNoCluster, eksPluginAbsent, eksPrivateEndpoint, eksUnauthorized];
