import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of the agent for Kubernetes.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.gitlab.com/user/clusters/agent/
 */
export const gitlabAgentToken = issued({
  kind: 'gitlab-agent-token',
  noun: 'GitLab agent token',
  can: 'pass for the agent of a Kubernetes cluster and read the manifests that it is configured with',
  revoke: 'Revoke it under Operate > Kubernetes clusters > Access tokens of the agent',
  references: [
    'https://docs.gitlab.com/user/clusters/agent/',
    'https://docs.gitlab.com/security/tokens/',
  ],
  shapes: [{ prefixes: ['glagent-'], alphabet: BASE64_URL, length: 50 }],
  name: 'AGENT_TOKEN',
  keys: (draw) => [`glagent-${draw(BASE64_URL, 50)}`],
  clean: (draw) => [`AGENT_TOKEN=glagent-${draw(BASE62, 49)}`],
});
