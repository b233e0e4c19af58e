import type { Cause } from '../entry.js';

/** A parameter is wrong; often a variable is empty. */
export const saidNotValid: Cause = {
  id: 'not-valid',
  holds: {
    code: [
      'valid',
      'invalid',
      'malformed',
      'missing',
      'badrequest',
      'unsupported',
      'parameter',
      'parse',
      '400',
      'illegal',
    ],
  },
  why: 'AWS does not take what it was given: {message}',
  fix: 'Correct the value that the message names; look first for a variable that is empty in this job.',
};
