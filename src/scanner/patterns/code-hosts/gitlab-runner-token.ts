import { BASE62, BASE64_URL } from '../../alphabets.js';
import { sevenDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * What a runner authenticates with, and what runners were registered with before.
 *
 * Basis: documented by the vendor (prefix); the check digits of routable tokens are read in the vendor's source.
 * @see https://docs.gitlab.com/ci/runners/new_creation_workflow/
 */
export const gitlabRunnerToken = issued({
  kind: 'gitlab-runner-token',
  noun: 'GitLab runner token',
  can: 'start a runner that is given the jobs, code and CI variables of its projects',
  revoke:
    'Reset it under Settings > CI/CD > Runners, or with `POST /runners/reset_authentication_token`',
  references: [
    'https://docs.gitlab.com/ci/runners/new_creation_workflow/',
    'https://docs.gitlab.com/security/tokens/',
  ],
  shapes: [
    { prefixes: ['glrt-'], alphabet: BASE64_URL, length: 20 },
    {
      prefixes: ['glrt-'],
      alphabet: `${BASE64_URL}.`,
      length: { from: 30, to: 330 },
      form: isRoutable,
      checksum: endsInSevenDigits,
    },
    {
      prefixes: ['glrt-t'],
      alphabet: BASE64_URL,
      length: 22,
      form: (value) => /^glrt-t[123]_/.test(value),
    },
    { prefixes: ['GR1348941'], alphabet: BASE64_URL, length: 20 },
  ],
  name: 'RUNNER_TOKEN',
  keys: (draw) => [
    `glrt-${draw(BASE64_URL, 20)}`,
    routable(draw, 'glrt-'),
    `glrt-t1_${draw(BASE64_URL, 20)}`,
    `GR1348941${draw(BASE64_URL, 20)}`,
  ],
  clean: (draw) => [
    `RUNNER_TOKEN=glrt-${draw(BASE62, 19)}`,
    `RUNNER_TOKEN=${routable(draw, 'glrt-')}0`,
    `RUNNER_TOKEN=glrt-${draw(BASE62, 40)}.01.0z0000000`,
  ],
});

/** Drawn bytes and a route in base64, a version, the length of the base64, and check digits. */
function routable(draw: Draw, prefix: string): string {
  const text = `${prefix}${draw(BASE62, 27)}.01.0r`;
  return text + sevenDigits(text);
}

function isRoutable(value: string): boolean {
  return /^gl[a-z]+-[\w-]{20,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}$/.test(value);
}

function endsInSevenDigits(value: string): boolean {
  return value.endsWith(sevenDigits(value.slice(0, -7)));
}
