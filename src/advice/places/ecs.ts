import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS } from '../shared-steps.js';

/** A container of an ECS task, on Fargate too. */
export const ecs: Place = {
  id: 'ecs',
  where: 'a container of an Amazon ECS task',
  at: { machine: ['ecs'] },
  source: 'the task role',
  offers: ['task-role'],
  asGood: ['container', 'assumed-role'],
  why: [
    {
      says: "The containers of a task get temporary credentials of the task's own role, and not those of other tasks on the machine.",
      page: 'taskRoles',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: 'Name a role as `taskRoleArn` in the task definition. The `executionRoleArn` is not it: that one serves ECS, not your container.',
      page: 'taskRoles',
      when: { lacks: ['task-role'] },
    },
    {
      says: 'Take keys out of the `environment` and `secrets` of the container definition, and profiles out of the image: keys come before the task role in every SDK.',
      page: 'chain',
      when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
    },
    ...LEAVE_KEYS,
  ],
  beware: [
    {
      says: "On EC2 a container may reach the machine's metadata service, and with it the machine's role: block it where tasks must not.",
      page: 'taskRoles',
    },
  ],
};
