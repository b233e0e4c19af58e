/**
 * The CI systems that we tell apart; `other` is one that only says that it is one, and `none` a
 * person's own shell.
 */
export const CI_SYSTEMS = [
  'github-actions',
  'gitlab',
  'circleci',
  'jenkins',
  'buildkite',
  'other',
  'none',
] as const;
export type Ci = (typeof CI_SYSTEMS)[number];

/** What templates call the place that they speak of, by who reads them. */
const IN_CI = {
  thisJob: 'this job',
  theJob: 'the job',
  thisRunner: 'this runner',
  theRunner: 'the runner',
  beforehand: 'before this step',
  byItself: 'in a step of its own',
  startAgain: 'Run the job again',
  tryAgain: 'run the job again',
  whoIs: 'This job is',
} as const;

type PlaceWords = Readonly<Record<keyof typeof IN_CI, string>>;

const AT_A_TERMINAL: PlaceWords = {
  thisJob: 'this shell',
  theJob: 'this shell',
  thisRunner: 'this machine',
  theRunner: 'this machine',
  beforehand: 'first',
  byItself: 'by itself',
  startAgain: 'Try again',
  tryAgain: 'try again',
  whoIs: 'You are',
};

/**
 * The placeholders that every template may use without bringing their values: a person at a
 * terminal has no job, no runner and no steps.
 */
export function placeWords(ci: Ci): PlaceWords {
  return ci === 'none' ? AT_A_TERMINAL : IN_CI;
}
