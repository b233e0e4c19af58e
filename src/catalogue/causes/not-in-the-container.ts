import type { Cause } from '../entry.js';

/** The credentials are in the job and not in the container that asks. */
export const notInTheContainer: Cause = {
  id: 'not-in-the-container',
  when: { container: true },
  why: 'The command runs in a container, which does not get the environment of the job by itself.',
  fix: 'Hand the variables over: `docker run -e AWS_ACCESS_KEY_ID -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN -e AWS_REGION ...`.',
};
