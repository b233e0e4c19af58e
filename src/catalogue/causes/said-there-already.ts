import type { Cause } from '../entry.js';

/** A name is taken. */
export const saidThereAlready: Cause = {
  id: 'there-already',
  holds: { code: ['alreadyexist', 'exists', 'duplicate', 'entityalready', 'alreadyowned'] },
  why: 'Something of this name is there already, and was not made by this deploy: {message}',
  fix: 'Delete or rename what is there, or take it over (`terraform import`, `cdk import`, a stack import); or give the new one another name.',
};
