import type { Ci } from '../../report/ci.js';

/** How a job's settings name the folder of its checkout. */
const WORKSPACE: Readonly<Record<Ci, string>> = {
  'github-actions': '${{ github.workspace }}',
  gitlab: '$CI_PROJECT_DIR',
  circleci: '~/project',
  jenkins: '$WORKSPACE',
  buildkite: '$BUILDKITE_BUILD_CHECKOUT_PATH',
  other: '$PWD',
  none: '$PWD',
};

/** A path of the checkout as a setting of the job writes it whole. */
export function inWorkspace(path: string, ci: Ci): string {
  return `${WORKSPACE[ci]}/${path}`;
}
