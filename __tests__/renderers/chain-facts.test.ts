import { describe, expect, test } from '@jest/globals';
import { troublesOf } from '../../src/renderers/chain-facts.js';
import type { Attempt } from '../../src/report/chain-view.js';
import { view } from './reports.js';

function failed(profile: string, about: Partial<Pick<Attempt, 'reason' | 'looked'>>): Attempt {
  return {
    provider: 'profile-process',
    outcome: 'failed',
    cause: { kind: 'process-exited', profile, exitCode: 1 },
    reason: 'the program ended with status 1',
    looked: [],
    ...about,
  };
}

describe('what befell several SDKs', () => {
  test('is told once where the cause is one, however it is worded and wherever they looked', () => {
    const told = troublesOf([
      view('boto3', { attempts: [failed('ci', { looked: ['~/.aws/config'] })] }),
      view('go', {
        attempts: [failed('ci', { reason: 'in other words', looked: ['profile ci'] })],
      }),
    ]);
    expect(told).toMatchObject([
      { sdks: ['boto3', 'Go SDK'], attempt: { looked: ['~/.aws/config', 'profile ci'] } },
    ]);
  });

  test('is told by itself where the causes differ, although the words are the same', () => {
    const told = troublesOf([
      view('boto3', { attempts: [failed('ci', {})] }),
      view('go', { attempts: [failed('deploy', {})] }),
    ]);
    expect(told.map(({ sdks }) => sdks)).toEqual([['boto3'], ['Go SDK']]);
  });
});
