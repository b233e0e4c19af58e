import type { Cause } from '../entry.js';

/** A denial in a grammar that names no policy. */
export const saidDenied: Cause = {
  id: 'denied',
  holds: {
    code: [
      'accessdenied',
      'unauthorized',
      'forbidden',
      'notauthorized',
      'authfailure',
      'optinrequired',
      'accountproblem',
      '403',
    ],
  },
  why: 'The caller may not do this: {message}',
  fix: 'Allow the action on this resource in a policy of the deploying role, and look at the policy of the resource as well.',
};
