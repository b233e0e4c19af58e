import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS, SHARED_MACHINE } from '../shared-steps.js';

/** A process on an EC2 instance. */
export const ec2: Place = {
  id: 'ec2',
  where: 'a machine of Amazon EC2',
  at: { machine: ['ec2'] },
  source: 'the role of the instance',
  offers: ['instance-role'],
  asGood: ['instance-metadata', 'web-identity', 'container', 'assumed-role'],
  why: [
    {
      says: 'EC2 hands processes temporary credentials of the role that the instance has, and renews them; there is nothing to distribute or to rotate.',
      page: 'ec2Roles',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: 'Attach a role to the instance, with what its processes do and no more.',
      page: 'ec2Attach',
      when: { lacks: ['instance-role'] },
    },
    {
      says: 'Take keys out of the environment and of `~/.aws`: both come before the role of the instance in every SDK.',
      page: 'chain',
      when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
    },
    ...LEAVE_KEYS,
  ],
  beware: [
    SHARED_MACHINE,
    {
      says: 'Require version 2 of the metadata service, which asks for a session token.',
      page: 'metadata',
    },
  ],
};
