import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { stringify } from 'yaml';
import { ISSUER } from '../support/github/claims.js';
import { makeEquipment } from '../support/scenario/equipment.js';
import type { Equipment, ScenarioResult } from '../support/scenario/run.js';
import { runScenario } from '../support/scenario/run.js';

/** What the runs of a test's file share, made before the first and put away after the last. */
export function useEquipment(): () => Equipment {
  const compiled = mkdtempSync(join(tmpdir(), 'compiled-'));
  let made: Equipment | undefined;
  beforeAll(async () => {
    made = await makeEquipment(undefined, compiled);
  });
  afterAll(() => rmSync(compiled, { recursive: true, force: true }));
  return () => {
    if (made === undefined) throw new Error('nothing is made before the tests begin');
    return made;
  };
}

/** An account of the local cloud whose role trusts one subject of one issuer. */
export function accountTrusting(issuer: string, audience: string, subject: string) {
  const url = (issuer === 'github' ? ISSUER : issuer).replace('https://', '');
  return (account: string) => ({
    [account]: {
      'oidc-providers': [{ issuer, audiences: [audience] }],
      roles: {
        deploy: {
          trust: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${url}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { [`${url}:aud`]: audience, [`${url}:sub`]: subject } },
              },
            ],
          },
        },
      },
    },
  });
}

/**
 * Runs a scenario that is made here rather than written down, in the runner emulator.
 * @param scenario its text as data; made of the folder that it lies in where it needs a file there
 * @param files what lies in the checkout, by path
 */
export async function emulate(
  scenario: object | ((folder: string) => Promise<object>),
  files: Readonly<Record<string, string>>,
  equipment: Equipment,
): Promise<ScenarioResult> {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    const made = typeof scenario === 'function' ? await scenario(folder) : scenario;
    writeFileSync(join(folder, 'scenario.yml'), stringify(made));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'workspace', path)), { recursive: true });
      writeFileSync(join(folder, 'workspace', path), text);
    }
    return await runScenario(folder, equipment);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
