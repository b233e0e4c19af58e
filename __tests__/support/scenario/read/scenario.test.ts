import { describe, expect, test } from '@jest/globals';
import { readScenario } from './scenario.js';

describe('a scenario', () => {
  test('may leave out everything', () => {
    const { job, cloud, expect: expected } = readScenario('');
    expect(job).toMatchObject({ repository: 'acme/shop', event: 'push', ref: 'refs/heads/main' });
    expect(cloud).toMatchObject({ accounts: {}, instanceMetadata: 'none', container: 'none' });
    expect(expected.rootCause).toBeUndefined();
  });

  test('tells no root cause from one that it does not speak of', () => {
    expect(readScenario('expect: { root-cause: null }').expect.rootCause).toBeNull();
    expect(readScenario('expect: { root-cause: a/b }').expect.rootCause).toEqual(['a/b']);
  });

  test('keeps a variable that is there and empty', () => {
    expect(readScenario('env: { A: "", B: , C: 1 }').env).toEqual({ A: '', B: '', C: '1' });
  });

  test.each([
    ['titel: x', 'scenario.yml: there is no "titel"'],
    ['github: { evnt: push }', 'scenario.yml.github: there is no "evnt"'],
    ['github: { event: pushed }', 'scenario.yml.github.event must be one of push,'],
    ['github: { ref: main }', 'scenario.yml.github.ref must be a full ref'],
    ['cloud: { accounts: { acme: {} } }', 'scenario.yml.cloud.accounts must be named by 12 digits'],
    ["cloud: { accounts: { '111122223333': { users: { ci: { keys: [{}] } } } } }", 'need an id'],
    [
      "cloud: { accounts: { '111122223333': { roles: { a: { trust: { Statement: { Effect: x } } } } } } }",
      'scenario.yml.cloud.accounts.111122223333.roles.a.trust is no trust policy',
    ],
    ['cloud: { faults: [{ service: s3, fail: {} }] }', 'scenario.yml.cloud.faults[0].service must'],
    ['cloud: { clock-skew-seconds: soon }', 'must be a number'],
    ['expect: { headline: "(" }', 'is no regular expression'],
    ['expect: { outcome: great }', 'must be one of passed, failed, incomplete'],
    ['steps: [{ nam: x }]', 'there is no "nam"'],
    ['a: [', 'is no YAML'],
    ['[]', 'scenario.yml must be a mapping'],
  ])('%j is refused, and the place is named', (text, words) => {
    expect(() => readScenario(text)).toThrow(words);
  });
});
