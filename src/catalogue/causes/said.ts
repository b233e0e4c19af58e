import type { Cause } from '../entry.js';

/** A refusal in the words of AWS, of no family that is known. */
export const said: Cause = {
  id: 'said',
  why: 'AWS answered: {message}',
  fix: 'Do what the message asks for; the call is logged in CloudTrail of this account and region, with all its parameters.',
};
