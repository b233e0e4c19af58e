import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leakFactsOf } from '../../../src/facts/leaks/leak-facts.js';
import { ownSecretRules, ownSecrets } from '../../../src/facts/leaks/own-secrets.js';
import { judge } from '../../../src/report/judge.js';
import { seal } from '../../../src/report/sealed.js';
import { leakRules } from '../../../src/rules/leaks/index.js';
import { contentHits } from '../../../src/scanner/content-hits.js';
import { createUserSearch } from '../../../src/scanner/user/user-rules.js';
import { parseSettings } from '../../../src/settings/parse.js';
import { KEY_ID, SECRET_KEY } from '../../rules/secrets/facts.js';

/** The secrets of a job that expects these, with the values that its variables have. */
function heldBy(variables: Record<string, string>, expected = Object.keys(variables).join('\n')) {
  const parsed = parseSettings({ 'expected-secrets': expected }, []);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return ownSecrets(parsed.settings, variables);
}

/** What a job with this secret says of a file. */
function foundIn(content: string, variables: Record<string, string>, expected?: string) {
  const own = heldBy(variables, expected);
  const search = createUserSearch(ownSecretRules(own));
  const hits = contentHits(Buffer.from(content), search).map(({ key, kind, line, column }) => ({
    kind,
    line,
    column,
    path: 'app.cfg',
    key: seal(key),
  }));
  return judge(leakRules, leakFactsOf(hits, { own }), (text) => text);
}

const VALUE = 'pa ss/w0rd+with\'quote"&%';

describe("a secret of the job's own", () => {
  test.each([
    ['in clear', VALUE],
    ['URL-encoded', encodeURIComponent(VALUE)],
    ['as JSON escapes it', JSON.stringify({ a: VALUE })],
    ['in base64', Buffer.from(VALUE).toString('base64')],
    ['in base64 behind one byte', Buffer.from(`:${VALUE}`).toString('base64')],
    ["in base64 behind two, as of a user's name", Buffer.from(`u:${VALUE}@`).toString('base64')],
  ])('is found %s', (_, written) => {
    const [finding, ...more] = foundIn(`one\nx = ${written};\n`, { DB_PASSWORD: VALUE });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      ruleId: 'leaks/own-secret',
      title: 'The value of `DB_PASSWORD`, which this job uses, stands in `app.cfg`, line 2',
    });
    expect(JSON.stringify(finding)).not.toContain('w0rd');
  });

  test('has a fingerprint of its name, and none of its value', () => {
    const print = (name: string, value: string) =>
      foundIn(`x=${value}`, { [name]: value }).map(({ fingerprint }) => fingerprint);
    expect(print('A', 'correct horse 1')).toEqual(print('A', 'battery staple 2'));
    expect(print('A', 'correct horse 1')).not.toEqual(print('B', 'correct horse 1'));
  });

  test('is not looked for where it is short, a stand-in or no secret by its kind', () => {
    const account = ['1111', '2222', '3333'].join('');
    expect(heldBy({ A: 'elevenchars', B: 'aaaaaaaaaaaaaaaa', C: '<your secret here>' })).toEqual(
      [],
    );
    expect(heldBy({ AWS_ACCOUNT_ID: account, AWS_REGION: 'ap-southeast-2' })).toEqual([]);
    expect(heldBy({ A: 'twelve-chars' })).toHaveLength(1);
  });

  test('that is a key of a kind that we know is told once, as that, and as what this job uses', () => {
    const variables = { AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY };
    const [finding, ...more] = foundIn(`id=${KEY_ID}\nsecret=${SECRET_KEY}\n`, variables);
    expect(more).toEqual([]);
    expect(finding?.ruleId).toBe('leaks/aws-secret-access-key');
    expect(finding?.why).toContain('This very job uses it, as `AWS_SECRET_ACCESS_KEY`');
  });

  test('can always be looked for, whatever it is made of, and is found as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 80, unit: 'binary' }), (value) => {
        const own = heldBy({ S: value });
        const rules = ownSecretRules(own);
        const search = createUserSearch(rules);
        const text = own[0]?.value.reveal() ?? '';
        if (own.length === 0 || !/^[ -~]+$/.test(text)) return;
        const hits = search.hits(Buffer.from(`a\n${text}\n`));
        expect(hits[0]).toMatchObject({ line: 2, key: expect.any(String) });
      }),
    );
  });
});
