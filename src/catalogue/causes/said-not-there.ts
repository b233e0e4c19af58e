import type { Cause } from '../entry.js';

/** What a call names is not there: often another region or account, or a name out of an empty variable. */
export const saidNotThere: Cause = {
  id: 'not-there',
  holds: {
    code: [
      'notfound',
      'nosuch',
      'doesnotexist',
      'notexist',
      'unknown',
      'nonexistent',
      '404',
      '.malformed',
    ],
  },
  why: 'What the call names is not there, in this account and this region: {message}',
  fix: 'Compare the name or id with what is there (list it with the same credentials and `--region`); look whether a variable in it is empty, and whether account and region are the right ones.',
};
