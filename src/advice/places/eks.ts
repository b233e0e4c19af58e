import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS, NODE_ROLE } from '../shared-steps.js';

/** A pod on EKS. */
export const eks: Place = {
  id: 'eks',
  where: 'a pod on Amazon EKS',
  at: { machine: ['eks'] },
  source: 'a role of the service account, by EKS Pod Identity or by IRSA',
  offers: ['pod-identity', 'irsa'],
  asGood: ['container', 'web-identity', 'assumed-role'],
  why: [
    {
      says: "Both give the pods of one service account temporary credentials of a role of their own, and not the node's. Pod Identity needs no OIDC provider in IAM and lets one role serve several clusters.",
      page: 'eksChoice',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: 'Install the Pod Identity Agent in the cluster and associate `{role}` with the service account. The pod gets it when it starts anew.',
      page: 'podIdentity',
      when: { lacks: ['pod-identity', 'irsa'] },
      paste: [
        {
          language: 'sh',
          code: [
            'aws eks create-pod-identity-association --cluster-name CLUSTER \\',
            '  --namespace NAMESPACE --service-account SERVICE-ACCOUNT --role-arn {role}',
            '',
          ].join('\n'),
        },
      ],
    },
    {
      says: 'Take keys out of the pod: its `env`, its secrets and mounted profiles. Keys in the environment come before the role of the service account in every SDK.',
      page: 'chain',
      when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
    },
    ...LEAVE_KEYS,
  ],
  beware: [NODE_ROLE],
};
