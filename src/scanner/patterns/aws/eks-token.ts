import { BASE62 } from '../../alphabets.js';
import type { Pattern } from '../pattern.js';
import { accountOfKeyId } from '../../../report/key-id.js';
import { signedUntil } from '../../aws/signed-until.js';

/** EKS takes a token for so long, whatever its URL says. */
const LIFETIME = 15 * 60;

/**
 * Tokens by which IAM lets one in to a Kubernetes cluster: a presigned call of sts:GetCallerIdentity.
 * @see https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster
 */
export const eksToken: Pattern = {
  kind: 'eks-token',
  words: {
    noun: 'EKS token',
    severity: 'warning',
    rung: 'lasting',
    title: 'A token for a Kubernetes cluster on EKS stands in `{path}`, line {line}',
    why: 'Whoever reads it is let in to the cluster as the identity that signed it, for 15 minutes after it was signed.',
    fix: 'Take it out and commit that; where it is younger than 15 minutes, look into the audit log of the cluster.',
    references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-auth.html'],
    expired: {
      title:
        'A token for a Kubernetes cluster on EKS that has ended stands in `{path}`, line {line}',
      why: 'It ended at {ended}, 15 minutes after it was signed: nobody can use it any more. It still tells the key that signed it.',
      fix: 'Nothing needs to be revoked. Take it out when you are there anyway.',
    },
  },
  shapes: [
    {
      prefixes: ['k8s-aws-v1.'],
      alphabet: `${BASE62}-_`,
      length: { from: 100 },
      plausible: (value) => /^https:\/\/sts[.-]/.test(urlOf(value)),
    },
  ],
  expiryOf: (key) => signedUntil(urlOf(key), LIFETIME),
  accountOf(key) {
    const id = /X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(urlOf(key))?.[1];
    return id === undefined ? undefined : accountOfKeyId(id);
  },
  cases(draw) {
    const url = `https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity&X-Amz-Date=20261101T000000Z&x=${draw(BASE62, 90)}`;
    const token = `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`;
    return {
      leaks: [
        ['  token: ', token, '\n'],
        ['"token": "', token, '"'],
      ],
      clean: [token.slice(0, 90), `k8s-aws-v1.${draw(BASE62, 200)}`],
    };
  },
};

function urlOf(token: string): string {
  return Buffer.from(token.slice(11), 'base64url').toString('latin1');
}
