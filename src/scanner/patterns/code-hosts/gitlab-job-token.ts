import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of CI jobs; they end with the job.
 *
 * Basis: documented by the vendor (prefix); its parts are seen in the rules of public scanners.
 * @see https://docs.gitlab.com/ci/jobs/ci_job_token/
 */
export const gitlabJobToken = issued({
  kind: 'gitlab-job-token',
  noun: 'GitLab CI job token',
  severity: 'warning',
  can: 'act as the job while it runs: read the repository, its packages and what other projects let it',
  revoke:
    'Cancel the job if it still runs; the token ends with it, so find out how it came to be committed',
  references: [
    'https://docs.gitlab.com/ci/jobs/ci_job_token/',
    'https://docs.gitlab.com/security/tokens/',
  ],
  shapes: [
    {
      prefixes: ['glcbt-'],
      alphabet: BASE64_URL,
      length: { from: 21, to: 26 },
      form: (value) => /^glcbt-[0-9a-zA-Z]{1,5}_[\w-]{20}$/.test(value),
    },
  ],
  name: 'CI_JOB_TOKEN',
  keys: (draw) => [`glcbt-${draw(BASE62, 2)}_${draw(BASE64_URL, 20)}`],
  clean: (draw) => [`CI_JOB_TOKEN=glcbt-${draw(BASE62, 23)}`],
});
