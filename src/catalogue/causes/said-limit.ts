import type { Cause } from '../entry.js';

/** A quota is used up. */
export const saidLimit: Cause = {
  id: 'quota',
  holds: {
    code: ['limitexceeded', 'quota', 'limit', 'toomany', 'insufficientcapacity', 'capacity'],
  },
  why: 'A quota of the account, or what AWS has free, is used up: {message}',
  fix: 'Remove what is no longer needed, or ask for a higher quota (Service Quotas, in the same region); until then ask for fewer or smaller resources.',
};
