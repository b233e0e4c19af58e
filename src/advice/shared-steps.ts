import type { UsedKind } from '../report/advice.js';
import type { Sentence, Step } from './place.js';

const BY_KEYS: readonly UsedKind[] = ['long-lived-keys', 'role-by-long-lived-keys'];

/** Why keys that live on are to be left, where a job has any. */
export const KEYS_LIVE_ON: Sentence = {
  says: 'A long-lived key works for whoever holds it until somebody takes it back; AWS asks that workloads use temporary credentials of a role instead.',
  page: 'practices',
  when: { uses: BY_KEYS },
};

/** What AWS must know of an issuer before a role can trust its tokens. */
export function registerIssuer(issuer: string, audience: string): Step {
  return {
    says: `Once per account: let IAM know the issuer, ${issuer} with the audience ${audience}.`,
    page: 'provider',
  };
}

/** The end of the way, once the new source has been seen to work. */
export const LEAVE_KEYS: readonly Step[] = [
  {
    says: 'When all has worked with the new source, deactivate the key `{key}`; delete it when nothing has missed it for a while.',
    page: 'rotateKeys',
    when: { uses: BY_KEYS },
  },
];

/**
 * Assumes a role by a token that a variable or a command gives. Keys in the environment come before
 * a token in every SDK's chain, so they are taken out of this shell.
 */
export function byTokenFile(token: string): string {
  return [
    'AWS_WEB_IDENTITY_TOKEN_FILE="$(mktemp)"',
    `${token} > "$AWS_WEB_IDENTITY_TOKEN_FILE"`,
    'export AWS_WEB_IDENTITY_TOKEN_FILE AWS_ROLE_ARN={role}',
    'unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE',
    '',
  ].join('\n');
}

/** What a role of a machine means to the jobs that share it. */
export const SHARED_MACHINE: Sentence = {
  says: "Every job on this machine can take the machine's own role, whatever role it is told to use: let it grant only what all of them may do, and hold processes off the metadata service where they need none.",
  page: 'ec2Roles',
  when: { machine: ['ec2', 'eks'] },
};

/** What a pod can take besides its own role. */
export const NODE_ROLE: Sentence = {
  says: "A pod that reaches the node's metadata service can take the node's role as well: keep pods off it, by version 2 with a hop limit of 1 or by a network policy.",
  page: 'eksPractices',
  when: { machine: ['eks'] },
};
