import { showInvisible } from '../../report/inert.js';
import type { ByteText } from '../../world/git-secrets.js';
import { asBytes } from './asked.js';

/** Our own colour, which is no stranger's. */
const TICK = '\u001b[32m\u2713\u001b[m ';

/** Text for a terminal, without what would steer it: a file that is scanned may be anybody's. */
export function tamed(bytes: ByteText): ByteText {
  const lines = Buffer.from(bytes, 'latin1').toString('utf8').split('\n');
  return asBytes(lines.map(tamedLine).join('\n'));
}

function tamedLine(line: string): string {
  if (line.startsWith(TICK)) return TICK + tamedLine(line.slice(TICK.length));
  return line.replace(/\r$/, '').split('\t').map(showInvisible).join('\t');
}
