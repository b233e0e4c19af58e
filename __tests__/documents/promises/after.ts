import { expect } from '@jest/globals';
import { isPost, jobFailed, STATE } from '../../../src/adapters/github/state.js';
import { leftBehind } from '../../../src/facts/after/left-behind.js';
import { savedState } from '../../../src/facts/after/saved-state.js';
import { SOURCES } from '../../architecture/sources.js';
import { KEY_ID, SECRET_KEY } from '../../rules/secrets/facts.js';
import { askedBy } from './asked.js';
import { promise } from './promise.js';

/** What SECURITY.md says of the time after a job. */
export function afterPromises(): void {
  promise(
    'After a job that has failed, what it wrote below the workspace is searched for the secrets that it was given, whose names are told.',
    async () => {
      const secrets = [{ name: 'DEPLOY_TOKEN', value: SECRET_KEY }];
      const found = await leftBehind('/work', 0, secrets, {
        files: {
          read: async () => ({ kind: 'found', bytes: Buffer.from(`token=${SECRET_KEY}`) }),
          list: async () => [],
          real: async () => undefined,
        },
        lookForChanges: async () => ({ paths: ['.npmrc'], more: false }),
      });
      expect(found.files).toEqual([{ path: '.npmrc', names: ['DEPLOY_TOKEN'] }]);
      expect(JSON.stringify(found)).not.toContain(SECRET_KEY.slice(0, 6));
    },
  );

  promise('After a job that went well nothing is read, asked or written.', () => {
    const after = { GITHUB_ACTIONS: 'true', [`STATE_${STATE.started}`]: 'true' };
    expect(isPost(after)).toBe(true);
    for (const status of ['success', 'cancelled', '', undefined]) {
      expect(jobFailed({ ...after, 'INPUT_JOB-STATUS': status })).toBe(false);
    }
    // It ends before it loads anything; scenarios hold it to its silence.
    expect(SOURCES.get('main.ts')).toMatch(
      /isAfterwards\(args\) && !jobFailed\(process\.env\)\) process\.exit\(0\);[^]*import\('\.\/post\.js'\)/,
    );
  });

  promise(
    'What a step keeps for the time after the job holds no value of a variable, but a hash of it that is salted anew in every run.',
    async () => {
      const variables = { AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY };
      const { report } = await askedBy({ variables });
      const kept = (salt: string) =>
        savedState(report, variables, { at: 1, exitCode: 0, sessionSeconds: null, salt });
      expect(JSON.stringify(kept('a'))).not.toContain(SECRET_KEY.slice(0, 6));
      expect(JSON.stringify(kept('a'))).not.toContain(KEY_ID);
      expect(kept('a').variables['AWS_SECRET_ACCESS_KEY']).not.toBe(
        kept('b').variables['AWS_SECRET_ACCESS_KEY'],
      );
      expect(SOURCES.get('action.ts')).toContain('salt: randomUUID()');
    },
  );
}
