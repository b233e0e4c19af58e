// Jest's modules live in a realm of their own, where node's errors are no `Error`: the SDK asks
// that of every error, and would wrap them all. So the adapter is asked in a thread outside.
import { register } from 'node:module';
import { parentPort } from 'node:worker_threads';

register('../../support/scenario/typescript-hooks.mjs', import.meta.url);
const { createAws } = await import('../../../src/adapters/aws/index.ts');
const { roadsOf } = await import('../../../src/facts/endpoints/roads.ts');
const { mapBoxes, reveal, sealed } = await import('./boxes.ts');

const { env: variables } = process;
const aws = createAws({ roads: roadsOf(variables), variables });
parentPort.on('message', ({ id, method, args }) => {
  aws[method](...mapBoxes(args, sealed)).then(
    (value) => parentPort.postMessage({ id, value: mapBoxes(value, reveal) }),
    (thrown) => parentPort.postMessage({ id, thrown: String(thrown) }),
  );
});
