import type { Entry } from '../../entry.js';
import { eksExecApiVersion } from './eks-exec-api-version.js';
import { eksExecPluginFailed } from './eks-exec-plugin-failed.js';
import { eksHostGone } from './eks-host-gone.js';
import { eksImagePull } from './eks-image-pull.js';
import { eksNoCluster } from './eks-no-cluster.js';
import { eksPluginAbsent } from './eks-plugin-absent.js';
import { eksPrivateEndpoint } from './eks-private-endpoint.js';
import { eksRbacForbidden } from './eks-rbac-forbidden.js';
import { eksUnauthorized } from './eks-unauthorized.js';
import { eksctlNoSession } from './eksctl-no-session.js';
import { kubernetesNoContext } from './kubernetes-no-context.js';

export const kubernetesEntries: readonly Entry[] = [
  eksExecApiVersion,
  eksExecPluginFailed,
  eksHostGone,
  eksImagePull,
  eksNoCluster,
  eksPluginAbsent,
  eksPrivateEndpoint,
  eksRbacForbidden,
  eksUnauthorized,
  eksctlNoSession,
  kubernetesNoContext,
];
