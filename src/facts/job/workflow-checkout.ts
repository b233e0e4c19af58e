import type { Checkout } from '../../workflow/checkout.js';
import type { World } from '../../world/world.js';
import { filesWithin } from './checkout.js';

/** The most bytes of one workflow, action or script that are read. */
const MOST_BYTES = 1 << 20;

/** The checkout as the engine asks for it: no link out of it is followed. */
export function workflowCheckout({ files, environment }: World, root: string): Checkout {
  const within = filesWithin(files, root, environment);
  const at = (path: string) => (path === '' ? root : `${root}/${path}`);
  return {
    async read(path) {
      const reading = await within.read(at(path), MOST_BYTES);
      switch (reading.kind) {
        case 'found':
          return { kind: 'text', text: new TextDecoder().decode(reading.bytes) };
        case 'absent':
          return { kind: 'absent' };
        case 'too-large':
          return { kind: 'unreadable', reason: `it has more than ${MOST_BYTES} bytes` };
        case 'unreadable':
          return reading.isDirectory === true
            ? { kind: 'absent' }
            : { kind: 'unreadable', reason: reading.reason };
      }
    },
    list: async (path) => within.list(at(path)),
  };
}
