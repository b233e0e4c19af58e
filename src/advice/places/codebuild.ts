import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS } from '../shared-steps.js';

/** AWS CodeBuild. */
export const codebuild: Place = {
  id: 'codebuild',
  where: 'a build of AWS CodeBuild',
  at: { ci: ['codebuild'] },
  source: 'the service role of the project',
  offers: ['task-role'],
  asGood: ['container', 'assumed-role'],
  why: [
    {
      says: "CodeBuild hands the build temporary credentials of the project's service role, and every SDK finds them by itself.",
      page: 'codebuildRole',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: "Give the project's service role what the build does, or let it assume `{role}` where that is in another account.",
      page: 'codebuildRole',
    },
    {
      says: "Take `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` out of the buildspec's and the project's variables: keys in the environment come before the role in every SDK.",
      page: 'chain',
      when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
    },
    ...LEAVE_KEYS,
  ],
  beware: [],
};
