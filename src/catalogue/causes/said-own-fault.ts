import type { Cause } from '../entry.js';

/** AWS failed. */
export const saidOwnFault: Cause = {
  id: 'own-fault',
  holds: {
    code: [
      'internal',
      'serviceunavailable',
      'serviceexception',
      'unavailable',
      'timeout',
      '500',
      '502',
      '503',
      '504',
      'dependency',
    ],
  },
  why: 'AWS could not answer for reasons of its own: {message}',
  fix: 'Run the step again; if it stays so, look at the AWS Health Dashboard for this service and region.',
};
