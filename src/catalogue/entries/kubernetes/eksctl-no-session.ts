import type { Entry } from '../../entry.js';

export const eksctlNoSession: Entry = {
  id: 'eksctl-no-session',
  emitters: ['kubernetes'],
  says: [
    'checking AWS STS access – cannot get role ARN for current session: {message...}',
    'checking AWS STS access',
    'unable to describe cluster control plane: {message...}',
    'unable to use kubectl with the EKS cluster (check',
  ],
  weight: 'wrapper',
  title: 'eksctl cannot use the credentials of this job',
  causes: [
    {
      id: 'credentials',
      why: 'eksctl asks STS who it is before anything else, and STS or the SDK said: {message}',
      fix: 'Run `aws sts get-caller-identity` in the same step and mend what it says; eksctl uses the same chain.',
    },
  ],
  example:
    'Error: checking AWS STS access – cannot get role ARN for current session: operation error STS: GetCallerIdentity, get identity: get credentials: failed to refresh cached credentials',
  basis: 'source',
  source: 'eksctl pkg/eks/api.go',
};
