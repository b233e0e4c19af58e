import type { Asked, Outcome } from './asked.js';
import { scanNamed } from './scan.js';

/** The hook `commit-msg`: the file that holds the message, whole. */
export async function commitMsgHook(asked: Asked): Promise<Outcome> {
  const [file = ''] = asked.operands;
  return scanNamed({ ...asked, operands: [file] });
}
