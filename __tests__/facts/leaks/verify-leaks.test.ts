import { describe, expect, test } from '@jest/globals';
import { verifyLeaks } from '../../../src/facts/leaks/verify-leaks.js';
import { leakFactsOf } from '../../../src/facts/leaks/leak-facts.js';
import { judge } from '../../../src/report/judge.js';
import { seal } from '../../../src/report/sealed.js';
import { leakRules } from '../../../src/rules/leaks/index.js';
import type { AwsAnswer, CallerIdentity, Credentials, StsTarget } from '../../../src/world/aws.js';
import type { LocatedHit } from '../../../src/world/git.js';
import { makeWorld } from '../../preflight/world.js';

const id = (end: string, begin = 'AKIA') => `${begin}T2LPMN5HHHFPZA${end}`;
/** Of an account that is known to hold canaries. */
const CANARY = ['AK', 'IA', 'QYLPMN5HHHFPZAM2'].join('');
const ARN = 'arn:aws:iam::111122223333:user/ci';

/** An id in line 1 and a secret in line 2 of one file, perhaps a token in line 3. */
function pair(path: string, keyId: string, secret: string, token?: string): LocatedHit[] {
  const keys = [
    ['aws-access-key-id', keyId],
    ['aws-secret-access-key', secret.repeat(40)],
    ...(token === undefined ? [] : [['aws-session-token', token.repeat(200)]]),
  ] as [string, string][];
  return keys.map(([kind, key], at) => ({ kind, path, line: at + 1, column: 1, key: seal(key) }));
}

const live: AwsAnswer<CallerIdentity> = {
  kind: 'answered',
  value: { account: '111122223333', arn: ARN, userId: 'x' },
};
const refused = (code: string): AwsAnswer<CallerIdentity> => ({
  kind: 'refused',
  error: { code, message: `no ${code}` },
});

/** Asks about hits, in a world where STS answers so. */
async function ask(
  hits: readonly LocatedHit[],
  answer: (asked: number) => AwsAnswer<CallerIdentity>,
  variables: Record<string, string> = {},
  msPerCall = 0,
) {
  const { world } = makeWorld({ variables });
  const asked: { credentials: Credentials; target: StsTarget }[] = [];
  let now = 0;
  let running = 0;
  const aws = {
    ...world.aws,
    async callerIdentity(credentials: Credentials, target: StsTarget) {
      running += 1;
      expect(running).toBe(1);
      asked.push({ credentials, target });
      now += msPerCall;
      await Promise.resolve();
      running -= 1;
      return answer(asked.length);
    },
  };
  const settings = { region: null, allowEndpoints: [] };
  const clock = { ...world.clock, now: () => now };
  const verified = await verifyLeaks(hits, {}, settings, { ...world, aws, clock });
  const facts = leakFactsOf(hits, { verdicts: verified.verdicts });
  return { ...verified, asked, facts, findings: judge(leakRules, facts, (text) => text) };
}

