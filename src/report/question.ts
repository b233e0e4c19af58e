/** The areas we look at, in the order a job meets them. The first part of a rule's id. */
export const CHECKS = [
  'workflow',
  'inputs',
  'secrets',
  'credentials',
  'trust',
  'leaks',
  'account',
  'permissions',
  'log',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** In the order of their headlines. */
export const QUESTIONS = ['deploy', 'leaks'] as const;
/** What the user wants to know: can this job deploy, and does this repository leak. */
export type Question = (typeof QUESTIONS)[number];

/** The question that a check helps to answer. */
export function questionOf(check: CheckName): Question {
  return check === 'leaks' ? 'leaks' : 'deploy';
}
