import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/commands/index.js';
import { runLine } from '../../src/commands/line/start.js';
import { FORMATS } from '../../src/renderers/index.js';
import type { Aws } from '../../src/world/aws.js';
import type { World } from '../../src/world/world.js';
import { makeTools } from '../commands/tools.js';
import { makeWorld } from '../preflight/world.js';
import { draw } from './draw.js';
import { leftOf } from './left-of.js';
import { ECHOES, type Holding, SOURCES } from './sources.js';

/** A world that holds a secret, in which everybody who is asked says `words` back. */
function echoing(
  { variables = {}, files = {}, answers = {}, provided }: Holding,
  words: string,
): World {
  const { world } = makeWorld({ variables: { AWS_REGION: 'eu-west-1', ...variables }, files });
  const refused = async () =>
    ({
      kind: 'refused',
      error: { code: 'SignatureDoesNotMatch', message: words, httpStatus: 403 },
    }) as const;
  const aws: Aws = {
    callerIdentity: refused,
    assumeRole: refused,
    assumeRoleWithWebIdentity: refused,
    trustPolicyOf: refused,
    roleArnOf: refused,
    simulate: refused,
    provide: async () =>
      provided === undefined
        ? { kind: 'failed', message: words }
        : { kind: 'provided', credentials: provided },
  };
  return {
    ...world,
    aws,
    http: {
      send: async ({ url }) => {
        const [, body] = Object.entries(answers).find(([part]) => url.includes(part)) ?? [];
        return body === undefined
          ? { kind: 'failed', reason: 'other', detail: words }
          : { kind: 'answered', status: 200, headers: {}, body };
      },
    },
  };
}

/** Everything that a check prints in this world, in every format. */
async function printed(holding: Holding, words: string): Promise<string> {
  const world = echoing(holding, words);
  const { tools } = makeTools();
  const given = {
    ...tools,
    environment: world.environment,
    files: world.files,
    world: async () => world,
  };
  const texts: string[] = [];
  for (const more of [...FORMATS.map((format) => ['--format', format]), ['--quiet']]) {
    const line = ['check', '--scan', 'off', ...(holding.args ?? []), ...more];
    const { output, complaint = '' } = await runLine(line, given, COMMANDS);
    texts.push(output, complaint);
  }
  return texts.join('\n');
}

describe.each(SOURCES.map((source) => [source.name, source] as const))('%s', (_, source) => {
  const { hold, secret = draw(40) } = source;

  test.each(Object.entries(ECHOES))(
    'is not printed when it is said back %s',
    async (_how, echo) => {
      expect(leftOf(secret, await printed(hold(secret), `no: ${echo(secret)}; see`))).toEqual([]);
    },
  );
});

test('what the table rests on: the words of those who are asked are printed', async () => {
  for (const { hold, secret = draw(40), name, silent } of SOURCES) {
    if (silent === true) continue;
    const text = await printed(hold(secret), 'these-are-the-words');
    expect([name, text.includes('these-are-the-words')]).toEqual([name, true]);
  }
});
