// A process of its own, loaded into a network in which every host is one listener: it answers the
// deploy question once for each line of its input, in the environment that the line describes.
import { register } from 'node:module';
import { createInterface } from 'node:readline';

register('../support/scenario/typescript-hooks.mjs', import.meta.url);
const { createWorld } = await import('../../src/adapters/world.ts');
const { readEnvironment } = await import('../../src/adapters/node/environment.ts');
const { dialectNames } = await import('../../src/chain/dialects/index.ts');
const { roadsOf } = await import('../../src/facts/endpoints/roads.ts');
const { gatherEvent } = await import('../../src/facts/job/gather-event.ts');
const { askDeploy } = await import('../../src/preflight/deploy.ts');
const { openRedactor } = await import('../../src/preflight/secrets-of.ts');
const { parseSettings } = await import('../../src/settings/parse.ts');

// The SDK renews a sign-in at most once in half a minute; here every job is half a minute later.
const { now } = Date;
let later = 0;
Date.now = () => now() + later;

const own = Object.keys(process.env);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, env, inputs } = JSON.parse(line);
  later += 31_000;
  for (const name of Object.keys(process.env)) if (!own.includes(name)) delete process.env[name];
  Object.assign(process.env, env);
  const environment = readEnvironment();
  const { variables } = environment;
  const { settings } = parseSettings(inputs, dialectNames);
  const redactor = openRedactor(settings, variables);
  const world = createWorld(environment, roadsOf(variables));
  const { job } = await gatherEvent(world);
  const { checks } = await askDeploy(settings, world, job, redactor);
  process.stdout.write(`${JSON.stringify({ id, checks: redactor.deep(checks) })}\n`);
}
