import { describe, expect, test } from '@jest/globals';
import { askAgainWhenTransient, isTransient } from '../../../src/facts/credentials/sts-retry.js';
import type { AwsAnswer } from '../../../src/world/aws.js';
import type { Clock } from '../../../src/world/clock.js';

type Answer = AwsAnswer<string>;

function refused(code: string, httpStatus = 400, message = ''): Answer {
  return { kind: 'refused', error: { code, message, httpStatus } };
}

function unreachable(reason: Extract<Answer, { kind: 'unreachable' }>['reason']): Answer {
  return { kind: 'unreachable', reason, detail: '' };
}

const GOOD: Answer = { kind: 'answered', value: 'me' };
const BUSY = refused('Throttling');

/** A clock that runs only when somebody sleeps, or when a call takes its time. */
function clockAt(start: number): Clock & { pass(ms: number): void } {
  let time = start;
  return {
    now: () => time,
    sleep: (ms) => {
      time += ms;
      return Promise.resolve();
    },
    pass: (ms) => {
      time += ms;
    },
  };
}

/** Gives the answers in turn, the last for ever, each after some time. */
async function ask(answers: readonly Answer[], eachTakesMs = 0, budgetMs?: number) {
  const clock = clockAt(1_000_000);
  let calls = 0;
  const tried = await askAgainWhenTransient(
    () => {
      const answer = answers[Math.min(calls, answers.length - 1)] ?? GOOD;
      calls += 1;
      clock.pass(eachTakesMs);
      return Promise.resolve(answer);
    },
    clock,
    ...(budgetMs === undefined ? [] : [{ waitsMs: [300, 900, 2_700], budgetMs }]),
  );
  return { ...tried, calls, tookMs: clock.now() - 1_000_000 };
}

describe('what stays as it is', () => {
  test.each([
    GOOD,
    refused('InvalidClientTokenId', 403),
    refused('SignatureDoesNotMatch', 403),
    refused('AccessDenied', 403),
    refused('ExpiredToken'),
    refused('ValidationError'),
    refused('RegionDisabledException', 403),
    refused('InvalidIdentityToken', 400, 'Incorrect token audience'),
    unreachable('dns'),
    unreachable('refused'),
    unreachable('tls'),
    unreachable('not-sts'),
    unreachable('unsendable'),
    unreachable('other'),
  ])('is asked once: %j', async (answer) => {
    expect(isTransient(answer)).toBe(false);
    expect(await ask([answer, GOOD])).toEqual({ answer, tries: 1, calls: 1, tookMs: 0 });
  });
});

describe('what may pass', () => {
  test.each([
    refused('Throttling'),
    refused('ThrottlingException'),
    refused('RequestLimitExceeded'),
    refused('ServiceUnavailable'),
    refused('InternalFailure'),
    refused('Whatever', 502),
    refused('Whatever', 429),
    refused('IDPCommunicationError'),
    refused(
      'InvalidIdentityToken',
      400,
      "Couldn't retrieve verification key from your identity provider",
    ),
    unreachable('timeout'),
    unreachable('reset'),
  ])('is asked again: %j', async (answer) => {
    expect(isTransient(answer)).toBe(true);
    expect(await ask([answer, answer, GOOD])).toMatchObject({ answer: GOOD, tries: 3, calls: 3 });
  });

  test('is final after four tries, in under five seconds of waiting', async () => {
    const { answer, tries, tookMs } = await ask([BUSY]);
    expect({ answer, tries }).toEqual({ answer: BUSY, tries: 4 });
    expect(tookMs).toBe(300 + 900 + 2_700);
  });

  test('is not asked again once that would pass the budget', async () => {
    expect(await ask([unreachable('timeout')], 5_000)).toMatchObject({ tries: 2, tookMs: 10_300 });
    expect(await ask([unreachable('timeout')], 8_000, 16_000)).toMatchObject({
      tries: 2,
      tookMs: 16_300,
    });
    expect(await ask([BUSY], 0, 299)).toMatchObject({ tries: 1, tookMs: 0 });
    expect(await ask([BUSY], 0, 300)).toMatchObject({ tries: 2, tookMs: 300 });
    expect(await ask([BUSY], 0, 0)).toMatchObject({ tries: 1 });
  });

  test('ends as soon as the answer is one that stays', async () => {
    const wrong = refused('SignatureDoesNotMatch', 403);
    expect(await ask([BUSY, wrong, GOOD])).toMatchObject({ answer: wrong, tries: 2 });
  });
});
