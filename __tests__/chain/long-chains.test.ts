import { describe, expect, test } from '@jest/globals';
import { dialects } from '../../src/chain/dialects/index.js';
import { traceOf } from './environment.js';

const LINKS = 2000;
const roleOf = (at: number) => `role_arn = arn:aws:iam::111122223333:role/r${at}\n`;

/** Profiles that each take the next for their source; the last holds what is given. */
function chained(last: string): string {
  const links = Array.from(
    { length: LINKS },
    (_, at) => `[profile p${at}]\n${roleOf(at)}source_profile = p${at + 1}\n`,
  );
  return `${links.join('')}[profile p${LINKS}]\n${last}`;
}

/** PHP looks a source up by its bare name, which in the config file is no profile's. */
function written(name: string, config: string): { config?: string; credentials?: string } {
  return name === 'php' ? { credentials: config.replaceAll('[profile ', '[') } : { config };
}

describe('two thousand chained profiles', () => {
  test.each(dialects.map(({ name }) => name))('end %s in an error, not in a crash', (name) => {
    const keys = 'aws_access_key_id = KEY\naws_secret_access_key = secret\n';
    const { view } = traceOf(name, { env: { AWS_PROFILE: 'p0' }, ...written(name, chained(keys)) });
    expect(view.outcome).not.toBe('resolved');
    const causes = view.attempts.map(({ cause }) => cause.kind);
    expect(causes).toContain('source-profiles-too-many');
    // Whatever the SDK would print, we did not go as far as it does.
    expect(view.cause?.kind === 'source-profiles-too-many' ? view.message : null).toBeNull();
  });

  test.each(dialects.map(({ name }) => name))('that go in a circle end %s too', (name) => {
    const circle = chained(`${roleOf(LINKS)}source_profile = p0\n`);
    const { view } = traceOf(name, { env: { AWS_PROFILE: 'p0' }, ...written(name, circle) });
    expect(view.outcome).not.toBe('resolved');
  });

  test('are looked at no further than a hundred', () => {
    const { view } = traceOf('boto3', { env: { AWS_PROFILE: 'p0' }, config: chained('') });
    const looked = view.attempts.flatMap((attempt) => attempt.looked);
    expect(looked.filter((what) => what.startsWith('profile p')).length).toBeLessThanOrEqual(101);
  });
});

test('a chain of fifty roles is followed to its keys', () => {
  const links = Array.from(
    { length: 50 },
    (_, at) => `[profile p${at}]\n${roleOf(at)}source_profile = p${at + 1}\n`,
  );
  const config = `${links.join('')}[profile p50]\naws_access_key_id = KEY\naws_secret_access_key = s\n`;
  const { view } = traceOf('boto3', { env: { AWS_PROFILE: 'p0' }, config });
  expect(view).toMatchObject({ outcome: 'resolved', provider: 'profile-assume-role' });
});