describe('what STS says of a committed key', () => {
  test.each([
    ['live', live, { kind: 'live', arn: ARN }],
    ['live, though a policy refuses it', refused('AccessDenied'), { kind: 'live', arn: null }],
    ['dead', refused('InvalidClientTokenId'), { kind: 'dead', by: 'not-known' }],
    ['dead, as its session has ended', refused('ExpiredToken'), { kind: 'dead', by: 'ended' }],
    ['beside the secret of another', refused('SignatureDoesNotMatch'), { kind: 'mismatch' }],
    ['not known', refused('Throttling'), { kind: 'unknown', why: 'refused' }],
    [
      'not known, without an answer',
      { kind: 'unreachable', reason: 'timeout', detail: '' } as const,
      { kind: 'unknown', why: 'no-answer' },
    ],
  ])('is that it is %s', async (_, answer, verdict) => {
    const { facts, findings, asked } = await ask(pair('k.env', id('M3'), 's'), () => answer);
    expect(facts.map((fact) => fact.verdict)).toEqual([verdict]);
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain(id('M3'));
    const said = JSON.stringify(findings[0]?.evidence);
    expect(said).toContain('asked of STS');
    expect(said.includes(ARN)).toBe(answer === live);
  });

  test('makes a dead key count for less, and asks for no end of it', async () => {
    const dead = await ask(pair('k.env', id('M3'), 's'), () => refused('InvalidClientTokenId'));
    expect(dead.findings[0]).toMatchObject({ severity: 'warning', paste: [] });
    const alive = await ask(pair('k.env', id('M3'), 's'), () => live);
    expect(alive.findings[0]?.severity).toBe('error');
    expect(alive.findings[0]?.why).toMatch(/^AWS accepts it at this moment, as `arn:/);
    expect(alive.findings[0]?.fingerprint).toBe(dead.findings[0]?.fingerprint);
  });
});

describe('STS', () => {
  test('is asked once of each credential, wherever it stands, with its token', async () => {
    const hits = [
      ...pair('a.env', id('M3'), 's'),
      ...pair('b.env', id('M3'), 's'),
      ...pair('c.env', id('M3', 'ASIA'), 't', 'k'),
    ];
    const { asked, facts } = await ask(hits, () => live);
    expect(facts.map(({ verdict }) => verdict?.kind)).toEqual(['live', 'live', 'live']);
    expect(asked.map(({ credentials }) => credentials.sessionToken?.reveal().length)).toEqual([
      undefined,
      200,
    ]);
  });

  test('is asked of one secret for an id: a second within seconds is refused though it is right', async () => {
    const hits = [...pair('a.env', id('M3'), 's'), ...pair('b.env', id('M3'), 'u')];
    const after = await ask(hits, () => refused('SignatureDoesNotMatch'));
    expect(after.facts.map(({ verdict }) => verdict)).toEqual([
      { kind: 'mismatch' },
      { kind: 'unknown', why: 'same-id' },
    ]);
    const proven = await ask(hits, () => live);
    expect(proven.facts.map(({ verdict }) => verdict?.kind)).toEqual(['live', 'mismatch']);
    expect([after.asked.length, proven.asked.length]).toEqual([1, 1]);
  });

  test('is asked of no half, and what cannot be asked about is counted', async () => {
    const lone = pair('a.env', id('M3'), 's').slice(0, 1);
    const other = pair('b.env', id('M3'), 's').slice(1);
    const { asked, unasked } = await ask([...lone, ...other], () => live);
    expect([asked.length, unasked]).toEqual([0, 2]);
  });

  test('is never asked of a canary', async () => {
    const { asked, facts } = await ask(pair('a.env', CANARY, 's'), () => live);
    expect(asked).toEqual([]);
    expect(facts[0]).toMatchObject({ canary: true, verdict: { kind: 'unknown', why: 'canary' } });
  });

  test('is asked twenty times at most, and for half a minute', async () => {
    const many = Array.from({ length: 24 }, (_, at) =>
      pair(`${at}.env`, id(`${'ABCDEFGHIJKLMNOPQRSTUVWX'.charAt(at)}2`), 's'),
    ).flat();
    const all = await ask(many, () => live);
    expect(all.asked).toHaveLength(20);
    expect(all.facts.filter(({ verdict }) => verdict?.kind === 'unknown')).toHaveLength(4);
    expect((await ask(many, () => live, {}, 5_000)).asked.length).toBeLessThan(9);
  });

  test("is AWS's own in the partition of the job's region, whatever endpoint is configured", async () => {
    const { asked, partition } = await ask(pair('k.env', id('M3'), 's'), () => live, {
      AWS_REGION: 'us-gov-west-1',
      AWS_ENDPOINT_URL: 'https://evil.example',
      AWS_ENDPOINT_URL_STS: 'https://evil.example',
    });
    expect(asked[0]?.target.endpoint).toBe('https://sts.us-gov-west-1.amazonaws.com');
    expect(partition).toBe('aws-us-gov');
  });
});
