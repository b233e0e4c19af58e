import type { Clues } from '../../catalogue/clues/clue.js';
import type { JobFacts } from '../job/job.js';
import { cluesOfRun, cluesOfRunner } from './job-of-log.js';

/** What a job's environment tells apart the causes of a message by. No value is in it. */
export function cluesOfJob(job: JobFacts, variables: Readonly<Record<string, string>>): Clues {
  const isSet = (name: string): boolean => (variables[name] ?? '').trim() !== '';
  const empty = KEYS.find((name) => variables[name] !== undefined && !isSet(name));
  const clues: { -readonly [K in keyof Clues]: Clues[K] } = {};
  const tell = (clue: keyof Clues, so: boolean, told: string): void => {
    clues[clue] = { so, told };
  };
  if (empty !== undefined) tell('keys-empty', true, `${empty} is there and empty`);
  else if (KEYS.every(isSet)) {
    tell('keys-empty', false, `${KEYS.join(' and ')} are set`);
    const token = isSet('AWS_SESSION_TOKEN');
    tell('session-token', token, `AWS_SESSION_TOKEN is ${token ? '' : 'not '}set`);
  }
  if (KEYS.every(isSet)) tell('keys-given', true, `${KEYS.join(' and ')} are set`);
  const profile = PROFILES.find(isSet);
  if (profile !== undefined) tell('profile', true, `${profile} is set`);
  return { ...clues, ...cluesOfRun(job), ...cluesOfRunner(job) };
}

const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
const PROFILES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'] as const;
