import type { AfterFacts } from '../../../src/facts/after/after-facts.js';

/** When this action looked. */
export const LOOKED = Date.UTC(2026, 10, 28, 10);
export const MINUTE = 60_000;

/** A job that failed at its deploy, half an hour after this action had looked, and nothing is wrong. */
export function afterFacts(
  about: Partial<AfterFacts> = {},
  state: Partial<AfterFacts['state']> = {},
): AfterFacts {
  return {
    state: {
      at: LOOKED,
      exitCode: 0,
      salt: 'salt',
      variables: {},
      identity: {
        arn: 'arn:aws:sts::111122223333:assumed-role/deploy/ci',
        provider: 'environment',
        expiresAt: LOOKED + 60 * MINUTE,
      },
      sessionSeconds: 3600,
      broken: [],
      answered: ['credentials'],
      headline: null,
      ...state,
    },
    now: LOOKED + 31 * MINUTE,
    step: {
      name: 'Deploy',
      startedAt: LOOKED + 29 * MINUTE,
      endedAt: LOOKED + 30 * MINUTE,
      credentialsAt: null,
    },
    environment: { changed: [], cleanedUp: false },
    left: { files: [], searched: 0, more: false },
    ...about,
  };
}

/** The same with a step that failed this many minutes after this action had looked. */
export function failedAfter(
  minutes: number,
  credentialsAt: number | null = null,
): Pick<AfterFacts, 'step' | 'now'> {
  const endedAt = LOOKED + minutes * MINUTE;
  return {
    step: { name: 'Deploy', startedAt: endedAt - MINUTE, endedAt, credentialsAt },
    now: endedAt + MINUTE,
  };
}
