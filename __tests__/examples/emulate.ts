import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Equipment, ScenarioResult } from '../support/scenario/run.js';
import { runScenario } from '../support/scenario/run.js';

/** An account of the local cloud whose role trusts one subject of one issuer. */
export function accountTrusting(issuer: string, audience: string, subject: string) {
  const url = issuer === 'github' ? 'token.actions.githubusercontent.com' : new URL(issuer).host;
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
 * @param files what lies in the checkout, by path
 * @param prepare what else the scenario needs of its own folder, such as a file with a token
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
